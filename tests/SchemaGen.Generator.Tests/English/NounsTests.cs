using SchemaGen.Generator.English;

namespace SchemaGen.Generator.Tests.English;

public class NounsTests
{
    [Theory]
    [InlineData("envoy", "envoys")]
    [InlineData("ministry", "ministries")]
    [InlineData("embassy", "embassies")]
    [InlineData("bus", "buses")]
    [InlineData("speech", "speeches")]
    [InlineData("spokeswoman", "spokeswomen")]
    [InlineData("chairman", "chairmen")]
    [InlineData("German", "Germans")]
    [InlineData("talisman", "talismans")]
    [InlineData("crisis", "crises")]
    [InlineData("embargo", "embargoes")]
    [InlineData("casino", "casinos")]
    [InlineData("aircraft", "aircraft")]
    [InlineData("grandchild", "grandchildren")]
    [InlineData("Kenyan", "Kenyans")]
    [InlineData("Japanese", "Japanese")]
    [InlineData("foreign minister", "foreign ministers")]
    [InlineData("head of state", "heads of state")]
    [InlineData("commander-in-chief", "commanders-in-chief")]
    [InlineData("secretary-general", "secretaries-general|secretary-generals")]
    [InlineData("chargé d'affaires", "chargés d'affaires")]
    [InlineData("referendum", "referendums|referenda")]
    [InlineData("troops", "")]
    [InlineData("armed forces", "")]
    [InlineData("news", "")]
    public void A_noun_phrase_has_its_plurals(string singular, string plurals) => Assert.Equal(plurals, string.Join("|", Nouns.Plurals(singular)));

    [Theory]
    [InlineData("troops", true)]
    [InlineData("police", true)]
    [InlineData("virus", false)]
    [InlineData("crisis", false)]
    [InlineData("press", false)]
    [InlineData("headquarters", false)]
    public void A_plural_is_known(string noun, bool plural) => Assert.Equal(plural, Nouns.IsPlural(noun));
}
