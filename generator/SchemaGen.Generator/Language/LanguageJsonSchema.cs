namespace SchemaGen.Generator.Language;

/// <summary>The language as a JSON Schema (draft 7), by which editors check, complete and explain schema files.</summary>
/// <remarks>It asks for no more than the binder: what a schema may say without an error is valid here too. What only the binder can tell (names of other entries, frames) it lets pass.</remarks>
internal static class LanguageJsonSchema
{
    /// <summary>The usual name of its file.</summary>
    public const string FileName = "schemagen.schema.json";

    public static string Write()
    {
        JsonObject definitions = [];
        Dictionary<string, SectionRule> seen = new(StringComparer.Ordinal);
        // Definitions come in the order in which one meets them when reading from the top.
        Queue<SectionRule> queue = new([SchemaLanguage.File]);
        JsonObject root = [];
        while (queue.Count > 0)
        {
            SectionRule section = queue.Dequeue();
            JsonObject written = Section(section, queue, seen);
            if (ReferenceEquals(section, SchemaLanguage.File))
                root = written;
            else
                definitions.Add(section.Name, written);
        }

        JsonObject document = new() { { "$schema", "http://json-schema.org/draft-07/schema#" }, { "title", "SchemaGen schema file" } };
        document.AddRange(root);
        document.Add("definitions", definitions);
        return document.ToText();
    }

    private static JsonObject Section(SectionRule section, Queue<SectionRule> queue, Dictionary<string, SectionRule> seen)
    {
        JsonObject Reference(SectionRule to)
        {
            if (!seen.ContainsKey(to.Name))
            {
                seen.Add(to.Name, to);
                queue.Enqueue(to);
            }

            return new JsonObject { { "$ref", "#/definitions/" + to.Name } };
        }

        JsonObject properties = [];
        foreach (KeyRule key in section.Keys)
        {
            JsonObject value = Description(key.Summary);
            value.AddRange(Value(key.Value, Reference));
            properties.Add(key.Name, value);
        }

        JsonObject json = Description(section.Summary);
        json.Add("type", section.Needs.Count > 0 ? "object" : Types("object", "null"));
        json.Add("properties", properties);
        json.Add("additionalProperties", section.Others is { } others ? Value(others, Reference) : false);
        string[] required = [.. section.Needs.Where(n => n.Length == 1).Select(n => n[0])];
        if (required.Length > 0)
            json.Add("required", required);
        object[] either = [.. section.Needs.Where(n => n.Length > 1).Select(n => new JsonObject { { "anyOf", n.Select(k => (object)new JsonObject { { "required", Types(k) } }).ToArray() } })];
        if (either.Length > 0)
            json.Add("allOf", either);
        return json;
    }

    private static JsonObject Value(ValueRule rule, Func<SectionRule, JsonObject> reference)
    {
        JsonObject json = [];
        switch (rule)
        {
            case TextRule { Pattern: { } pattern } text:
                json.Add("type", text.MayBeEmpty ? Types("string", "null") : "string");
                json.AddRange(Pattern(pattern));
                if (text.Proposals.Count > 0)
                    json.Add("examples", text.Proposals.ToArray());
                break;
            case TextRule:
                json.Add("type", Types("string", "number", "boolean", "null"));
                break;
            case TextsRule:
                json.Add("type", Types("array", "string", "number", "boolean", "null"));
                json.Add("items", new JsonObject { { "type", Types("string", "number", "boolean") } });
                break;
            case FlagRule:
                json.Add("type", Types("boolean", "null"));
                break;
            case ChoiceRule choice:
                json.Add("enum", choice.Names);
                json.Add("enumDescriptions", choice.Words.Select(w => w.Summary).ToArray());
                break;
            case MapRule map:
                json.Add("type", Types("object", "null"));
                if (map.Keys is not null)
                    json.Add("propertyNames", Pattern(map.Keys));
                json.Add("additionalProperties", Value(map.Entry, reference));
                break;
            case SectionValue section:
                return reference(section.Section);
            case ListRule list:
                JsonObject item = Value(list.Item, reference);
                json.Add("anyOf", new object[] { new JsonObject { { "type", Types("array", "null") }, { "items", item } }, item });
                break;
            case EitherRule either:
                json.Add("anyOf", either.Forms.Select(f => (object)Value(f, reference)).ToArray());
                break;
        }

        return json;
    }

    /// <summary>The second form is that of editors which render Markdown.</summary>
    private static JsonObject Description(string summary)
    {
        JsonObject json = new() { { "description", summary } };
        if (summary.Contains('`'))
            json.Add("markdownDescription", summary);
        return json;
    }

    private static JsonObject Pattern(TextPattern pattern) => new() { { "pattern", pattern.Regex }, { "patternErrorMessage", pattern.Message } };

    private static string[] Types(params string[] names) => names;
}
