using System.Globalization;
using System.Text;
using SchemaGen.Generator.Model;
using SchemaGen.Tables;
using SchemaGen.Tool.Diffing;

namespace SchemaGen.Tool.Docs;

/// <summary>Writes a codebook as one Markdown file.</summary>
internal sealed class MarkdownCodebook
{
    private readonly StringBuilder _text = new();
    private readonly Codebook _book;

    private MarkdownCodebook(Codebook book) => _book = book;

    public static string Write(Codebook book)
    {
        MarkdownCodebook writer = new(book);
        writer.Page();
        return writer._text.ToString();
    }

    private void Page()
    {
        SchemaModel schema = _book.Schema;
        Line($"# {schema.Name}\n\nVersion {schema.Header.Version}, namespace `{schema.Header.Namespace}`.{(schema.Header.Summary is { } summary ? $" {Plain(summary)}" : "")}\n");
        foreach ((string title, IReadOnlyList<TypeModel> types) in new[] { ("Events", _book.Events), ("Claims", _book.Claims) })
            Line($"- [{title}](#{title.ToLowerInvariant()}): {string.Join(", ", types.Select(t => Link(t.Name)))}");
        Line("- [Enums](#enums), [roles of actors](#roles-of-actors), [groups of words](#groups-of-words), [actors](#actors), [index of words](#index-of-words)");
        foreach ((string title, IReadOnlyList<TypeModel> types) in new[] { ("Events", _book.Events), ("Claims", _book.Claims) })
        {
            Line($"\n## {title}");
            foreach (TypeModel type in types)
                Type(type);
        }

        Lists(schema);
        Line("\n## Index of words\n");
        foreach ((string word, IReadOnlyList<string> types) in _book.Index)
            Line($"- {Plain(word)}: {string.Join(", ", types.Select(Link))}");
    }

    private void Type(TypeModel type)
    {
        Line($"\n### {type.Name}\n\n{Plain(type.Summary ?? "")}{Past(type.History)} ({_book.Where(type.Place)})\n");
        foreach (CodeModel code in type.Codes)
            Line($"- {code.System}: {Plain(string.Join(", ", code.Values))}");
        if (type.HasCommitment)
            Line($"- {type.Commitment.ToString().ToLowerInvariant()} what it holds");
        if (type.Implies is { } implied)
            Line($"- also {Link(implied.Event)}");
        if (type.Beats.Count > 0)
            Line($"- beats {string.Join(", ", type.Beats.Select(Link))}");
        Line("\n| role | type | |\n| --- | --- | --- |");
        foreach (TypeRoleModel role in type.Roles)
            Line($"| `{role.Name}` | `{RoleDiff.Type(role)}` | {Plain(role.Summary ?? "")}{Past(role.History)} |");
        foreach (TriggerBlockModel block in type.Triggers)
        {
            string words = string.Join("; ", new[] { ("verbs", block.Verbs), ("nouns", block.Nouns), ("carried by", block.Support) }.Where(w => w.Item2.Count > 0).Select(w => $"{w.Item1}: {Plain(string.Join(", ", w.Item2))}"));
            Line($"\n{(words.Length > 0 ? words : "Frames with a trigger of their own")}\n");
            foreach (string frame in Codebook.Frames(block, exceptions: false))
                Line($"- `{frame}`");
            foreach (string frame in Codebook.Frames(block, exceptions: true))
                Line($"- not `{frame}`");
        }

        if (type.Content.Count > 0)
            Line($"\nClauses: {string.Join("; ", type.Content.Select(c => Plain(Codebook.Condition(c))))}");
        if (type.Examples.Count > 0)
            Line("\nExamples\n");
        foreach (ExampleModel example in type.Examples)
            Line($"- {(example.Kind == ExampleKind.Negative ? "not: " : example.Kind == ExampleKind.KnownMiss ? "not found yet: " : "")}{Marked(example)}{(example.Status is { } status ? $" ({status})" : "")}");
    }

    private void Lists(SchemaModel schema)
    {
        Line("\n## Enums");
        foreach (EnumModel model in schema.Enums)
        {
            Line($"\n### {model.Name}\n\n{Plain(model.Summary ?? "")}{Past(model.History)}\n\n| value | | shown by |\n| --- | --- | --- |");
            foreach (EnumValueModel value in model.Values)
                Line($"| `{value.Name}` | {Plain(value.Summary ?? "")}{Past(value.History)} | {Plain(string.Join(", ", value.Words))} |");
        }

        Line("\n## Roles of actors\n\n| role | | words |\n| --- | --- | --- |");
        foreach (RoleModel role in schema.Roles)
            Line($"| `{role.Name}` | {Plain(role.Summary ?? "")}{Past(role.History)} | {Plain(string.Join(", ", role.Titles.Concat(role.People).Concat(role.Bodies)))} |");
        Line("\n## Groups of words\n\n| group | words |\n| --- | --- |");
        foreach (GroupModel group in schema.Groups)
            Line($"| `<{group.Name}>` | {Plain(string.Join(", ", group.Words))} |");
        Line("\n## Actors");
        foreach (IGrouping<ActorKind, ActorModel> kind in _book.Actors)
        {
            Line(string.Create(CultureInfo.InvariantCulture, $"\n### {kind.Key} ({kind.Count()})\n\n| key | id | names | |\n| --- | --- | --- | --- |"));
            foreach (ActorModel actor in kind)
            {
                string more = string.Join("; ", Codebook.OtherNames(actor).Select(n => $"{n.What}: {n.Names}").Concat(actor.Offices.Select(Codebook.Office)));
                Line($"| `{actor.Key}` | {Plain(Codebook.Id(actor))} | {Plain(string.Join(", ", actor.Names))} | {Plain(more)}{Past(actor.History)} |");
            }
        }
    }

    private static string Marked(ExampleModel example)
    {
        var text = new StringBuilder();
        for (int i = 0; i <= example.Text.Length; i++)
        {
            foreach (ExampleSpan span in example.Spans.Where(s => s.End == i && s.Start < i).OrderByDescending(s => s.Start))
                text.Append("\\]<sub>").Append(span.Role).Append("</sub>");
            if (i == example.Text.Length)
                break;
            text.Insert(text.Length, "\\[", example.Spans.Count(s => s.Start == i && s.Start < s.End));
            text.Append(Plain(example.Text[i].ToString()));
        }

        return text.ToString();
    }

    private static string Past(History history) => (history.Former.Count > 0 ? $" Formerly {string.Join(", ", history.Former)}." : "") + (history.Deprecated is { } reason ? $" Deprecated: {Plain(reason)}." : "");

    private static string Link(string type) => $"[{type}](#{type.ToLowerInvariant()})";

    /// <summary>Text without markup of its own.</summary>
    private static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            if (c is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '|' or '#')
                plain.Append('\\');
            plain.Append(c is '\n' ? ' ' : c);
        }

        return plain.ToString();
    }

    private void Line(string line) => _text.Append(line).Append('\n');
}
