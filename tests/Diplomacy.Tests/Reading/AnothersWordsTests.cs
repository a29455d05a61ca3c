using SchemaGen;
using SchemaGen.Diplomacy;

namespace Diplomacy.Tests.Reading;

public class AnothersWordsTests
{
    [Theory]
    [InlineData("Ethiopia rejected U.S. calls for a ceasefire.")]
    [InlineData("Kenya refused Uganda's request to extradite him.")]
    public void What_is_rejected_was_asked_for(string text) => Assert.Equal(Status.Actual, Assert.Single(DiplomacyParser.Parse(text).Events.OfType<Request>()).Status);

    [Fact]
    public void What_one_denies_to_have_said_is_denied() => Assert.Equal(Status.Denied, Assert.Single(DiplomacyParser.Parse("Kenya denied that it had threatened Uganda.").Events.OfType<Threaten>()).Status);
}
