using System.Globalization;
using System.Text;
using SchemaGen.Discourse;
using SchemaGen.Grammar;
using SchemaGen.Tables;
using SchemaGen.Text;

namespace SchemaGen.Explain;

/// <summary>Tells what every stage made of a text: tokens and classes, groups, clauses. For people who work on a schema.</summary>
public static class Explainer
{
    /// <summary>Explains a text as lines of plain text.</summary>
    /// <param name="tables">The compiled schema.</param>
    /// <param name="text">The text.</param>
    /// <param name="options">How to read it; null for the defaults.</param>
    public static string Explain(SchemaTables tables, string text, ReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(tables);
        ArgumentNullException.ThrowIfNull(text);
        Document document = DocumentReader.Read(text, options?.Date);
        Lexeme[] lexemes = LexemeReader.Read(tables, document);
        new NameReader(tables, document, lexemes).Read();
        var parser = new SentenceParser(document, lexemes, tables);
        var sentences = new ParsedSentence[document.Sentences.Length];
        for (int k = 0; k < sentences.Length; k++)
            sentences[k] = parser.Parse(k);
        Reading reading = new DiscourseReader(tables, document, lexemes, sentences).Read();
        var writer = new StringBuilder();
        writer.Append(CultureInfo.InvariantCulture, $"date {document.Date:yyyy-MM-dd}, {document.Sentences.Length} sentences\n");
        foreach (ParsedSentence sentence in sentences)
            Write(writer, tables, document, lexemes, sentence);
        foreach (ClaimFacts claim in reading.Claims)
            writer.Append(CultureInfo.InvariantCulture, $"claim {tables.Types[claim.Type].Name} {claim.Actors(0)} -> {claim.Actors(1)} content [{claim.Proposition}] by {tables.Rule(claim.Rule)} {tables.Rule(claim.Rule).Text}\n");
        foreach (EventFacts e in reading.Events)
            writer.Append(CultureInfo.InvariantCulture, $"event {tables.Types[e.Type].Name} {e.Actors(0)} -> {e.Actors(1)} {e.Status} {e.Date} [{e.Text}] by {tables.Rule(e.Rule)} {tables.Rule(e.Rule).Text}\n");
        return writer.ToString();
    }

    private static void Write(StringBuilder writer, SchemaTables tables, Document document, Lexeme[] lexemes, ParsedSentence sentence)
    {
        writer.Append(CultureInfo.InvariantCulture, $"\n{sentence.Sentence.Kind}: {document.Slice(sentence.Sentence.Span)}\n  ");
        for (int k = sentence.Sentence.FirstToken, end = k + sentence.Sentence.TokenCount; k < end; k++)
        {
            writer.Append(document.Chars(document.Tokens[k])).Append('/').Append(lexemes[k].Pos);
            if (lexemes[k] is { NameOffset: 0, Actor: >= 0 } name)
                writer.Append('=').Append(tables.Actors.Key(name.Actor));
            if (lexemes[k] is { NameOffset: 0, RoleWord: >= 0 } role)
                writer.Append('=').Append(tables.Actors.Role(tables.Actors.RoleWordAt(role.RoleWord).Role));
            writer.Append(' ');
        }

        writer.Append('\n');
        foreach (NounGroup group in sentence.Groups)
        {
            writer.Append("  group ").Append(Words(document, group));
            if (group.Preposition >= 0)
                writer.Append(" after ").Append(document.Chars(document.Tokens[group.Preposition]));
            writer.Append(" = ").AppendJoin(", ", group.Resolution?.Parties.ConvertAll(Name) ?? []);
            if (group.Resolution?.Owners.Count > 0)
                writer.Append(" of ").AppendJoin(", ", group.Resolution.Owners.ConvertAll(Name));
            if (group.Apposition is { } apposition)
                writer.Append(" that is ").Append(Words(document, apposition));
            writer.Append('\n');
        }

        foreach (Clause clause in sentence.Clauses)
        {
            writer.Append(CultureInfo.InvariantCulture, $"  clause {clause.Link} {clause.Verb.Form}{(clause.IsPassive ? " passive" : "")}{(clause.Verb.Negated ? " not" : "")} {clause.Verb.Modal} [{document.Slice(Span(document, clause.Verb.First, clause.Verb.Last))}]");
            writer.Append(" subject ").Append(Words(document, clause.Subject)).Append(" object ").Append(Words(document, clause.Object)).Append(" second ").Append(Words(document, clause.SecondObject));
            foreach (PrepositionalPhrase phrase in clause.Phrases)
                writer.Append(" | ").Append(document.Chars(document.Tokens[phrase.Token])).Append(' ').Append(phrase.Group is { } g ? Words(document, g) : "(" + document.Chars(document.Tokens[phrase.Clause!.Verb.Head]).ToString() + ")");
            if (clause.Parent is { } parent)
                writer.Append(" under ").Append(document.Chars(document.Tokens[parent.Verb.Head]));
            if (clause.Governor is { } governor)
                writer.Append(" at ").Append(Words(document, governor));
            if (clause.Quotations is { } quotations)
                writer.Append(" says quotation ").AppendJoin(",", quotations);
            writer.Append(clause.Parenthetical ? " comment" : "").Append(clause.Quote >= 0 ? " in quotation" : "").Append('\n');
        }
    }

    private static string Name(Party party) => $"{party.Code}{(party.Role >= 0 ? "/" + party.Role.ToString(CultureInfo.InvariantCulture) : "")}{(party.Person is { } person ? ":" + person.Name : "")}{(party.IsUnknown ? "?" : "")}{(party.IsPlace ? " (place)" : "")}";

    private static Span Span(Document document, int first, int last) => new(document.Tokens[first].Start, document.Tokens[last].End);

    private static string Words(Document document, NounGroup? group) => group is null ? "-" : "<" + document.Slice(Span(document, Extent.FirstOf(group), group.Last)).ToString() + ">";
}
