using System.Text.RegularExpressions;
using SchemaGen.Tests;
using YamlDotNet.RepresentationModel;

namespace SchemaGen.Generator.Tests.Border;

/// <summary>Nothing under <c>generator/</c> knows the domain of the schema that this repository ships.</summary>
public sealed partial class BorderTests
{
    private static readonly string s_root = Repository.Root;

    [Fact]
    public void No_file_of_the_generator_or_runtime_names_the_domain()
    {
        string[] found = [.. Sources(Path.Combine(s_root, "generator")).SelectMany(f => File.ReadLines(f).Select((line, i) => (Line: line, Place: $"{Path.GetRelativePath(s_root, f)}:{i + 1}")))
            .Where(l => Domain().IsMatch(l.Line) || Domain().IsMatch(l.Place)).Select(l => $"{l.Place} {l.Line.Trim()}")];

        Assert.True(found.Length == 0, string.Join('\n', found));
    }

    /// <summary>The runtime's lexicon is general English: it shares with the schema only verbs that were looked at and found to be general. See the list for the reason.</summary>
    [Fact]
    public void No_verb_of_the_domain_stands_in_the_lexicon()
    {
        HashSet<string> general = [.. ListedWords(Path.Combine(s_root, "tests", "SchemaGen.Generator.Tests", "Border", "general-verbs.txt"))];
        HashSet<string> lexicon = [.. Directory.EnumerateFiles(Path.Combine(s_root, "generator", "SchemaGen.Runtime", "Lexicon"), "*.lexicon.txt").SelectMany(VerbsOfLexicon)];
        string[] triggers = [.. Sources(Path.Combine(s_root, "schema")).Where(f => f.EndsWith(".schema.yaml", StringComparison.Ordinal)).SelectMany(TriggerVerbs).Distinct()];

        string[] found = [.. triggers.Where(v => lexicon.Contains(v) && !general.Contains(v)).Order(StringComparer.Ordinal)];

        Assert.True(triggers.Length > 500 && lexicon.Count > 1500, $"{triggers.Length} triggers, {lexicon.Count} verbs");
        Assert.True(found.Length == 0, $"Take out of the lexicon, or add to general-verbs.txt what is general English: {string.Join(' ', found)}");
    }

    [Theory]
    [InlineData("invade")]
    [InlineData("warn")]
    [InlineData("accuse")]
    [InlineData("deny")]
    [InlineData("condemn")]
    [InlineData("deport")]
    public void Verbs_of_the_domain_are_not_listed_as_general(string verb) =>
        Assert.DoesNotContain(verb, ListedWords(Path.Combine(s_root, "tests", "SchemaGen.Generator.Tests", "Border", "general-verbs.txt")));

    [GeneratedRegex("threaten|russia|ukrain|korea|diplomat", RegexOptions.IgnoreCase)]
    private static partial Regex Domain();

    private static IEnumerable<string> ListedWords(string file) => File.ReadLines(file).Where(l => !l.StartsWith('#')).SelectMany(l => l.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The words of a lexicon file that have the tag <c>verb</c>.</summary>
    private static IEnumerable<string> VerbsOfLexicon(string file) =>
        File.ReadLines(file).Where(l => !l.StartsWith('#')).Select(l => l.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Where(p => p.Skip(1).Contains("verb")).Select(p => p[0]);

    /// <summary>The first words of all verbs that a schema file lists as triggers.</summary>
    private static IEnumerable<string> TriggerVerbs(string file)
    {
        var yaml = new YamlStream();
        using StreamReader reader = File.OpenText(file);
        yaml.Load(reader);
        return yaml.Documents[0].AllNodes.OfType<YamlMappingNode>().SelectMany(m => m.Children)
            .Where(c => c is { Key: YamlScalarNode { Value: "verbs" }, Value: YamlSequenceNode }).SelectMany(c => ((YamlSequenceNode)c.Value).Children.OfType<YamlScalarNode>()).Select(v => (v.Value ?? "").Split(' ')[0]);
    }

    private static IEnumerable<string> Sources(string folder) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Where(f => !Path.GetRelativePath(s_root, f).Split(Path.DirectorySeparatorChar).Any(p => p is "bin" or "obj"));
}
