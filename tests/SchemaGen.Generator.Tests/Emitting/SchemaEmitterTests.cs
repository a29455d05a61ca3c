using Microsoft.CodeAnalysis;
using SchemaGen.Generator.Model;
using SchemaGen.Tables;
using static SchemaGen.Generator.Tests.TestSchemas;
using static VerifyXunit.Verifier;

namespace SchemaGen.Generator.Tests.Emitting;

public class SchemaEmitterTests
{
    [Theory]
    [InlineData("Plain words.")]
    [InlineData("a \"quoted\" \\ back\\slash {brace} {{double}}")]
    [InlineData("lines\nand\r\nreturns\tand \u0085 \u2028 \u2029 separators")]
    [InlineData("</summary><tag attribute='1'>&amp; &nbsp; ]]> -- */ // #error \"\"\"")]
    [InlineData("lone \uD800 and \uDC00, pair \uD83D\uDE00, \0 \u0001 \uFFFE \uFFFF")]
    [InlineData("\"")]
    [InlineData("\\")]
    public void Any_text_of_a_schema_gives_code_that_compiles(string odd)
    {
        Assert.Empty(Compiled.Compile(Companies(odd)).Problems);
        Assert.Empty(Compiled.DocumentationProblems(Companies(odd)));
    }

    [Theory]
    [InlineData("a \"quoted\" \\u0041 {brace}")]
    [InlineData("\u2028 \uD800 \0 \u007F é")]
    public void Texts_come_through_unchanged(string odd)
    {
        string ran = Compiled.Run(Companies(odd), "return string.Join(\",\", CompanyExamples.All[0].Text.Select(c => (int)c)) + \"|\" + CompanyParser.Tables.Rule(CompanyParser.Tables.Types.Count).Text.Length;");
        Assert.Equal(string.Join(",", ("Acme bought " + odd).Select(c => (int)c)) + "|" + odd.Length, ran);
    }

    [Theory]
    [InlineData("Event", "event")]
    [InlineData("Object", "class")]
    [InlineData("Record", "type")]
    [InlineData("String", "to_string")]
    [InlineData("Task", "get-hash-code")]
    public void Names_that_mean_something_in_csharp_compile(string type, string role)
    {
        TypeModel model = Type(type, claim: false, Array(Role(role, RoleKind.Actor, required: true), Role("status", RoleKind.Phrase), Role("date", RoleKind.Date)));
        SchemaModel schema = Companies() with { Types = Array(model) };
        Assert.Empty(Compiled.Compile(schema with { Header = schema.Header with { Namespace = "Acme.event.namespace" } }).Problems);
    }

    [Fact]
    public void A_schema_without_anything_compiles()
    {
        SchemaModel schema = Companies() with { Types = default, Actors = default, Roles = default, Enums = default, Groups = default };
        Assert.Empty(Compiled.Compile(schema).Problems);
    }

    [Fact]
    public void What_is_deprecated_warns_its_user()
    {
        SchemaModel schema = Companies();
        TypeModel yield = schema.Types[1] with { History = new History(Texts("Cede"), "Use Acquire.") };
        IReadOnlyList<Diagnostic> problems = Compiled.Compile(schema with { Types = Array(schema.Types[0], yield, schema.Types[2]) }, "class User { Acme.News.Yield? Field = null; public object? It => Field; }").Problems;
        Assert.Equal(["CS0618"], problems.Select(p => p.Id).Distinct().Where(i => i.StartsWith("CS06", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_same_model_gives_the_same_text() => Assert.Equal(Compiled.Files(Companies()), Compiled.Files(Companies()));

    [Fact]
    public Task The_events_of_a_schema() => Verify(string.Join("\n", Compiled.Files(Companies()).Where(f => f.Key is "Company.Records.g.cs" or "Company.Types1.g.cs").Select(f => f.Value)));

    [Fact]
    public Task The_enums_of_a_schema() => Verify(Compiled.Files(Companies())["Company.Enums.g.cs"]);

    [Fact]
    public Task The_parser_of_a_schema() => Verify(Compiled.Files(Companies())["Company.Parser.g.cs"]);
}
