using System.Text.Json.Nodes;
using SchemaGen.Generator.Model;

namespace SchemaGen.Tool.Export;

/// <summary>Parts of JSON Schemas (draft 2020-12) that the forms of records share.</summary>
internal static class JsonShapes
{
    /// <summary>CODE, CODE/ROLE or CODE/ROLE:Name.</summary>
    private const string Id = "^[^/:]+(/[^/:]+(:.+)?)?$";

    /// <summary>The head of a document.</summary>
    public static JsonObject Document(SchemaModel schema, string what) => new()
    {
        ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
        ["title"] = $"{schema.Name} {schema.Header.Version}: {what}",
        ["description"] = schema.Header.Summary ?? $"What a parser of the schema {schema.Name} finds.",
    };

    /// <summary>An object that has these properties and no others.</summary>
    public static JsonObject Object(string? description, JsonObject properties, params string[] required)
    {
        JsonObject json = Typed(description, "object");
        json["required"] = Names(required);
        json["properties"] = properties;
        json["additionalProperties"] = false;
        return json;
    }

    public static JsonObject ActorId() => new() { ["type"] = "string", ["pattern"] = Id, ["description"] = "CODE, CODE/ROLE or CODE/ROLE:Name." };

    public static JsonObject Span(string units) => new()
    {
        ["type"] = "array",
        ["description"] = $"[start, end) in {units}.",
        ["items"] = new JsonObject { ["type"] = "integer", ["minimum"] = 0 },
        ["minItems"] = 2,
        ["maxItems"] = 2,
    };

    public static JsonObject Status() => new() { ["enum"] = Names("Actual", "Possible", "Denied"), ["description"] = "Whether it happened, as the text tells it." };

    public static JsonObject Text(string? description = null) => Typed(description, "string");

    public static JsonObject Typed(string? description, params string[] types)
    {
        JsonObject json = new() { ["type"] = types is [string one] ? one : Names(types) };
        if (description is not null)
            json["description"] = description;
        return json;
    }

    public static JsonObject Date(string description, bool orNull = false)
    {
        JsonObject json = Typed(description, orNull ? ["string", "null"] : ["string"]);
        json["pattern"] = @"^\d{4}-\d{2}-\d{2}$";
        return json;
    }

    public static JsonObject List(JsonObject item) => new() { ["type"] = "array", ["items"] = item };

    public static JsonObject Reference(string definition) => new() { ["$ref"] = "#/$defs/" + definition };

    public static JsonArray Names(params IEnumerable<string> items) => [.. items.Select(i => (JsonNode)i)];
}
