using System.Text.Json.Nodes;
using SchemaGen.Generator.Language;
using SchemaGen.Tests;

namespace SchemaGen.Generator.Tests.Language;

/// <summary>The JSON Schema for editors says what the binder's table says.</summary>
public class JsonSchemaTests
{
    [Fact]
    public void The_committed_file_is_what_the_table_makes()
    {
        string file = Path.Combine(Repository.Root, "schema", LanguageJsonSchema.FileName), made = LanguageJsonSchema.Write();
        if (Environment.GetEnvironmentVariable("ACCEPT") == "1")
            File.WriteAllText(file, made);

        Assert.True(made == File.ReadAllText(file), $"{file} is not what the table makes; ACCEPT=1 dotnet test writes it anew.");
    }

    [Fact]
    public void Every_key_of_every_section_has_its_description()
    {
        JsonNode schema = JsonNode.Parse(LanguageJsonSchema.Write())!;
        Part[] sections = [new("file", schema), .. schema["definitions"]!.AsObject().Select(d => new Part(d.Key, d.Value!))];

        Assert.Equal(15, sections.Length);
        Assert.All(sections, s => Assert.All(s.Json["properties"]!.AsObject(), p => Assert.True(p.Value!["description"]!.GetValue<string>() is { Length: > 15 } text && text[^1] is '.' or '`', $"{s.Name}.{p.Key}")));
        Assert.All(sections.SelectMany(s => s.Json["properties"]!.AsObject()).Where(p => p.Value!["enum"] is not null), p => Assert.Equal(p.Value!["enum"]!.AsArray().Count, p.Value["enumDescriptions"]!.AsArray().Count));
    }

    [Fact]
    public void References_lead_somewhere()
    {
        string text = LanguageJsonSchema.Write();
        var definitions = JsonNode.Parse(text)!["definitions"]!.AsObject();

        string[] names = [.. text.Split("\"#/definitions/").Skip(1).Select(p => p[..p.IndexOf('"', StringComparison.Ordinal)]).Distinct()];

        Assert.Equal(definitions.Select(d => d.Key).Order(StringComparer.Ordinal), names.Order(StringComparer.Ordinal));
    }

    private sealed record Part(string Name, JsonNode Json);
}
