using System.Globalization;
using SchemaGen.Generator.Model;
using SchemaGen.Tables;
using SchemaGen.Tool.Diffing;
using static SchemaGen.Tool.Docs.HtmlText;

namespace SchemaGen.Tool.Docs;

/// <summary>Writes a codebook as one HTML file that needs nothing beside it.</summary>
internal sealed class HtmlCodebook
{
    /// <summary>Hides the actors that do not have the text; without scripts all are there.</summary>
    private const string Filter = """
        <script>
        document.getElementById('find').addEventListener('input', function () {
          const wanted = this.value.toLowerCase();
          for (const row of document.querySelectorAll('#actors tbody tr')) row.hidden = !row.textContent.toLowerCase().includes(wanted);
          for (const group of document.querySelectorAll('#actors details')) group.open = wanted.length > 1 && group.querySelector('tbody tr:not([hidden])') !== null;
        });
        </script>
        """;

    private readonly HtmlText _html = new();
    private readonly Codebook _book;

    private HtmlCodebook(Codebook book) => _book = book;

    public static string Write(Codebook book)
    {
        HtmlCodebook writer = new(book);
        writer.Page();
        return writer._html.ToString();
    }

    private void Page()
    {
        SchemaModel schema = _book.Schema;
        _html.Line("<!DOCTYPE html>").Line("<html lang=\"en\">").Line("<head>").Line("<meta charset=\"utf-8\">").Line("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
        _html.Element("title", $"{schema.Name} codebook").Raw("\n<style>\n").Raw(Style()).Line("</style>").Line("</head>").Line("<body>");
        Navigation();
        _html.Line("<main>").Element("h1", schema.Name).Raw("\n");
        _html.Line($"<p class=\"soft\">Version {Escape(schema.Header.Version)} · namespace <code>{Escape(schema.Header.Namespace)}</code> · {Number(_book.Events.Count)} events, {Number(_book.Claims.Count)} claims, {Number(schema.Actors.Count)} actors</p>");
        if (schema.Header.Summary is { } summary)
            _html.Element("p", summary).Raw("\n");
        Types("events", "Events", _book.Events);
        Types("claims", "Claims", _book.Claims);
        Enums();
        Roles();
        Groups();
        new HtmlActors(_html, _book).Write();
        Index();
        _html.Line("</main>").Line(Filter).Line("</body>").Line("</html>");
    }

    private void Navigation()
    {
        _html.Line("<nav>");
        foreach ((string id, string title, IReadOnlyList<TypeModel> types) in new[] { ("events", "Events", _book.Events), ("claims", "Claims", _book.Claims) })
        {
            _html.Line($"<strong>{title}</strong>");
            foreach (TypeModel type in types)
                _html.Line($"<a href=\"#{Escape(type.Name)}\">{Escape(type.Name)}</a>");
        }

        _html.Line("<strong>Lists</strong>");
        foreach ((string id, string title) in new[] { ("enums", "Enums"), ("roles", "Roles of actors"), ("groups", "Groups of words"), ("actors", "Actors"), ("index", "Index of words") })
            _html.Line($"<a href=\"#{id}\">{title}</a>");
        _html.Line("</nav>");
    }

    private void Types(string id, string title, IReadOnlyList<TypeModel> types)
    {
        _html.Line($"<h2 id=\"{id}\">{title}</h2>");
        foreach (TypeModel type in types)
            Type(type);
    }

    private void Type(TypeModel type)
    {
        _html.Line($"<section id=\"{Escape(type.Name)}\">").Line($"<h3>{Escape(type.Name)} <span class=\"where\">{Escape(_book.Where(type.Place))}</span></h3>");
        if (type.Summary is { } summary)
            _html.Element("p", summary).Raw("\n");
        Chips(type);
        _html.Line("<h4>Roles</h4>").Line("<table><thead><tr><th>role</th><th>type</th><th></th></tr></thead><tbody>");
        foreach (TypeRoleModel role in type.Roles)
            _html.Line($"<tr><td><code>{Escape(role.Name)}</code></td><td>{RoleType(role)}</td><td>{Escape(role.Summary ?? "")}{Past(role.History)}</td></tr>");
        _html.Line("</tbody></table>");
        if (type.Triggers.Count > 0)
            _html.Line("<h4>Triggers and frames</h4>");
        foreach (TriggerBlockModel block in type.Triggers)
            Block(block);
        if (type.Content.Count > 0)
            _html.Line($"<h4>{(type.IsClaim ? "What is said" : "Clauses")}</h4>").Line($"<ul>{string.Concat(type.Content.Select(c => $"<li>{Escape(Codebook.Condition(c))}</li>"))}</ul>");
        if (type.Examples.Count > 0)
            _html.Line("<h4>Examples</h4>").Line($"<ul class=\"examples\">{string.Concat(type.Examples.Select(Example))}</ul>");
        _html.Line("</section>");
    }

    private void Chips(TypeModel type)
    {
        List<string> chips = [.. type.Codes.Select(c => Escape($"{c.System} {string.Join(", ", c.Values)}"))];
        if (type.HasCommitment)
            chips.Add($"{Escape(type.Commitment.ToString().ToLowerInvariant())} what it holds");
        if (type.Symmetric)
            chips.Add("symmetric");
        if (type.Neutral)
            chips.Add("neutral");
        if (type.Implies is { } implied)
            chips.Add($"also {Link(implied.Event)}");
        chips.AddRange(type.Beats.Select(b => $"beats {Link(b)}"));
        _html.Line($"<p>{string.Concat(chips.Select(c => $"<span class=\"chip\">{c}</span>"))}{Past(type.History)}</p>");
    }

    private void Block(TriggerBlockModel block)
    {
        _html.Line("<div class=\"block\">");
        foreach ((string what, EquatableArray<string> words) in new[] { ("verbs", block.Verbs), ("nouns", block.Nouns), ("carried by", block.Support) })
        {
            if (words.Count > 0)
                _html.Line($"<div><span class=\"soft\">{what}</span> {Escape(string.Join(", ", words))}</div>");
        }

        _html.Line($"<ul>{string.Concat(Codebook.Frames(block, exceptions: false).Select(f => $"<li><code>{Escape(f)}</code></li>"))}{string.Concat(Codebook.Frames(block, exceptions: true).Select(f => $"<li>not <code>{Escape(f)}</code></li>"))}</ul>").Line("</div>");
    }

    private void Enums()
    {
        _html.Line("<h2 id=\"enums\">Enums</h2>");
        foreach (EnumModel model in _book.Schema.Enums)
        {
            _html.Line($"<h3 id=\"{Escape(model.Name)}\">{Escape(model.Name)} <span class=\"where\">{Escape(_book.Where(model.Place))}</span></h3>");
            _html.Line($"<p>{Escape(model.Summary ?? "")}{Past(model.History)}</p>").Line("<table><thead><tr><th>value</th><th></th><th>shown by</th></tr></thead><tbody>");
            foreach (EnumValueModel value in model.Values)
                _html.Line($"<tr><td><code>{Escape(value.Name)}</code></td><td>{Escape(value.Summary ?? "")}{Past(value.History)}</td><td>{Escape(string.Join(", ", value.Words))}</td></tr>");
            _html.Line("</tbody></table>");
        }
    }

    private void Roles()
    {
        _html.Line("<h2 id=\"roles\">Roles of actors</h2>");
        foreach (RoleModel role in _book.Schema.Roles)
        {
            _html.Line($"<details><summary>{Escape(role.Name)} <span class=\"soft\">{Escape(role.Summary ?? "")}</span></summary><p>{Past(role.History)}</p>");
            foreach ((string what, EquatableArray<string> words) in new[] { ("titles", role.Titles), ("people", role.People), ("bodies", role.Bodies) })
            {
                if (words.Count > 0)
                    _html.Line($"<p><span class=\"soft\">{what}</span> {Escape(string.Join(", ", words))}</p>");
            }

            _html.Line("</details>");
        }
    }

    private void Groups()
    {
        _html.Line("<h2 id=\"groups\">Groups of words</h2>").Line("<table><tbody>");
        foreach (GroupModel group in _book.Schema.Groups)
            _html.Line($"<tr><td><code>{Escape($"<{group.Name}>")}</code></td><td>{Escape(string.Join(", ", group.Words))}</td></tr>");
        _html.Line("</tbody></table>");
    }

    private void Index()
    {
        _html.Line("<h2 id=\"index\">Index of words</h2>").Line("<div class=\"index\">");
        foreach ((string word, IReadOnlyList<string> types) in _book.Index)
            _html.Line($"<p>{Escape(word)} {string.Join(", ", types.Select(Link))}</p>");
        _html.Line("</div>");
    }

    private static string Example(ExampleModel example)
    {
        string kind = example.Kind switch
        {
            ExampleKind.Negative => " class=\"no\"",
            ExampleKind.KnownMiss => " class=\"miss\" title=\"not found yet\"",
            _ => "",
        };
        string after = (example.Status, example.Fires) switch
        {
            ({ } status, _) => $" <span class=\"soft\">{Escape(status)}</span>",
            (_, { } other) => $" <span class=\"soft\">but</span> {Link(other)}",
            _ => "",
        };
        return $"<li{kind}>{ExampleHtml.Of(example)}{after}</li>\n";
    }

    private static string RoleType(TypeRoleModel role) => role.Kind == RoleKind.Enum ? $"<a href=\"#{Escape(role.Enum!)}\"><code>{Escape(RoleDiff.Type(role))}</code></a>" : $"<code>{Escape(RoleDiff.Type(role))}</code>";

    /// <summary>Former names and deprecation.</summary>
    private static string Past(History history) =>
        (history.Former.Count > 0 ? $" <span class=\"chip\">formerly {Escape(string.Join(", ", history.Former))}</span>" : "") + (history.Deprecated is { } reason ? $" <span class=\"chip warn\">deprecated: {Escape(reason)}</span>" : "");

    private static string Link(string type) => $"<a href=\"#{Escape(type)}\">{Escape(type)}</a>";

    private static string Number(int value) => value.ToString("N0", CultureInfo.InvariantCulture);

    private static string Style()
    {
        using Stream stream = typeof(HtmlCodebook).Assembly.GetManifestResourceStream("codebook.css")!;
        using StreamReader reader = new(stream);
        return reader.ReadToEnd();
    }
}
