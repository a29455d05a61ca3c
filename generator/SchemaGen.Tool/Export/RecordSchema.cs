using System.Text.Json.Nodes;
using SchemaGen.Generator.Model;
using SchemaGen.Tables;
using static SchemaGen.Tool.Export.JsonShapes;

namespace SchemaGen.Tool.Export;

/// <summary>The JSON Schema of records as the generated System.Text.Json converters write them.</summary>
internal static class RecordSchema
{
    /// <summary>What stands behind a role's name where the words that fill it are not those of its actors.</summary>
    private const string Words = ".words";

    public static JsonObject Of(SchemaModel schema)
    {
        JsonObject json = Document(schema, "an event or claim");
        json["oneOf"] = new JsonArray([.. schema.Types.Select(t => (JsonNode)Reference(t.Name))]);
        JsonObject definitions = [];
        foreach (TypeModel type in schema.Types)
            definitions[type.Name] = Record(type);
        foreach (EnumModel model in schema.Enums)
            definitions[model.Name] = Enum(model);
        // Names of types and enums begin with a capital: these cannot meet them.
        definitions["span"] = Span("UTF-16 code units of the document");
        definitions["slice"] = Object("Words of the document with their place.", new JsonObject { ["text"] = Text(), ["span"] = Reference("span") }, "text", "span");
        definitions["actor"] = Object(
            "An actor that fills a role.",
            new JsonObject { ["id"] = ActorId(), ["span"] = Reference("span"), ["key"] = Text("Its key in the schema; left out for actors that the schema does not list.") },
            "id",
            "span");
        definitions["rule"] = Object(
            "The rule of the schema that found the record.",
            new JsonObject { ["file"] = Text(), ["line"] = new JsonObject { ["type"] = "integer", ["minimum"] = 1 }, ["text"] = Text("The rule as written.") },
            "file",
            "line",
            "text");
        JsonObject claims = new() { ["enum"] = Names(schema.Types.Where(t => t.IsClaim).Select(t => t.Name)) };
        definitions["claim"] = Object("The claim that the record stands in.", new JsonObject { ["type"] = claims, ["span"] = Reference("span") }, "type", "span");
        json["$defs"] = definitions;
        return json;
    }

    private static JsonObject Record(TypeModel type)
    {
        JsonObject properties = new()
        {
            ["type"] = new JsonObject { ["const"] = type.Name },
            ["text"] = Reference("slice"),
            ["sentence"] = Reference("slice"),
            ["trigger"] = Reference("span"),
        };
        if (type.IsClaim)
        {
            properties["proposition"] = Reference("slice");
            properties["quoted"] = Typed("True when it holds words of the speaker in quotation marks.", "boolean");
            properties["outlet"] = Text("The medium that it was said to or is reported by.");
        }
        else
        {
            properties["status"] = Status();
        }

        properties["date"] = Date(type.IsClaim ? "The day it was said." : "The day it happened.");
        properties["rule"] = Reference("rule");
        properties["claim"] = Reference("claim");
        JsonObject roles = [];
        foreach (TypeRoleModel role in type.Roles)
        {
            roles[role.Name] = Role(role);
            if (role.Kind == RoleKind.Actor)
                roles[role.Name + Words] = List(Reference("span"));
        }

        properties["roles"] = Object("Who and what takes part; a role that nothing fills is left out.", roles);
        return Deprecated(Object(type.Summary, properties, "type", "text", "sentence", "trigger", type.IsClaim ? "quoted" : "status", "roles"), type.History);
    }

    private static JsonObject Role(TypeRoleModel role)
    {
        JsonObject value = role.Kind switch
        {
            RoleKind.Actor => List(Reference("actor")),
            RoleKind.Clause or RoleKind.Phrase => Reference("slice"),
            RoleKind.Number => Typed(null, "number"),
            RoleKind.Date => Date($"The {role.Name}."),
            _ => Reference(role.Enum!),
        };
        if (role.Summary is { } summary)
            value["description"] = summary;
        return Deprecated(value, role.History);
    }

    private static JsonObject Enum(EnumModel model)
    {
        JsonObject json = new() { ["enum"] = Names(model.Values.Select(v => v.Name)) };
        if (model.Summary is { } summary)
            json["description"] = summary;
        return Deprecated(json, model.History);
    }

    private static JsonObject Deprecated(JsonObject json, History history)
    {
        if (history.Deprecated is not null)
            json["deprecated"] = true;
        return json;
    }
}
