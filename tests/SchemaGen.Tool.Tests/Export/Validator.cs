using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace SchemaGen.Tool.Tests.Export;

/// <summary>Validates JSON against the part of JSON Schema (draft 2020-12) that the tool writes. A keyword that it does not know is an exception: nothing passes because it was not looked at.</summary>
internal sealed class Validator(JsonNode schema)
{
    private static readonly string[] s_silent = ["$schema", "title", "description", "deprecated", "$defs"];

    /// <summary>What is wrong, with the path of it; empty where the value is valid.</summary>
    public IReadOnlyList<string> Problems(JsonNode? value) => [.. Check(schema, value, "$")];

    private IEnumerable<string> Check(JsonNode rule, JsonNode? value, string path)
    {
        foreach ((string keyword, JsonNode? argument) in rule.AsObject())
        {
            foreach (string problem in Check(rule, keyword, argument!, value, path))
                yield return problem;
        }
    }

    private IEnumerable<string> Check(JsonNode rule, string keyword, JsonNode argument, JsonNode? value, string path) => keyword switch
    {
        "$ref" => Check(Definition(argument.GetValue<string>()), value, path),
        "type" => Assert(Types(argument).Any(t => Is(t, value)), $"{path} is no {argument.ToJsonString()}"),
        "const" => Assert(JsonNode.DeepEquals(argument, value), $"{path} is not {argument.ToJsonString()}"),
        "enum" => Assert(argument.AsArray().Any(a => JsonNode.DeepEquals(a, value)), $"{path} is none of {argument.ToJsonString()}"),
        "pattern" => value is JsonValue text && Is("string", value) ? Assert(Regex.IsMatch(text.GetValue<string>(), argument.GetValue<string>()), $"{path} does not fit {argument}") : [],
        "minimum" => Is("number", value) ? Assert(value!.GetValue<decimal>() >= argument.GetValue<decimal>(), $"{path} is below {argument}") : [],
        "minItems" => value is JsonArray few ? Assert(few.Count >= argument.GetValue<int>(), $"{path} has too few items") : [],
        "maxItems" => value is JsonArray many ? Assert(many.Count <= argument.GetValue<int>(), $"{path} has too many items") : [],
        "items" => value is JsonArray items ? items.SelectMany((item, i) => Check(argument, item, $"{path}[{i}]")) : [],
        "required" => value is JsonObject has ? argument.AsArray().Select(n => n!.GetValue<string>()).Where(n => !has.ContainsKey(n)).Select(n => $"{path} has no {n}") : [],
        "properties" => value is JsonObject known ? argument.AsObject().Where(p => known.ContainsKey(p.Key)).SelectMany(p => Check(p.Value!, known[p.Key], $"{path}.{p.Key}")) : [],
        "additionalProperties" when !argument.GetValue<bool>() => value is JsonObject all ? all.Where(p => rule["properties"]?[p.Key] is null).Select(p => $"{path} may not have {p.Key}") : [],
        "oneOf" => Assert(argument.AsArray().Count(a => !Check(a!, value, path).Any()) == 1, $"{path} is not exactly one of the forms"),
        "anyOf" => Assert(argument.AsArray().Any(a => !Check(a!, value, path).Any()), $"{path} is none of the forms"),
        _ when s_silent.Contains(keyword) => [],
        _ => throw new NotSupportedException(keyword),
    };

    private JsonNode Definition(string reference) => reference.StartsWith("#/$defs/", StringComparison.Ordinal) ? schema["$defs"]![reference[8..]]! : throw new NotSupportedException(reference);

    private static IEnumerable<string> Types(JsonNode argument) => argument is JsonArray many ? many.Select(t => t!.GetValue<string>()) : [argument.GetValue<string>()];

    private static bool Is(string type, JsonNode? value) => (type, value?.GetValueKind() ?? JsonValueKind.Null) switch
    {
        ("object", JsonValueKind.Object) or ("array", JsonValueKind.Array) or ("string", JsonValueKind.String) or ("number", JsonValueKind.Number) or ("boolean", JsonValueKind.True or JsonValueKind.False) or ("null", JsonValueKind.Null) => true,
        ("integer", JsonValueKind.Number) => decimal.IsInteger(value!.GetValue<decimal>()),
        _ => false,
    };

    private static IEnumerable<string> Assert(bool holds, string problem) => holds ? [] : [problem];
}
