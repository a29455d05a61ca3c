using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace SchemaGen.Tool.Diffing;

/// <summary>Changes as text for people, as JSON and as Markdown for a pull request.</summary>
internal static class ChangeReport
{
    public const string Text = "text", Json = "json", Markdown = "markdown";

    public static string Write(string format, IReadOnlyList<Change> changes) => format switch
    {
        Json => AsJson(changes),
        Markdown => AsMarkdown(changes),
        _ => AsText(changes),
    };

    private static string AsText(IReadOnlyList<Change> changes)
    {
        if (changes.Count == 0)
            return "no change\n";
        var text = new StringBuilder();
        foreach (IGrouping<Breaks, Change> group in changes.GroupBy(c => c.Rule.Breaks))
        {
            text.Append(CultureInfo.InvariantCulture, $"{(text.Length > 0 ? "\n" : "")}{Title(group.Key)} ({group.Count()})\n");
            foreach (Change change in group)
            {
                text.Append(CultureInfo.InvariantCulture, $"  {change.Subject}: {change.Message} [{change.Rule.Id}]{(change.Where is { } where ? $" {where}" : "")}\n");
                if (group.Key != Breaks.Nothing)
                    text.Append(CultureInfo.InvariantCulture, $"    {change.Rule.Why}\n");
                if (change.Hint is { } hint)
                    text.Append(CultureInfo.InvariantCulture, $"    {hint}\n");
            }
        }

        return text.ToString();
    }

    private static string AsJson(IReadOnlyList<Change> changes)
    {
        JsonArray items = [];
        foreach (Change change in changes)
        {
            items.Add(new JsonObject
            {
                ["rule"] = change.Rule.Id,
                ["breaksSource"] = change.Rule.Breaks.HasFlag(Breaks.Source),
                ["breaksData"] = change.Rule.Breaks.HasFlag(Breaks.Data),
                ["subject"] = change.Subject,
                ["message"] = change.Message,
                ["why"] = change.Rule.Why,
                ["where"] = change.Where,
                ["hint"] = change.Hint,
            });
        }

        return JsonText.Of(new JsonObject
        {
            ["breaksSource"] = changes.Any(c => c.Rule.Breaks.HasFlag(Breaks.Source)),
            ["breaksData"] = changes.Any(c => c.Rule.Breaks.HasFlag(Breaks.Data)),
            ["changes"] = items,
        });
    }

    private static string AsMarkdown(IReadOnlyList<Change> changes)
    {
        if (changes.Count == 0)
            return "No change of the schema.\n";
        var text = new StringBuilder();
        foreach (IGrouping<Breaks, Change> group in changes.GroupBy(c => c.Rule.Breaks))
        {
            text.Append(CultureInfo.InvariantCulture, $"{(text.Length > 0 ? "\n" : "")}### {char.ToUpperInvariant(Title(group.Key)[0])}{Title(group.Key)[1..]} ({group.Count()})\n\n");
            text.Append("| What | How | Rule | Where |\n| --- | --- | --- | --- |\n");
            foreach (Change change in group)
                text.Append(CultureInfo.InvariantCulture, $"| {Cell(change.Subject)} | {Cell(change.Message + (change.Hint is { } hint ? $"; {hint}" : ""))} | `{change.Rule.Id}` | {Cell(change.Where ?? "")} |\n");
        }

        return text.ToString();
    }

    private static string Title(Breaks breaks) => breaks switch
    {
        Breaks.Source | Breaks.Data => "breaking for source and data",
        Breaks.Data => "breaking for data",
        Breaks.Source => "breaking for source",
        _ => "safe",
    };

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace('\n', ' ');
}
