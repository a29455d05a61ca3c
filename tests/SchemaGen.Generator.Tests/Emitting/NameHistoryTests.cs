using Microsoft.CodeAnalysis;
using SchemaGen.Generator.Binding;
using SchemaGen.Generator.Model;
using SchemaGen.Generator.Reading;

namespace SchemaGen.Generator.Tests.Emitting;

/// <summary>What generated code makes of former names and deprecations, from the YAML on.</summary>
public class NameHistoryTests
{
    private const string Schema = """
        schema: Garden
        header: {namespace: Garden, codes: [plot]}
        roles:
          GRD: {titles: [gardener], deprecated: gone}
        actors:
          Ann: {kind: group, names: [Ann Moss], renamed-from: [Anna, Anne], deprecated: ask Bob}
          Bob: {kind: person, names: [Bob Moss]}
        enums:
          Can:
            deprecated: use the hose
            values:
              Tin: {words: [tin], renamed-from: Metal, deprecated: use Zinc}
              Zinc: [zinc]
        events:
          Water:
            renamed-from: [Spray, Wet]
            deprecated: use Rain
            codes: {plot: W}
            roles:
              source: {type: actor+, renamed-from: by, deprecated: nobody asks}
              target: {type: actor*, renamed-from: plant}
              can: {type: Can?, renamed-from: [vessel, pot]}
              note: {type: phrase?, renamed-from: remark}
            frames: ["{source} water {target} with {can}", "{source} water {note}"]
            examples: ["[Ann]{source} watered [Bob]{target}."]
            not: ["Rain."]

        """;

    [Fact]
    public void What_was_stored_under_former_names_is_read_under_the_present_ones()
    {
        const string Old = """{"type":"Wet","text":{"text":"a","span":[0,1]},"sentence":{"text":"a","span":[0,1]},"trigger":[0,1],"status":"Actual","roles":{"by.words":[[2,3]],"by":[{"id":"Ann","span":[0,1],"key":"Anne"}],"plant":[{"id":"Bob","span":[0,1],"key":"Bob"}],"pot":"Metal","remark":{"text":"n","span":[0,1]}}}""";
        string literal = Microsoft.CodeAnalysis.CSharp.SymbolDisplay.FormatLiteral(Old, quote: true);

        string ran = Compiled.Run(Model(), $$"""
            #pragma warning disable CS0618
            var water = (Water)JsonSerializer.Deserialize<GardenEvent>({{literal}})!;
            GardenActor.TryGet(water.Source[0], out GardenActor ann);
            string now = JsonSerializer.Serialize<GardenEvent>(water);
            return $"{water.Source} {water.Source.Words[0]} {water.Target} {water.Can} {water.Note} {ann == GardenActor.Ann} {GardenEventTypes.Parse("Spray")} {now.Contains("Wet")} {now.Contains("Metal")} {JsonSerializer.Deserialize<GardenEvent>(now) == water}";
            """);

        Assert.Equal("Ann [2, 3) Bob Tin n True Water False False True", ran);
    }

    [Theory]
    [InlineData("Water?", "use Rain")]
    [InlineData("Can?", "use the hose")]
    public void Whoever_uses_a_deprecated_type_is_told_why_and_generated_code_is_silent(string type, string reason)
    {
        IReadOnlyList<Diagnostic> problems = Compiled.Compile(Model(), $$"""#pragma warning disable CS1591{{"\n"}}public class User { public Garden.{{type}} Field; }""").Problems;

        Told(problems, reason);
    }

    [Theory]
    [InlineData("Garden.GardenActor.Ann", "ask Bob")]
    [InlineData("Garden.GardenEventType.Water", "use Rain")]
    [InlineData("Garden.Can.Tin", "use Zinc")]
    [InlineData("((Garden.GardenEvent)null!).Match(water: w => w.Source)", "nobody asks")]
    public void Whoever_uses_a_deprecated_member_is_told_why(string member, string reason)
    {
        IReadOnlyList<Diagnostic> problems = Compiled.Compile(Model(), $$"""#pragma warning disable CS1591{{"\n"}}public class User { public object Field = {{member}}; }""").Problems;

        Told(problems, reason);
    }

    /// <summary>The user's code has the warning and no other, generated code none.</summary>
    private static void Told(IReadOnlyList<Diagnostic> problems, string reason)
    {
        Assert.Contains(problems, p => p.GetMessage(System.Globalization.CultureInfo.InvariantCulture).Contains(reason, StringComparison.Ordinal));
        Assert.All(problems, p => Assert.Equal(("CS0618", "User.cs"), (p.Id, p.Location.SourceTree!.FilePath)));
    }

    private static SchemaModel Model()
    {
        LoadedSchemas loaded = SchemaLoader.Load([new SchemaText("a.schema.yaml", Schema)], "", default);
        Assert.Empty(loaded.Diagnostics);
        return loaded.Models.Single();
    }
}
