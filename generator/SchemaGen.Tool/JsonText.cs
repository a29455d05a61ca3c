using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace SchemaGen.Tool;

/// <summary>JSON as it is written to files: indented, letters of all scripts as they are, lines that end in "\n".</summary>
internal static class JsonText
{
    private static readonly JsonSerializerOptions s_options = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(JsonObject json) => json.ToJsonString(s_options) + "\n";
}
