using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace SchemaGen.Benchmarks.Generator;

/// <summary>The files of a schema, as they are or several times over.</summary>
internal static partial class SchemaSet
{
    /// <summary>Keys whose values are names of actors.</summary>
    private static readonly string[] s_names = ["names", "short", "adjectives", "people", "metonyms", "capital", "places"];

    /// <summary>The schema files below a folder, in ordinal order.</summary>
    public static SchemaFile[] Load(string folder) =>
        [.. Directory.GetFiles(folder, "*.schema.yaml", SearchOption.AllDirectories).Where(p => !p.Contains("/obj/", StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(p => new SchemaFile(p, File.ReadAllText(p)))];

    /// <summary>The files, and copies of those that define actors or types under other names, until there are <paramref name="times"/> as many actors and types.</summary>
    public static SchemaFile[] Times(SchemaFile[] files, int times)
    {
        List<SchemaFile> all = [.. files];
        for (int copy = 1; copy < times; copy++)
        {
            foreach (SchemaFile file in files)
            {
                if (Section().IsMatch(file.Text))
                    all.Add(new SchemaFile(file.Path.Replace(".schema.yaml", string.Create(CultureInfo.InvariantCulture, $"-{copy}.schema.yaml"), StringComparison.Ordinal), Copy(file.Text, copy)));
            }
        }

        return [.. all];
    }

    private static string Copy(string text, int copy)
    {
        var made = new StringBuilder(text.Length + 4096);
        string section = "", mark = Name(copy + 400);
        // A list that goes on over several lines is one line here.
        foreach (string line in Broken().Replace(text, " ").Split('\n'))
        {
            if (line.Length > 0 && char.IsLetter(line[0]))
                section = line.Split(':')[0];
            made.Append(section switch
            {
                "schema" => line,
                "actors" => Actor(line, copy, mark),
                "events" or "claims" => TypeKey().Replace(line, m => $"  {m.Groups[1].Value}{mark}:").Replace("neutral: true", "neutral: false", StringComparison.Ordinal),
                _ => "",
            }).Append('\n');
        }

        return made.ToString();
    }

    /// <summary>Other keys and other last words of names; offices stay those of the original states.</summary>
    private static string Actor(string line, int copy, string mark)
    {
        line = ActorKey().Replace(line, m => string.Create(CultureInfo.InvariantCulture, $"  {m.Groups[1].Value}_Copy{copy}:"));
        foreach (string key in s_names)
        {
            line = Regex.Replace(line, $@"\b{key}: \[([^\]]+)\]", m => $"{key}: [{string.Join(", ", m.Groups[1].Value.Split(", ").Select(n => Marked(n, mark)))}]");
            line = Regex.Replace(line, $@"^(\s+{key}): ([^\[]+)$", m => $"{m.Groups[1].Value}: {Marked(m.Groups[2].Value, mark)}");
        }

        return line;
    }

    private static string Marked(string name, string mark) => name[^1] is '\'' or '"' ? $"{name[..^1]} {mark}{name[^1]}" : $"{name} {mark}";

    /// <summary>A word that looks like a name, the same for the same number.</summary>
    private static string Name(int number)
    {
        const string consonants = "bdfgklmnprstvz", vowels = "aeiou";
        var name = new StringBuilder();
        for (uint rest = (uint)number; name.Length < 4 || rest > 0; rest /= 70)
            name.Append(consonants[(int)(rest % 14)]).Append(vowels[(int)(rest / 14 % 5)]);
        name[0] = char.ToUpperInvariant(name[0]);
        return name.ToString();
    }

    [GeneratedRegex("^(actors|events|claims):", RegexOptions.Multiline)]
    private static partial Regex Section();

    [GeneratedRegex("(?<=,)\\s*\\n\\s*")]
    private static partial Regex Broken();

    [GeneratedRegex("^  ([A-Za-z0-9_]+):")]
    private static partial Regex ActorKey();

    [GeneratedRegex("^  ([A-Z][A-Za-z0-9]+):")]
    private static partial Regex TypeKey();
}
