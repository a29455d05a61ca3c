using SchemaGen.Discourse;
using SchemaGen.Grammar;
using SchemaGen.Matching;
using SchemaGen.Tables;
using SchemaGen.Tests.Village;
using SchemaGen.Text;

namespace SchemaGen.Tests.Fixtures;

/// <summary>The frames that fit in a made-up sentence, before anything is read out of them: "Visit visited: source=Elmford, target=Ashmere".</summary>
internal static class Matched
{
    public static string[] In(string text)
    {
        SchemaTables tables = VillageTables.Value;
        Document document = DocumentReader.Read(text, null);
        Lexeme[] lexemes = LexemeReader.Read(tables, document);
        new NameReader(tables, document, lexemes).Read();
        ParsedSentence sentence = new SentenceParser(document, lexemes).Parse(0);
        var context = new DiscourseContext(tables, document, lexemes);
        var resolver = new ActorResolver(context);
        foreach (NounGroup group in sentence.Groups)
            resolver.Resolve(group, sentence);
        var matches = new List<Match>();
        new FrameMatcher(context, resolver).Find(sentence, matches);
        return [.. matches.Select(m => $"{tables.Types[m.Frame.Type].Name} {Words(m.Trigger, m.Trigger)}: {string.Join(", ", Roles(m))}")];

        IEnumerable<string> Roles(Match match) =>
            tables.Types[match.Frame.Type].Roles.Select((role, k) => (role.Name, Binding: match.Bindings[k])).Where(r => r.Binding.IsFilled).Select(r => $"{r.Name}={Filler(r.Binding)}");

        string Filler(Binding binding) =>
            binding.Group is { } group ? Group(group)
            : binding.Clause is { } clause ? Words(clause.First, clause.Last)
            : Words(sentence.Quotations[binding.Quotation].First, sentence.Quotations[binding.Quotation].Last);

        string Group(NounGroup group) => group.Members is { } members ? string.Join(" | ", members.Select(Group)) : Words(group.First, group.Last);

        string Words(int first, int last) => document.Slice(new Span(document.Tokens[first].Start, document.Tokens[last].End)).ToString();
    }
}
