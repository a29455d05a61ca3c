using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using SchemaGen.Generator.Diagnostics;
using SchemaGen.Tool.Input;

namespace SchemaGen.Tool.Checking;

/// <summary>Diagnostics as text for people, as JSON, and as the commands that GitHub shows at the lines of a pull request. Lines and columns are from 1, columns in UTF-16 code units.</summary>
internal static class DiagnosticReport
{
    public const string Text = "text", Json = "json", GitHub = "github";

    public static string Write(string format, IReadOnlyList<DiagnosticInfo> diagnostics) => format switch
    {
        Json => AsJson(diagnostics),
        GitHub => string.Concat(diagnostics.Select(AsCommand)),
        _ => AsText(diagnostics),
    };

    private static string AsText(IReadOnlyList<DiagnosticInfo> diagnostics)
    {
        var text = new StringBuilder();
        foreach (DiagnosticInfo d in diagnostics)
            text.Append(CultureInfo.InvariantCulture, $"{d.Path}({d.Place.Line},{Column(d)}): {Severities.Name(d)} {d.Id}: {d.Message}\n");
        return text.Append(CultureInfo.InvariantCulture, $"{Count(diagnostics, "error")} errors, {Count(diagnostics, "warning")} warnings, {Count(diagnostics, "info")} other remarks\n").ToString();
    }

    private static string AsJson(IReadOnlyList<DiagnosticInfo> diagnostics)
    {
        JsonArray items = [];
        foreach (DiagnosticInfo d in diagnostics)
        {
            items.Add(new JsonObject
            {
                ["id"] = d.Id,
                ["severity"] = Severities.Name(d),
                ["message"] = d.Message,
                ["file"] = d.Path,
                ["line"] = d.Place.Line,
                ["column"] = Column(d),
                ["endLine"] = d.Place.Lines.End.Line + 1,
                ["endColumn"] = d.Place.Lines.End.Character + 1,
            });
        }

        return JsonText.Of(new JsonObject
        {
            ["errors"] = Count(diagnostics, "error"),
            ["warnings"] = Count(diagnostics, "warning"),
            ["infos"] = Count(diagnostics, "info"),
            ["diagnostics"] = items,
        });
    }

    private static string AsCommand(DiagnosticInfo d)
    {
        string command = Severities.Name(d) is "info" ? "notice" : Severities.Name(d);
        string place = string.Create(CultureInfo.InvariantCulture, $"line={d.Place.Line},col={Column(d)}");
        return $"::{command} file={Property(d.Path)},{place},title={d.Id}::{Data(d.Message)}\n";
    }

    private static int Column(DiagnosticInfo d) => d.Place.Lines.Start.Character + 1;

    private static int Count(IReadOnlyList<DiagnosticInfo> diagnostics, string severity) => diagnostics.Count(d => Severities.Name(d) == severity);

    /// <summary>What GitHub would read as the end of a command is escaped.</summary>
    private static string Data(string text) => text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
