using SchemaGen.Diplomacy;

namespace Diplomacy.Tests.Reading;

/// <summary>Nouns that content rules look for ("piracy", "insurgent") are no verbs by that.</summary>
public class NounsOfContentTests
{
    [Fact]
    public void A_noun_behind_where_accuses_nobody() =>
        Assert.Empty(DiplomacyParser.Parse("Ghana and Togo held a drill in the Gulf of Guinea, where piracy has been on the rise.").Events.OfType<Accuse>());

    [Fact]
    public void Fighters_who_are_called_by_their_creed_attack() =>
        Assert.Single(DiplomacyParser.Parse("Islamist insurgents from Ansar Dine attacked Niger on Wednesday.").Events.OfType<Assault>());
}
