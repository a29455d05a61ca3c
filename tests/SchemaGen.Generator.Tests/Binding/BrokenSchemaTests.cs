using Microsoft.CodeAnalysis;
using SchemaGen.Generator.Model;

namespace SchemaGen.Generator.Tests;

/// <summary>What is wrong is said at its place, once; what is sound is still generated.</summary>
public class BrokenSchemaTests
{
    public static TheoryData<string, string, string> Broken => new()
    {
        { "syntax", "  Bad:\n    frames: [\"{source} nod\"\n  Other:\n    frames: [\"{source} nod\"]\n", "SG0001 a.schema.yaml(9,13)" },
        { "unclosed quote", "  Bad:\n    summary: \"no end\n  Other:\n    frames: [\"{source} nod\"]\n", "SG0001 a.schema.yaml(9,14)" },
        { "unknown key", "  Bad:\n    sumary: Nods.\n    frames: [\"{source} nod\"]\n", "SG0014 a.schema.yaml(9,5)" },
        { "duplicate key", "  Bad:\n    summary: A\n    summary: B\n    frames: [\"{source} nod\"]\n", "SG0009 a.schema.yaml(10,5)" },
        { "duplicate type", "  Sound:\n    frames: [\"{source} nod\"]\n", "SG0009 a.schema.yaml(8,3)" },
        { "unknown role in a frame", "  Bad:\n    frames: [\"{source} nod\", \"{source} nod at {traget}\"]\n", "SG0025 a.schema.yaml(9,47)" },
        { "undefined group", "  Bad:\n    frames: [\"{source} nod\", \"{source} nod at <trees>\"]\n", "SG0026 a.schema.yaml(9,47)" },
        { "name of two actors", "actors:\n  Ann: {kind: person, names: [Ann Moss]}\n  Amy: {kind: person, names: [Amy Moss, Ann Moss]}\n", "SG0029 a.schema.yaml(10,41)" },
        { "bad date", "roles:\n  GRD: {titles: [gardener]}\nactors:\n  Ann: {kind: person, names: [Ann Moss], offices: [{title: gardener, from: 2001-13-01}]}\n", "SG0019 a.schema.yaml(11,76)" },
        { "dates reversed", "roles:\n  GRD: {titles: [gardener]}\nactors:\n  Ann: {kind: person, names: [Ann Moss], offices: [{title: gardener, from: 2001-02-01, to: 2001-02-01}]}\n", "SG0020 a.schema.yaml(11,92)" },
        { "bad identifier", "  bad-name:\n    frames: [\"{source} nod\"]\n", "SG0018 a.schema.yaml(8,3)" },
        { "keyword", "actors:\n  class: {kind: group, names: [The Class]}\n", "SG0018 a.schema.yaml(9,3)" },
        { "cycle in precedence", "  Bad:\n    beats: [Worse]\n    frames: [\"{source} nod\"]\n  Worse:\n    beats: [Bad]\n    frames: [\"{source} frown\"]\n", "SG0028 a.schema.yaml(12,13)" },
        { "unknown type", "  Bad:\n    beats: [Sond]\n    frames: [\"{source} nod\"]\n", "SG0027 a.schema.yaml(9,13)" },
        { "unknown kind", "actors:\n  Ann: {kind: persn, names: [Ann Moss]}\n", "SG0030 a.schema.yaml(9,15)" },
        { "unknown role of an actor", "actors:\n  Ann: {kind: person, role: GRD, names: [Ann Moss]}\n", "SG0031 a.schema.yaml(9,29)" },
        { "office of an unknown actor", "roles:\n  GRD: {titles: [gardener]}\nactors:\n  Ann: {kind: person, names: [Ann Moss], offices: [{title: gardener, of: Clup}]}\n", "SG0032 a.schema.yaml(11,74)" },
        { "frame without trigger", "  Bad:\n    frames: [\"{source} nod\", \"{source} {target}\"]\n", "SG0037 a.schema.yaml(9,31)" },
        { "block without verbs", "  Bad:\n    triggers: [{nouns: [nod], frames: [\"{source} <verb>\"]}]\n", "SG0037 a.schema.yaml(9,50)" },
        { "required role in no frame", "  Bad:\n    roles: {source: actor+, place: phrase}\n    frames: [\"{source} nod\"]\n", "SG0040 a.schema.yaml(8,3)" },
        { "unknown mark", "  Bad:\n    frames: [\"{source} nod\"]\n    examples: [\"[Ann]{sorce} nodded.\"]\n", "SG0025 a.schema.yaml(10,23)" },
        { "unbalanced mark", "  Bad:\n    frames: [\"{source} nod\"]\n    examples: [\"[Ann nodded.\"]\n", "SG0042 a.schema.yaml(10,17)" },
        { "reach of a role that is not looked for", "  Bad:\n    roles: {source: {type: actor+, reach: clause}}\n    frames: [\"{source} nod\"]\n", "SG0017 a.schema.yaml(9,36)" },
        { "role of actors that nobody has", "roles:\n  GRD: {titles: [gardener]}\nclaims:\n  Bad:\n    neutral: true\n    roles: {speaker: {type: actor+, acts-as: GRT}}\n    frames: [\"{speaker} nod that {content:clause}\"]\n", "SG0031 a.schema.yaml(13,46)" },
        { "role of actors for a phrase", "  Bad:\n    roles: {source: actor+, at: {type: phrase?, acts-as: GRD}}\n    frames: [\"{source} nod\"]\n", "SG0017 a.schema.yaml(9,49)" },
        { "unknown enum", "  Bad:\n    roles: {source: actor+, how: Manner}\n    frames: [\"{source} nod\"]\n", "SG0035 a.schema.yaml(9,34)" },
        { "mapping for text", "  Bad:\n    summary: {a: b}\n    frames: [\"{source} nod\"]\n", "SG0013 a.schema.yaml(9,14)" },
        { "list for mapping", "groups: [a, b]\n", "SG0013 a.schema.yaml(8,9)" },
        { "no neutral claim", "claims:\n  Remark:\n    frames: [\"{speaker} remark that {content:clause}\"]\n", "SG0043 a.schema.yaml(1,9)" },
        { "anchor", "  Bad: &x\n    frames: [\"{source} nod\"]\n", "SG0007 a.schema.yaml(8,8)" },
        { "second document", "---\nevents: {}\n", "SG0008 a.schema.yaml(8,1)" },
        { "two actors, one member", "actors:\n  Ann_Moss: {kind: person, names: [Ann Moss]}\n  AnnMoss: {kind: person, names: [Anna Moss]}\n", "SG0024 a.schema.yaml(10,3)" },
        { "reserved event", "reserved: {events: [Sound]}\n", "SG0080 a.schema.yaml(4,3)" },
        { "reserved claim, now an enum", "enums:\n  Mood: {values: {Fine: [fine]}}\nreserved: {claims: [Mood]}\n", "SG0080 a.schema.yaml(9,3)" },
        { "reserved actor", "actors:\n  Ann: {kind: person, names: [Ann Moss]}\nreserved: {actors: [Ann]}\n", "SG0080 a.schema.yaml(9,3)" },
        { "reserved role of actors", "roles:\n  GRD: {titles: [gardener]}\nreserved: {roles: [GRD]}\n", "SG0080 a.schema.yaml(9,3)" },
        { "reserved role of a type", "  Bad:\n    roles: {source: actor+, at: phrase?}\n    reserved: [at]\n    frames: [\"{source} nod\"]\n", "SG0080 a.schema.yaml(9,29)" },
        { "reserved role that a type has without saying so", "  Bad:\n    reserved: [target]\n    frames: [\"{source} nod\"]\n", "SG0080 a.schema.yaml(8,3)" },
        { "reserved value", "enums:\n  Mood:\n    reserved: [Fine]\n    values: {Fine: [fine]}\n", "SG0080 a.schema.yaml(11,14)" },
        { "former name that is in use", "  Bad:\n    renamed-from: Sound\n    frames: [\"{source} nod\"]\n", "SG0081 a.schema.yaml(9,19)" },
        { "former name of two", "actors:\n  Ann: {kind: person, names: [Ann Moss], renamed-from: A}\n  Bob: {kind: person, names: [Bob Moss], renamed-from: [B, A]}\n", "SG0081 a.schema.yaml(10,60)" },
        { "former name of a role in use", "  Bad:\n    roles: {source: actor+, at: {type: phrase?, renamed-from: source}}\n    frames: [\"{source} nod\"]\n", "SG0081 a.schema.yaml(9,63)" },
        { "unknown kind of reserved names", "reserved: {verbs: [nod]}\n", "SG0014 a.schema.yaml(8,12)" },
        { "coding system", "  Bad:\n    codes: {plot: X}\n    frames: [\"{source} nod\"]\n", "SG0034 a.schema.yaml(9,13)" },
    };

    [Theory]
    [MemberData(nameof(Broken))]
    public void One_mistake_gives_one_error_at_its_place(string what, string rest, string expected)
    {
        GeneratorRunResult result = Driver.Run(Samples.Head + rest);

        Assert.True(result.Errors() is [var only] && only == expected, $"{what}: {string.Join("\n", result.Diagnostics)}");
        SchemaModel model = result.Model();
        Assert.Contains(model.Types, t => t.Name == "Sound" && t.Triggers.Count == 1);
        Assert.NotEmpty(result.GeneratedSources);
    }

    [Fact]
    public void Empty_file_and_file_without_schema_do_not_stop_the_others()
    {
        GeneratorRunResult result = Driver.Run(Driver.File("a.schema.yaml", Samples.Head), Driver.File("b.schema.yaml", "\n# nothing\n"), Driver.File("c.schema.yaml", "events: {}\n"), Driver.File("d.schema.yaml", null));

        Assert.Equal(["SG0002 d.schema.yaml(1,1)", "SG0011 b.schema.yaml(1,1)", "SG0012 c.schema.yaml(1,1)"], result.Errors());
        Assert.Single(result.Model().Types);
    }

    [Fact]
    public void Definitions_and_headers_may_not_come_twice_across_files()
    {
        GeneratorRunResult result = Driver.Run(Driver.File("b.schema.yaml", "schema: Garden\nheader: {version: 2.0.0}\nevents:\n  Sound:\n    frames: [\"{source} nod\"]\n"), Driver.File("a.schema.yaml", Samples.Head));

        Assert.Equal(["SG0022 b.schema.yaml(2,1)", "SG0023 b.schema.yaml(4,3)"], result.Errors());
        Assert.Equal("greet", result.Model().Types.Single().Triggers[0].Frames[0].Trigger);
    }

    [Fact]
    public void A_missing_header_is_reported_once_and_defaults_serve()
    {
        GeneratorRunResult result = Driver.Run(Driver.File("a.schema.yaml", "schema: Garden\nevents:\n  Nod: {frames: [\"{source} nod\"]}\n"), Driver.File("b.schema.yaml", "schema: Garden\nevents:\n  Wave: {frames: [\"{source} wave\"]}\n"));

        Assert.Equal(["SG0021 a.schema.yaml(1,9)"], result.Errors());
        SchemaModel model = result.Model();
        Assert.Equal(("Garden", "GardenEvent", "GardenParser"), (model.Header.Namespace, model.Header.EventBase, model.Header.Parser));
        Assert.Equal(["Nod", "Wave"], model.Types.Select(t => t.Name));
    }

    [Fact]
    public void Many_mistakes_do_not_hide_one_another()
    {
        string rest = string.Concat(Broken.Select(r => (object[])r).Where(r => ((string)r[1]).StartsWith("  Bad:", StringComparison.Ordinal) && (string)r[0] is not ("syntax" or "unclosed quote" or "cycle in precedence"))
            .Select((r, i) => ((string)r[1]).Replace("  Bad:", $"  Bad{i}:", StringComparison.Ordinal)));

        string[] ids = [.. Driver.Run(Samples.Head + rest).Errors().Select(e => e[..6]).Distinct()];

        Assert.Equal(["SG0007", "SG0009", "SG0013", "SG0014", "SG0017", "SG0025", "SG0026", "SG0027", "SG0034", "SG0035", "SG0037", "SG0040", "SG0042", "SG0080", "SG0081"], ids);
    }

    [Fact]
    public void Names_may_be_shared_where_they_cannot_be_confused()
    {
        string people = "roles:\n  GRD: {titles: [gardener]}\nactors:\n" +
            "  Old: {kind: person, names: [Ann Moss], offices: [{title: gardener, to: 1990-01-01}]}\n" +
            "  Young: {kind: person, names: [Ann Moss], offices: [{title: gardener, from: 1990-01-01}]}\n" +
            "  Club: {kind: group, names: [Green Club], short: [Moss], metonyms: [Elm House]}\n" +
            "  Rival: {kind: group, names: [Red Club], metonyms: [Elm House]}\n";

        Assert.Empty(Driver.Run(Samples.Head + people).Errors());
    }

    [Theory]
    [InlineData("  Bad: {sumary: x, frames: [\"{source} nod\"]}\n", "Did you mean 'summary'?")]
    [InlineData("  Bad: {frames: [\"{source} nod at {traget}\"]}\n", "Did you mean 'target'?")]
    [InlineData("  Bad: {beats: Sond, frames: [\"{source} nod\"]}\n", "Did you mean 'Sound'?")]
    [InlineData("  Bad: {frames: [\"{source} nod at <tols>\"]}\ngroups: {tools: [rake]}\n", "Did you mean 'tools'?")]
    [InlineData("actors:\n  Ann: {kind: persn, names: [Ann]}\n", "Did you mean 'person'?")]
    public void The_fix_is_proposed(string rest, string fix) =>
        Assert.EndsWith(fix, Driver.Run(Samples.Head + rest).Diagnostics.Single(d => d.Severity == DiagnosticSeverity.Error).GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);

    [Fact]
    public void A_sound_schema_says_nothing() => Assert.Empty(Driver.Run(Samples.Garden).Diagnostics);
}
