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
        {
            if (actor is { Kind: ActorKind.Person, Offices.Count: > 0 })
                lives[actor.Key] = (actor.Offices.Min(o => o.From), actor.Offices.Max(o => o.To));
        }

        // Of each name the first owner, and the others, who are few.
        Dictionary<string, Owner> owners = new(new FoldedNames());
        foreach ((Fact fact, string file, Report report) in check.Facts(FactKind.FullName))
        {
            Owner own = new(fact.Owner, file, fact.Place.Line);
            if (!owners.TryGetValue(fact.Name, out Owner? first))
            {
                owners.Add(fact.Name, own);
                continue;
            }

            // The same key twice is a definition too many, not a name.
            Owner? other = first;
            while (other is not null && (other.Key == fact.Owner || !Meet(other.Key, fact.Owner)))
                other = other.Next;
            if (other is not null)
                report.Add(Descriptors.SharedName, fact.Place, fact.Name, other.Key, $"{other.File}, line {other.Line.ToString(System.Globalization.CultureInfo.InvariantCulture)}");
            first.Last = first.Last.Next = own;
        }

        bool Meet(string a, string b) => !lives.TryGetValue(a, out (int From, int To) x) || !lives.TryGetValue(b, out (int From, int To) y) || (x.From < y.To && y.From < x.To);
    }

    /// <summary>An owner of a name.</summary>
    private sealed class Owner
    {
        public Owner(string key, string file, int line) => (Key, File, Line, Last) = (key, file, line, this);

        public string Key { get; }

        public string File { get; }

        public int Line { get; }

        public Owner? Next { get; set; }

        /// <summary>Of the first owner: the last one.</summary>
        public Owner Last { get; set; }
    }

    /// <summary>Names are equal as a text shows them: without capitals and diacritics.</summary>
    private sealed class FoldedNames : IEqualityComparer<string>
    {
        public bool Equals(string? x, string? y)
        {
            if (x is null || y is null || x.Length != y.Length)
                return false;
            for (int i = 0; i < x.Length; i++)
            {
                if (WordForm.Fold(x[i]) != WordForm.Fold(y[i]))
                    return false;
            }

            return true;
        }

        public int GetHashCode(string name)
        {
            uint hash = 2166136261;
            foreach (char c in name)
                hash = unchecked((hash ^ WordForm.Fold(c)) * 16777619);
            return (int)hash;
        }
    }
}
