using System.Buffers;
using System.Collections.Frozen;
using System.Text.RegularExpressions;
using YamlDotNet.RepresentationModel;

namespace SchemaGen.Benchmarks;

/// <summary>What else finds names in a text, as a measure of the machine: each counts what it finds.</summary>
internal static class Peers
{
    private const int RegexNames = 1000;

    private static readonly string[] Keys = ["names", "adjectives", "metonyms", "places", "capital", "short"];

    private static readonly string[] Names = ReadNames();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words =
        Names.SelectMany(n => n.Split(' ')).ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly SearchValues<string> Values = SearchValues.Create(Names, StringComparison.Ordinal);

    // Alternatives are tried in their order: the longest first, so that it finds "South Sudan" and not "South", as the others do.
    private static readonly Regex Expression = new(
        @"\b(?:" + string.Join('|', Names.Where((_, i) => i % (Names.Length / RegexNames) == 0).Take(RegexNames).OrderByDescending(n => n.Length).Select(Regex.Escape)) + @")\b",
        RegexOptions.Compiled | RegexOptions.CultureInvariant);

    /// <summary>How many names the schema's actors have.</summary>
    public static int NameCount => Names.Length;

    /// <summary>One pass that splits words and looks each up: about the least that any reader of names does.</summary>
    public static int SplitAndLookUp(string text)
    {
        int found = 0;
        for (int i = 0; i < text.Length;)
        {
            if (!char.IsLetterOrDigit(text[i]))
            {
                i++;
                continue;
            }

            int start = i;
            while (i < text.Length && char.IsLetterOrDigit(text[i]))
                i++;
            if (Words.Contains(text.AsSpan(start, i - start)))
                found++;
        }

        return found;
    }

    /// <summary>All names at once, by <see cref="SearchValues"/>.</summary>
    public static int SearchAll(string text)
    {
        int found = 0;
        ReadOnlySpan<char> rest = text;
        for (int at = rest.IndexOfAny(Values); at >= 0; at = rest.IndexOfAny(Values))
        {
            found++;
            rest = rest[(at + 1)..];
        }

        return found;
    }

    /// <summary>A thousand of the names as a compiled regular expression.</summary>
    public static int MatchRegex(string text) => Expression.Count(text);

    private static string[] ReadNames()
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (string file in Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "schema"), "*.yaml", SearchOption.AllDirectories))
        {
            var yaml = new YamlStream();
            yaml.Load(new StringReader(File.ReadAllText(file)));
            if (yaml.Documents[0].RootNode is not YamlMappingNode root || !root.Children.TryGetValue("actors", out YamlNode? node) || node is not YamlMappingNode actors)
                continue;
            foreach (YamlMappingNode actor in actors.Children.Values.OfType<YamlMappingNode>())
            {
                foreach ((YamlNode key, YamlNode value) in actor.Children)
                {
                    if (Keys.Contains(key.ToString()))
                        names.UnionWith(value is YamlSequenceNode list ? list.Children.Select(n => n.ToString()) : [value.ToString()]);
                }
            }
        }

        return [.. names.Order(StringComparer.Ordinal)];
    }
}
