using SchemaGen.Generator.Diagnostics;
using SchemaGen.Generator.Model;
using SchemaGen.Tables;

namespace SchemaGen.Generator.Binding;

/// <summary>Full names must tell actors apart. Two persons may share one if their terms of office do not meet; short names and metonyms may be shared.</summary>
internal static class NameCheck
{
    public static void Run(SchemaCheck check, EquatableArray<ActorModel> actors)
    {
        Dictionary<string, (int From, int To)> lives = new(StringComparer.Ordinal);
        foreach (ActorModel actor in actors)
            lives[actor.Key] = Life(actor);
        Dictionary<string, List<(string Owner, string File, int Line)>> owners = new(StringComparer.Ordinal);
        foreach ((Fact fact, string file, Report report) in check.Facts(FactKind.FullName))
        {
            string folded = Fold(fact.Name);
            if (!owners.TryGetValue(folded, out List<(string Owner, string File, int Line)>? others))
                owners.Add(folded, others = []);
            foreach ((string owner, string otherFile, int line) in others)
            {
                // The same key twice is a definition too many, not a name.
                if (owner == fact.Owner || !Meet(owner, fact.Owner))
                    continue;
                report.Add(Descriptors.SharedName, fact.Place, fact.Name, owner, $"{otherFile}, line {line.ToString(System.Globalization.CultureInfo.InvariantCulture)}");
                break;
            }

            others.Add((fact.Owner, file, fact.Place.Line));
        }

        bool Meet(string a, string b) => !lives.TryGetValue(a, out (int From, int To) x) || !lives.TryGetValue(b, out (int From, int To) y) || (x.From < y.To && y.From < x.To);
    }

    private static string Fold(string name)
    {
        char[] folded = name.ToCharArray();
        for (int i = 0; i < folded.Length; i++)
            folded[i] = WordForm.Fold(folded[i]);
        return new string(folded);
    }

    private static (int From, int To) Life(ActorModel actor) =>
        actor is { Kind: ActorKind.Person, Offices.Count: > 0 } ? (actor.Offices.Min(o => o.From), actor.Offices.Max(o => o.To)) : (0, int.MaxValue);
}
