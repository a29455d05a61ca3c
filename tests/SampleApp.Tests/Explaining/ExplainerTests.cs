using SchemaGen;
using SchemaGen.Diplomacy;
using SchemaGen.Explain;

namespace SampleApp.Tests.Explaining;

/// <summary>What an explanation holds. Sentences are made up; frames are those of the diplomacy schema.</summary>
public sealed class ExplainerTests
{
    public static TheoryData<string> Articles => [.. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "corpus"))];

    [Theory]
    [MemberData(nameof(Articles))]
    public void To_be_asked_does_not_change_what_is_found(string article) => AssertFindsTheSame(File.ReadAllText(article));

    /// <summary>Without somebody who asks, a frame is passed over where a look at bits says that it cannot fit; who asks has all tried.</summary>
    [Fact]
    public void No_frame_is_passed_over_that_fits() => Assert.All(DiplomacyExamples.All.Select(e => e.Text).Distinct(), AssertFindsTheSame);

    private static void AssertFindsTheSame(string text)
    {
        Reading read = SchemaReader.Read(DiplomacyParser.Tables, text);
        ExplainedResult[] explained = [.. Explain(text).Sentences.SelectMany(s => s.Results)];

        Assert.Equal(
            Sorted(read.Events.Select(e => $"{Name(e.Type)} {e.Text.Span} {e.Status} {e.Date} {e.Actors(0)}")),
            Sorted(explained.Where(r => !r.IsClaim).Select(r => $"{r.Type} {r.Text.Span} {r.Status} {r.Date} {Ids(r, "source")}")));
        Assert.Equal(
            Sorted(read.Claims.Select(c => $"{Name(c.Type)} {c.Text.Span} {c.Actors(0)}")),
            Sorted(explained.Where(r => r.IsClaim).Select(r => $"{r.Type} {r.Text.Span} {Ids(r, "speaker")}")));

        static string Name(int type) => DiplomacyParser.Tables.Types[type].Name;
    }

    [Fact]
    public void Words_groups_and_clauses_are_told()
    {
        ExplainedSentence sentence = Only("France supplied weapons to Kenya on Monday.");

        Assert.Equal(["France", "Kenya"], sentence.Tokens.Where(t => t.Actor is not null).Select(t => t.Text.ToString()));
        Assert.Equal("supply", Assert.Single(sentence.Tokens, t => t.Class == "VerbPast").Lemma);
        Assert.Equal("weapon", Assert.Single(sentence.Groups, g => g.Text.ToString() == "weapons").HeadLemma);
        ExplainedClause clause = Assert.Single(sentence.Clauses);
        Assert.Equal(("supply", "France", "weapons"), (clause.Lemma, clause.Subject?.Text.ToString(), clause.Object?.Text.ToString()));
        Assert.Contains(clause.Phrases, p => p.Preposition == "to" && p.Group?.Text.ToString() == "Kenya");
        Assert.True(clause.HasFrames);
    }

    [Fact]
    public void Frame_that_fires_is_named_with_file_line_and_fillers()
    {
        ExplainedMatch match = Assert.Single(Only("France supplied weapons to Kenya.").Matches, m => m.Type == "Aid" && m.Dropped is null);

        Assert.Matches(@"^[\w./-]+\.schema\.yaml:\d+$", match.Rule.ToString());
        Assert.Equal("supplied", match.Trigger.ToString());
        Assert.Contains(match.Fillers, f => f.Role == "source" && f.Text.ToString() == "France");
    }

    [Fact]
    public void Frame_that_nearly_fires_tells_what_is_missing()
    {
        ExplainedSentence sentence = Only("The storm supplied weapons to Kenya.");

        Assert.Empty(sentence.Results);
        Assert.Contains(sentence.NearMisses, m => m.Type == "Aid" && m.Missing.Count == 1 && m.Missing[0].Contains("subject", StringComparison.Ordinal) && m.Missing[0].Contains("\"The storm\"", StringComparison.Ordinal));
    }

    [Fact]
    public void Near_misses_of_a_trigger_come_nearest_first_and_without_what_fired()
    {
        ExplainedSentence sentence = Only("France supplied weapons to Kenya.");

        Assert.All(sentence.NearMisses, m => Assert.DoesNotContain(sentence.Matches, f => f.Trigger == m.Trigger && f.Rule == m.Rule));
        Assert.Equal(sentence.NearMisses.Select(m => (m.Trigger.Span, m.Missing.Count)).Order(), sentence.NearMisses.Select(m => (m.Trigger.Span, m.Missing.Count)));
    }

    [Theory]
    [InlineData("France may supply weapons to Kenya.", Status.Possible, "may")]
    [InlineData("France did not supply weapons to Kenya.", Status.Denied, "supply")]
    [InlineData("Brazil denied that France supplied weapons to Kenya.", Status.Denied, "denied")]
    public void Last_reason_is_the_status(string text, Status status, string word)
    {
        ExplainedResult aid = Assert.Single(Only(text).Results, r => r.Type == "Aid");

        Assert.Equal(status, aid.Status);
        Assert.Equal((status, word), (aid.StatusReasons[^1].Status, aid.StatusReasons[^1].Word?.ToString()));
    }

    [Fact]
    public void Actors_tell_what_they_were_known_by()
    {
        ExplainedResult aid = Assert.Single(Only("Paris supplied weapons to the Kenyan army.").Results, r => r.Type == "Aid");

        ExplainedActor paris = Assert.Single(Assert.Single(aid.Roles, r => r.Name == "source").Actors);
        Assert.Equal(("FRA/GOV", "FRA"), (paris.Id.ToString(), paris.Key));
        Assert.StartsWith("metonym of", paris.How, StringComparison.Ordinal);
        Assert.Contains("schema.yaml:", paris.Rule?.ToString(), StringComparison.Ordinal);
        Assert.StartsWith("role word \"army\"", Assert.Single(Assert.Single(aid.Roles, r => r.Name == "target").Actors).How, StringComparison.Ordinal);
    }

    [Fact]
    public void Implied_event_names_its_claim()
    {
        ExplainedResult accuse = Assert.Single(Only("Norway accused France of piracy.").Results, r => r is { Type: "Accuse", IsClaim: false });

        Assert.Contains("Accusation", accuse.Origin, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Sorted(IEnumerable<string> lines) => lines.Order(StringComparer.Ordinal);

    private static Explanation Explain(string text) => Explainer.Explain(DiplomacyParser.Tables, text);

    private static ExplainedSentence Only(string text) => Assert.Single(Explain(text).Sentences);

    private static string Ids(ExplainedResult result, string role) => string.Join(", ", result.Roles.Where(r => r.Name == role).SelectMany(r => r.Actors).Select(a => a.Id));
}
