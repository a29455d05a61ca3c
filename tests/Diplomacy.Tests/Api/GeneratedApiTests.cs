using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;
using SchemaGen;
using SchemaGen.Diplomacy;
using SchemaGen.Testing;

namespace Diplomacy.Tests.Api;

/// <summary>What an engineer does with the generated types.</summary>
public sealed class GeneratedApiTests
{
    private const string Text =
        "Kenya warned Uganda against closing the border. France may send weapons to Chad. \"We attacked nobody,\" Peru's foreign minister said. Serbia denied that it had attacked Kosovo. On Monday Norway and Sweden held talks in Oslo.";

    public static TheoryData<string> Corpus => [.. Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "corpus"), "*.txt").Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal)];

    [Fact]
    public void The_text_form_that_the_readme_shows_is_what_is_written()
    {
        string text = ArticleText.Of(DiplomacyParser.Parse("Kenya denied that Uganda had sent weapons to Rwanda."));

        Assert.Contains(text[(text.IndexOf("\n\n", StringComparison.Ordinal) + 2)..], File.ReadAllText(Path.Combine(Root(), "README.md")), StringComparison.Ordinal);
    }

    [Fact]
    public void The_example_of_the_readme()
    {
        Article article = DiplomacyParser.Parse(Text);
        List<string> lines = [];
        foreach (DiplomaticEvent e in article.Events)
        {
            lines.Add(e switch
            {
                Threaten { Source: var by, Target: var whom } => $"{by} threatens {whom}",
                Aid { Kind: AidKind.Military, Status: Status.Possible } aid => $"arms may go to {aid.Target}",
                _ => e.TypeName,
            });
        }

        foreach (Denial denial in article.Claims.OfType<Denial>())
            lines.Add($"{denial.Speaker} denies {string.Join(", ", denial.Events.Select(e => $"{e.TypeName} of {e.ActorsOf("target")}"))}");

        Assert.Contains("KEN/GOV threatens UGA/GOV", lines);
        Assert.Contains("arms may go to TCD/GOV", lines);
        Assert.Contains(lines, l => l.StartsWith("SRB/GOV denies ", StringComparison.Ordinal) && l.Contains("Assault of XKX", StringComparison.Ordinal));
    }

    [Fact]
    public void Types_parse_and_format()
    {
        foreach (DiplomaticEventType type in DiplomaticEventTypes.All)
            Assert.Equal(type, DiplomaticEventTypes.Parse(DiplomaticEventTypes.Format(type)));
        foreach (DiplomaticClaimType type in DiplomaticClaimTypes.All)
            Assert.Equal(type, DiplomaticClaimTypes.Parse(DiplomaticClaimTypes.Format(type)));
        Assert.False(DiplomaticEventTypes.TryParse("Denial", out _));
        Assert.Throws<FormatException>(() => DiplomaticClaimTypes.Parse("threaten"));
    }

    [Fact]
    public void Codes_parse_and_format_and_lead_to_types()
    {
        foreach (PloverCode code in PloverCode.All)
            Assert.Equal(code, PloverCode.Parse(code.ToString(), CultureInfo.InvariantCulture));
        foreach (CameoCode code in CameoCode.All)
            Assert.True(code.EventTypes.Count + code.ClaimTypes.Count > 0, code.ToString());

        string[] plover = ["ACCUSE", "AGREE", "AID", "ASSAULT", "COERCE", "CONCEDE", "CONSULT", "COOPERATE", "MOBILIZE", "PROTEST", "REJECT", "REQUEST", "RETREAT", "SANCTION", "SUPPORT", "THREATEN"];
        Assert.All(plover, c => Assert.NotEmpty(PloverCode.Parse(c).EventTypes));
        Assert.Equal([DiplomaticEventType.Aid], PloverCode.Parse("AID").EventTypes);
        Assert.False(PloverCode.TryParse("HELP", null, out _));
        Assert.Throws<FormatException>(() => CameoCode.Parse("999"));
    }

    [Fact]
    public void Actors_parse_and_format_by_their_keys()
    {
        foreach (DiplomacyActor actor in DiplomacyActor.All)
            Assert.Equal(actor, DiplomacyActor.Parse(actor.ToString()));
        Assert.Equal(("FRA", "France"), (DiplomacyActor.FRA.Code, DiplomacyActor.FRA.Name));
        Assert.False(DiplomacyActor.TryParse("Atlantis", null, out DiplomacyActor none));
        Assert.Equal(default, none);
    }

    [Theory]
    [InlineData("FRA")]
    [InlineData("FRA/GOV")]
    [InlineData("FRA/GOV:Emmanuel Macron")]
    [InlineData("OTH/ELI:A. N. Other: the elder")]
    public void Actor_ids_parse_and_format(string id)
    {
        Span<char> room = stackalloc char[id.Length];

        Assert.Equal(id, ActorId.Parse(id).ToString());
        Assert.True(ActorId.Parse(id).TryFormat(room, out int written, default, null));
        Assert.Equal(id, room[..written].ToString());
        Assert.False(ActorId.Parse(id).TryFormat(room[1..], out _, default, null));
    }

    [Theory]
    [InlineData("")]
    [InlineData("/GOV")]
    [InlineData("FRA/")]
    [InlineData("FRA/GOV:")]
    [InlineData("FRA:x")]
    [InlineData("FRA/GOV/MIL")]
    public void What_is_no_actor_id_is_refused(string id) => Assert.False(ActorId.TryParse(id, null, out _));

    [Theory]
    [MemberData(nameof(Corpus))]
    public void What_was_read_comes_back_from_json(string file)
    {
        Article article = Read(file);

        // The link to the claim around is written, but not read back: equality is of all else.
        Assert.All(article.Events, e =>
        {
            string json = JsonSerializer.Serialize(e);
            DiplomaticEvent back = JsonSerializer.Deserialize<DiplomaticEvent>(json)!;
            Assert.Equal(WithoutLink(json), WithoutLink(JsonSerializer.Serialize(back)));
            if (e.Claim is null)
                Assert.Equal(e, back);
        });
        Assert.All(article.Claims, c =>
        {
            DiplomaticClaim back = JsonSerializer.Deserialize<DiplomaticClaim>(JsonSerializer.Serialize(c))!;
            if (c.Within is null)
                Assert.Equal(c, back);
        });
    }

    [Theory]
    [MemberData(nameof(Corpus))]
    public void Every_record_knows_its_place_and_rule(string file)
    {
        Article article = Read(file);
        string source = article.Document.Source;

        Assert.NotEmpty(article.Events);
        Assert.NotEmpty(article.Claims);
        foreach ((TextSlice text, TextSlice sentence, Span trigger, Rule? rule) in article.Events.Select(e => (e.Text, e.Sentence, e.Trigger, e.Rule)).Concat(article.Claims.Select(c => (c.Text, c.Sentence, c.Trigger, c.Rule))))
        {
            Assert.Equal(source[text.Span.Start..text.Span.End], text.ToString());
            Assert.True(sentence.Span.Contains(text.Span), text.ToString());
            Assert.True(trigger.Length == 0 || sentence.Span.Contains(trigger), text.ToString());
            Assert.EndsWith(".schema.yaml", rule?.File, StringComparison.Ordinal);
        }

        Assert.All(article.Events.SelectMany(e => e.RoleNames.SelectMany(r => e.ActorsOf(r).Words)), s => Assert.InRange(s.End, s.Start + 1, source.Length));
        Assert.All(article.Claims, c => Assert.All(c.Events, e => Assert.Same(c, e.Claim)));
        Assert.Equal(article.Events.Select(e => e.Span.Start).Order(), article.Events.Select(e => e.Span.Start));
        Assert.Equal(article.Claims.Select(c => c.Span.Start).Order(), article.Claims.Select(c => c.Span.Start));
    }

    [Fact]
    public void A_given_date_is_the_articles() => Assert.Equal(new DateOnly(2001, 2, 3), DiplomacyParser.Parse(Text, new ReadOptions(new DateOnly(2001, 2, 3))).Date);

    [Fact]
    public void Null_is_refused() => Assert.Throws<ArgumentNullException>(() => DiplomacyParser.Parse(null!));

    private static Article Read(string file) => DiplomacyParser.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "corpus", file)));

    private static string WithoutLink(string json)
    {
        var node = System.Text.Json.Nodes.JsonNode.Parse(json)!.AsObject();
        node.Remove("claim");
        return node.ToJsonString();
    }

    private static string Root([CallerFilePath] string file = "") => Path.GetFullPath(Path.Combine(file, "..", "..", "..", ".."));
}
