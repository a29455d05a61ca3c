using SchemaGen.Generator.English;
using SchemaGen.Tables;

namespace SchemaGen.Generator.Tests.English;

public class VerbsTests
{
    [Theory]
    [InlineData("warn", "warns", "warned", "warned", "warning")]
    [InlineData("urge", "urges", "urged", "urged", "urging")]
    [InlineData("deny", "denies", "denied", "denied", "denying")]
    [InlineData("deploy", "deploys", "deployed", "deployed", "deploying")]
    [InlineData("ban", "bans", "banned", "banned", "banning")]
    [InlineData("visit", "visits", "visited", "visited", "visiting")]
    [InlineData("offer", "offers", "offered", "offered", "offering")]
    [InlineData("admit", "admits", "admitted", "admitted", "admitting")]
    [InlineData("refer", "refers", "referred", "referred", "referring")]
    [InlineData("equip", "equips", "equipped", "equipped", "equipping")]
    [InlineData("quit", "quits", "quit/quitted", "quit/quitted", "quitting")]
    [InlineData("panic", "panics", "panicked", "panicked", "panicking")]
    [InlineData("agree", "agrees", "agreed", "agreed", "agreeing")]
    [InlineData("die", "dies", "died", "died", "dying")]
    [InlineData("tax", "taxes", "taxed", "taxed", "taxing")]
    [InlineData("reach", "reaches", "reached", "reached", "reaching")]
    [InlineData("veto", "vetoes", "vetoed", "vetoed", "vetoing")]
    [InlineData("radio", "radios", "radioed", "radioed", "radioing")]
    [InlineData("veil", "veils", "veiled", "veiled", "veiling")]
    [InlineData("take", "takes", "took", "taken", "taking")]
    [InlineData("overthrow", "overthrows", "overthrew", "overthrown", "overthrowing")]
    [InlineData("withdraw", "withdraws", "withdrew", "withdrawn", "withdrawing")]
    [InlineData("interweave", "interweaves", "interwove", "interwoven", "interweaving")]
    [InlineData("waylay", "waylays", "waylaid", "waylaid", "waylaying")]
    [InlineData("backslide", "backslides", "backslid", "backslid", "backsliding")]
    [InlineData("misunderstand", "misunderstands", "misunderstood", "misunderstood", "misunderstanding")]
    [InlineData("overrun", "overruns", "overran", "overrun", "overrunning")]
    [InlineData("relay", "relays", "relayed", "relayed", "relaying")]
    [InlineData("return", "returns", "returned", "returned", "returning")]
    [InlineData("react", "reacts", "reacted", "reacted", "reacting")]
    [InlineData("cut", "cuts", "cut", "cut", "cutting")]
    [InlineData("have", "has", "had", "had", "having")]
    [InlineData("go", "goes", "went", "gone", "going")]
    [InlineData("cancel", "cancels", "canceled/cancelled", "canceled/cancelled", "canceling/cancelling")]
    public void A_verb_has_its_forms(string lemma, string third, string past, string participle, string ing)
    {
        IReadOnlyList<Inflected> forms = Verbs.Inflect(lemma);

        Assert.Equal(lemma, Of(forms, WordTags.VerbBase));
        Assert.Equal(third, Of(forms, WordTags.VerbS));
        Assert.Equal(past, Of(forms, WordTags.VerbPast));
        Assert.Equal(participle, Of(forms, WordTags.VerbParticiple));
        Assert.Equal(ing, Of(forms, WordTags.VerbIng));
    }

    [Fact]
    public void Be_has_eight_forms() =>
        Assert.Equal(["am", "are", "be", "been", "being", "is", "was", "were"], Verbs.Inflect("be").Select(f => f.Text).Order(StringComparer.Ordinal));

    private static string Of(IEnumerable<Inflected> forms, WordTags tag) => string.Join("/", forms.Where(f => (f.Tags & tag) != 0).Select(f => f.Text));
}
