using SchemaGen.Generator.Model;

namespace SchemaGen.Generator.Tests;

/// <summary>Defaults and shorthands of the language, as the model holds them.</summary>
public class ModelTests
{
    [Fact]
    public void Persons_have_their_last_names_and_capitals_are_metonyms()
    {
        SchemaModel model = Model(Samples.Garden);
        ActorModel ann = model.Actors.Single(a => a.Key == "Ann"), club = model.Actors.Single(a => a.Key == "Club");

        Assert.Equal(["Moss"], ann.Short);
        Assert.Equal("", ann.Code);
        Assert.Equal(new OfficeModel("gardener", "Club", (int)(new DateTime(2001, 2, 3).Ticks / TimeSpan.TicksPerDay), int.MaxValue), ann.Offices.Single());
        Assert.Equal("Club", club.Code);
        Assert.Equal(["Elm House"], club.Metonyms);
    }

    [Fact]
    public void Events_have_a_source_and_targets_unless_they_say_otherwise()
    {
        TypeModel water = Model(Samples.Garden).Types.Single(t => t.Name == "Water");

        Assert.Equal(["source", "target"], water.Roles.Select(r => r.Name));
        Assert.Equal([(true, true), (false, true)], water.Roles.Select(r => (r.Required, r.Many)));
        Assert.Equal(["Visit"], water.Beats);
        Assert.Equal(new ExampleSpan("target", 12, 26), water.Examples[0].Spans[1]);
        Assert.Equal("Ann watered the Green Club.", water.Examples[0].Text);
    }

    [Theory]
    [InlineData("implies: Wave", "waver=speaker,seen=addressee")]
    [InlineData("implies: {event: Wave, waver: addressee}", "waver=addressee")]
    public void A_claim_may_be_an_event_too(string implies, string expected)
    {
        SchemaModel model = Model($$"""
            schema: Garden
            header: {}
            claims:
              Greeting:
                neutral: true
                {{implies}}
                frames: ["{speaker} greet {addressee}"]
            events:
              Wave:
                roles: {seen: actor*, waver: actor+}
                frames: ["{waver} wave to {seen}"]
            """);

        ImpliesModel implied = model.Types.Single(t => t.IsClaim).Implies!;
        Assert.Equal("Wave", implied.Event);
        Assert.Equal(expected, string.Join(",", implied.Roles.Select(r => $"{r.EventRole}={r.ClaimRole}")));
    }

    [Fact]
    public void Content_rules_nest()
    {
        SchemaModel model = Model("""
            schema: Garden
            header: {}
            claims:
              Remark: {neutral: true, frames: ["{speaker} remark that {content:clause}"]}
              Wish:
                commitment: demands
                content:
                  - {subject: speaker, verb: hope, then: {subject: other, modal: [will], negated: false}}
            """);

        ContentRuleModel rule = model.Types.Single(t => t.Name == "Wish").Content.Single();
        Assert.Equal(["hope"], rule.Verbs);
        Assert.Equal(["will"], rule.Then!.Modals);
        Assert.False(rule.Then.Negated);
    }

    [Fact]
    public void A_new_type_written_in_yaml_alone_becomes_a_record()
    {
        var result = Driver.Run(Samples.Garden + "  Prune:\n    frames: [\"{source} prune {target}\", \"{source} cut back {target}\"]\n    examples: [\"[Ann]{source} pruned [the Green Club]{target}.\"]\n");

        Assert.Empty(result.Errors());
        Assert.Contains(result.GeneratedSources, s => s.SourceText.ToString().Contains("sealed partial record Prune", StringComparison.Ordinal) || s.SourceText.ToString().Contains("sealed record Prune", StringComparison.Ordinal));
    }

    private static SchemaModel Model(string schema)
    {
        var result = Driver.Run(schema);
        Assert.Empty(result.Errors());
        return result.Model();
    }
}
