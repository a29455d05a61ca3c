using System.Globalization;
using System.Text.Json;
using SampleApp.Input;

namespace SampleApp.Scoring;

/// <summary>Reads a gold file: one JSON object a line. What is neither event nor claim is passed over; what is wrong becomes a problem.</summary>
internal static class GoldFile
{
    /// <summary>The items of a file, in the order of its lines.</summary>
    /// <param name="path">The file.</param>
    /// <param name="docs">The documents to take; none for all.</param>
    public static (IReadOnlyList<ScoredItem> Items, IReadOnlyList<InputProblem> Problems) Read(string path, IReadOnlySet<string> docs)
    {
        List<ScoredItem> items = [];
        List<InputProblem> problems = [];
        try
        {
            int number = 0;
            using FileStream stream = File.OpenRead(path);
            foreach ((byte[] bytes, _) in ByteLines.Read(stream, static _ => { }))
            {
                number++;
                if (Line(bytes, number == 1, docs, out string? error) is { } item)
                    items.Add(item);
                if (error is not null)
                    problems.Add(new InputProblem(path, number, error));
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            problems.Add(new InputProblem(path, null, e.Message));
        }

        return (items, problems);
    }

    private static ScoredItem? Line(byte[] bytes, bool first, IReadOnlySet<string> docs, out string? error)
    {
        error = null;
        if (!StrictUtf8.TryDecode(bytes, out string text, out int badByte))
        {
            error = $"not UTF-8 at byte {badByte.ToString(CultureInfo.InvariantCulture)} of the line";
            return null;
        }

        string line = (first ? text.TrimStart('\uFEFF') : text).Trim();
        if (line.Length == 0)
            return null;
        try
        {
            using JsonDocument json = JsonDocument.Parse(line);
            return Item(json.RootElement, line, docs, out error);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            error = "not valid JSON";
            return null;
        }
    }

    private static ScoredItem? Item(JsonElement json, string line, IReadOnlySet<string> docs, out string? error)
    {
        error = null;
        if (json.ValueKind != JsonValueKind.Object)
        {
            error = "not a JSON object";
            return null;
        }

        if (Text(json, "kind") is not (ScoredItem.EventKind or ScoredItem.ClaimKind))
            return null;
        string kind = Text(json, "kind")!;
        if (Text(json, "doc") is not { } doc)
            error = "\"doc\" must be a string";
        else if (docs.Count > 0 && !docs.Contains(doc))
            return null;
        else if (Text(json, "type") is not { } type)
            error = "\"type\" must be a string";
        else if (Number(json, "start") is not { } start || Number(json, "end") is not { } end || start >= end)
            error = "\"start\" and \"end\" must be whole numbers, start < end";
        else
            return new ScoredItem
            {
                Doc = doc,
                Kind = kind,
                Type = type,
                Start = start,
                End = end,
                Line = line,
                Status = Text(json, "status"),
                Date = Text(json, "date"),
                Quoted = IsTrue(json, "quoted"),
                Optional = IsTrue(json, "optional"),
                Parties = kind == ScoredItem.EventKind ? [Ids(json, "source"), Ids(json, "target")] : [Ids(json, "speaker")],
            };
        return null;
    }

    private static ScoredParty Ids(JsonElement json, string key) =>
        new(json.TryGetProperty(key, out JsonElement ids) && ids.ValueKind == JsonValueKind.Array ? ids.EnumerateArray().Where(i => i.ValueKind == JsonValueKind.String).Select(i => i.GetString()!) : []);

    private static string? Text(JsonElement json, string key) => json.TryGetProperty(key, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static int? Number(JsonElement json, string key) => json.TryGetProperty(key, out JsonElement value) && value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out int number) ? number : null;

    private static bool IsTrue(JsonElement json, string key) => json.TryGetProperty(key, out JsonElement value) && value.ValueKind == JsonValueKind.True;
}
