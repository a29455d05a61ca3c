using System.Text;
using Microsoft.CodeAnalysis;

namespace SchemaGen.Generator.Diagnostics;

/// <summary>Writes the page of documentation: one table, made from the rules.</summary>
internal static class RulePage
{
    private const string Head = """
        # Diagnostics

        All that can be said about a schema. This page is made from the rules themselves; a test holds the two together.

        **Errors** come from the generator: what is wrong is left out, all the rest is generated, and nothing is hidden by anything else. **Advice** (warnings and infos) comes from the analyzer beside it: what is valid but hardly meant. Nothing is
        left out for it. `schemagen check` says both.

        Severities are set as those of any analyzer, by id: `dotnet_diagnostic.SG0044.severity = none` in a `.globalconfig`, or `<NoWarn>`, `<WarningsAsErrors>` and `<TreatWarningsAsErrors>` in the project. (Sections of an `.editorconfig` such as
        `[*.yaml]` are not asked: Roslyn reads them for C# files only.) Where a piece of advice does not hold for one line, say so in that line: `names: [Will]  # allow SG0051`.

        | id | severity | what | what is said | why, and what comes of it |
        | --- | --- | --- | --- | --- |

        """;

    /// <summary>The text of the page, with line feeds alone.</summary>
    public static string Write()
    {
        StringBuilder page = new(Head.Replace("\r\n", "\n"));
        foreach (DiagnosticDescriptor rule in Rules.All)
        {
            string id = rule.Id.ToLowerInvariant();
            page.Append($"| <a id=\"{id}\"></a>{rule.Id} | {rule.DefaultSeverity.ToString().ToLowerInvariant()} | {Cell(rule.Title)} | {Cell(rule.MessageFormat)} | {Cell(rule.Description)} |\n");
        }

        return page.ToString();
    }

    /// <summary>A text as a cell of Markdown; places that are filled in show as an ellipsis.</summary>
    private static string Cell(LocalizableString text)
    {
        string value = text.ToString(System.Globalization.CultureInfo.InvariantCulture).Replace("{{", "\u0001").Replace("}}", "\u0002");
        StringBuilder cell = new();
        bool code = false;
        for (int i = 0; i < value.Length; i++)
        {
            code ^= value[i] == '`';
            if (value[i] != '{')
                cell.Append(value[i] switch { '\u0001' => "{", '\u0002' => "}", '|' => "\\|", '<' when !code => "&lt;", '*' when !code => "\\*", char c => c.ToString() });
            else
            {
                // Behind a full stop comes a proposal, or nothing.
                cell.Append(i > 0 && value[i - 1] == '.' ? "" : "…");
                i = value.IndexOf('}', i);
            }
        }

        return cell.ToString();
    }
}
