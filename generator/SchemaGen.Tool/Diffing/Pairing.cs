using SchemaGen.Generator.Model;

namespace SchemaGen.Tool.Diffing;

/// <summary>Finds what is the same thing in two versions: by its name, else by a former name that the new version gives (`renamed-from`).</summary>
internal static class Pairing
{
    /// <returns>Both versions of what is in both, one of what is in one; those gone last.</returns>
    public static IEnumerable<(T? Old, T? Now)> Of<T>(IReadOnlyList<T> old, IReadOnlyList<T> now, Func<T, string> name, Func<T, History>? history = null)
        where T : class
    {
        Dictionary<string, T> left = old.ToDictionary(name, StringComparer.Ordinal);
        Dictionary<T, T> pairs = new(ReferenceEqualityComparer.Instance);
        // What has kept its name comes first: nothing else can then lay claim to it.
        foreach (T item in now)
        {
            if (left.Remove(name(item), out T? same))
                pairs[item] = same;
        }

        foreach (T item in now)
        {
            if (pairs.ContainsKey(item) || history is null)
                continue;
            foreach (string former in history(item).Former)
            {
                if (!left.Remove(former, out T? before))
                    continue;
                pairs[item] = before;
                break;
            }
        }

        return now.Select(item => (pairs.GetValueOrDefault(item), (T?)item)).Concat(old.Where(o => left.ContainsKey(name(o))).Select(o => ((T?)o, (T?)null)));
    }
}
