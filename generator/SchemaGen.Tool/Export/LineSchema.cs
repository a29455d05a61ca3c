using System.Text.Json.Nodes;
using SchemaGen.Generator.Model;
using static SchemaGen.Tool.Export.JsonShapes;

namespace SchemaGen.Tool.Export;

/// <summary>The JSON Schema of a line of jsonl as the sample app writes them: the same few keys for every type, offsets in code points.</summary>
internal static class LineSchema
{
    private const string Units = "Unicode code points of the document";

    public static JsonObject Of(SchemaModel schema)
    {
        JsonObject json = Document(schema, "a line of jsonl");
        json["oneOf"] = new JsonArray(Reference("event"), Reference("claim"));
        json["$defs"] = new JsonObject { ["event"] = Event(schema), ["claim"] = Claim(schema) };
        return json;
    }

    private static JsonObject Event(SchemaModel schema)
    {
        JsonObject line = Start(schema, "event");
        line["source"] = List(ActorId());
        line["target"] = List(ActorId());
        line["status"] = Status();
        line["date"] = Date("The day it happened, or null.", orNull: true);
        Place(line);
        line["sourceSpans"] = List(Span(Units));
        line["targetSpans"] = List(Span(Units));
        return End(line);
    }

    private static JsonObject Claim(SchemaModel schema)
    {
        JsonObject line = Start(schema, "claim");
        line["speaker"] = List(ActorId());
        line["addressee"] = List(ActorId());
        line["quoted"] = Typed("True when it holds words of the speaker in quotation marks.", "boolean");
        line["outlet"] = Typed("The medium, or null.", "string", "null");
        Place(line);
        line["speakerSpans"] = List(Span(Units));
        line["content"] = new JsonObject { ["anyOf"] = new JsonArray(Span(Units), Typed(null, "null")) };
        return End(line);
    }

    private static JsonObject Start(SchemaModel schema, string kind) => new()
    {
        ["doc"] = Text("The document."),
        ["kind"] = new JsonObject { ["const"] = kind },
        ["type"] = new JsonObject { ["enum"] = Names(schema.Types.Where(t => t.IsClaim == (kind == "claim")).Select(t => t.Name)) },
    };

    private static void Place(JsonObject line)
    {
        line["start"] = Offset("first");
        line["end"] = Offset("one after the last");
    }

    private static JsonObject End(JsonObject line)
    {
        line["text"] = Text("The words that show it.");
        line["rule"] = Typed("The rule of the schema that found it, as file:line, or null.", "string", "null");
        return Object(null, line, [.. line.Select(p => p.Key)]);
    }

    private static JsonObject Offset(string which) => new() { ["type"] = "integer", ["minimum"] = 0, ["description"] = $"The {which} of the {Units}." };
}
