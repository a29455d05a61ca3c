namespace SampleApp.Tests.Gaps;

/// <summary>What the gaps command finds that the schema lacks. The verbs and nouns are such as no schema of diplomacy will have.</summary>
public sealed class GapsTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("France adored Kenya.", "verbs: [adore]", "{source} <verb> {target}")]
    [InlineData("Kenya was adored by France.", "verbs: [adore]", "{source} <verb> {target}")]
    [InlineData("France frolicked with Kenyan diplomats.", "verbs: [frolic]", "{source} <verb> with {target}")]
    [InlineData("Observers noted France's serenade to Kenya.", "nouns: [serenade]", "{source}'s <noun> to {target}")]
    [InlineData("Observers noted the serenade between France and Kenya.", "nouns: [serenade]", "{source}'s <noun> with {target}")]
    [InlineData("Observers noted the serenade by France.", "nouns: [serenade]", "{source}'s <noun>")]
    public async Task Word_between_known_actors_without_a_frame_gets_a_stub(string sentence, string trigger, string frame)
    {
        AppRun run = await Gaps(sentence);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains($"  - {trigger}\n", run.Out, StringComparison.Ordinal);
        Assert.Contains($"      - \"{frame}\"\n", run.Out, StringComparison.Ordinal);
        Assert.Contains($"  #   {sentence} [a.txt]\n", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("France supplied weapons to Kenya.")] // there is a frame
    [InlineData("The storm adored Kenya.")] // no actor
    [InlineData("France adored the storm.")]
    [InlineData("France adored the French army.")] // one party
    public async Task What_the_schema_has_or_what_has_not_two_parties_is_no_gap(string sentence)
    {
        AppRun run = await Gaps(sentence);

        Assert.Contains("triggers: []\n", run.Out, StringComparison.Ordinal);
        Assert.Contains("actors: {}\n", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Person_with_a_title_gets_code_role_and_office()
    {
        AppRun run = await Gaps("Kenyan Foreign Minister Wanjiru Testcase visited Norway.");

        Assert.Contains(
            """
              Wanjiru_Testcase:
                kind: person
                code: KEN
                role: GOV
                names: [Wanjiru Testcase]
                offices: [{title: foreign minister, of: KEN}]  # from, to
            """.ReplaceLineEndings("\n"), run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Unknown_name_in_the_place_of_an_actor_gets_a_stub()
    {
        AppRun run = await Gaps("The Zorblax attacked Kenya.");

        Assert.Contains("  Zorblax:\n    kind: group", run.Out, StringComparison.Ordinal);
        Assert.Contains("    names: [Zorblax]\n", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Most_frequent_come_first_and_the_rest_may_be_left_out()
    {
        string article = _folder.Add("a.txt", "France adored Kenya. France amused Norway. France amused Kenya.");

        AppRun all = await AppRun.OfAsync(["gaps", article]);
        AppRun frequent = await AppRun.OfAsync(["gaps", article, "--min", "2"]);
        AppRun first = await AppRun.OfAsync(["gaps", article, "--top", "1"]);

        Assert.True(all.Out.IndexOf("[amuse]", StringComparison.Ordinal) < all.Out.IndexOf("[adore]", StringComparison.Ordinal), all.Out);
        Assert.Contains("  # 2 times\n", all.Out, StringComparison.Ordinal);
        Assert.All([frequent, first], run => Assert.DoesNotContain("[adore]", run.Out, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Unreadable_input_is_named_and_the_rest_is_read()
    {
        AppRun run = await AppRun.OfAsync(["gaps", _folder.Path("no.txt"), _folder.Add("a.txt", "France adored Kenya.")]);

        Assert.Equal(1, run.ExitCode);
        Assert.Single(run.Errors);
        Assert.Contains("[adore]", run.Out, StringComparison.Ordinal);
    }

    private Task<AppRun> Gaps(string text) => AppRun.OfAsync(["gaps", _folder.Add("a.txt", text)]);
}
