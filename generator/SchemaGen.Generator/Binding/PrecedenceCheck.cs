using SchemaGen.Generator.Diagnostics;

namespace SchemaGen.Generator.Binding;

/// <summary>`beats` must not run in a circle.</summary>
internal static class PrecedenceCheck
{
    /// <summary>Reports each `beats` that closes a circle.</summary>
    /// <returns>Those pairs, to be left out of the model.</returns>
    public static HashSet<(string, string)> Run(SchemaCheck check)
    {
        Dictionary<string, List<(Fact Fact, Report Report)>> edges = new(StringComparer.Ordinal);
        foreach ((Fact fact, _, Report report) in check.Facts(FactKind.Beats))
        {
            if (!edges.TryGetValue(fact.Owner, out List<(Fact, Report)>? own))
                edges.Add(fact.Owner, own = []);
            own.Add((fact, report));
        }

        HashSet<(string, string)> dropped = [];
        HashSet<string> done = new(StringComparer.Ordinal);
        List<string> path = [];
        foreach (string type in edges.Keys)
            Visit(type);
        return dropped;

        void Visit(string type)
        {
            if (!edges.TryGetValue(type, out List<(Fact Fact, Report Report)>? own) || !done.Add(type))
                return;
            path.Add(type);
            foreach ((Fact fact, Report report) in own)
            {
                int at = path.IndexOf(fact.Name);
                if (at < 0)
                    Visit(fact.Name);
                else if (dropped.Add((fact.Owner, fact.Name)))
                    report.Add(Descriptors.PrecedenceCycle, fact.Place, string.Join(" > ", path.Skip(at).Concat([fact.Name])));
            }

            path.RemoveAt(path.Count - 1);
        }
    }
}
