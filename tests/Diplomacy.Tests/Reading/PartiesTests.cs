using SchemaGen;
using SchemaGen.Diplomacy;

namespace Diplomacy.Tests.Reading;

/// <summary>Who did it to whom, where the words around tell it and no frame does.</summary>
public class PartiesTests
{
    [Theory]
    [InlineData("Egypt's patience was not endless, its foreign minister said. Ethiopia dismissed the remark as bluster.", "Reject ETH/GOV > EGY/GOV")]
    [InlineData("Chad was no friend, Kenya said. Uganda rejected the claim.", "Reject UGA/GOV > KEN/GOV")]
    [InlineData("The United Nations blamed Rwanda for the raids. Kigali called the report a fabrication.", "Reject RWA/GOV > UN")]
    public void What_is_rejected_was_said_by_who_spoke_last(string text, string line) => Assert.Contains(line, Told(text));

    [Theory]
    [InlineData("Kenya refused a Ugandan request to seize the ship.", "Request UGA/GOV > KEN/GOV")]
    [InlineData("Officials in Nairobi stonewalled Ugandan requests for a date.", "Request UGA/GOV > KEN/GOV")]
    [InlineData("Uganda agreed to a Kenyan request for carts.", "Request KEN/GOV > UGA/GOV")]
    public void Who_answers_was_asked(string text, string line) => Assert.Contains(line, Told(text));

    [Theory]
    [InlineData("Rebels from Congo overran Bukavu after Rwandan and Congolese officials met in Luanda.", "Assault COD/RBL > COD")]
    [InlineData("M23 fighters overran a border post. Congo's army said Angola had mediated.", "Assault COD/RBL > COD/GOV")]
    public void Rebels_fight_their_own_government(string text, string line) => Assert.Contains(line, Told(text));

    [Theory]
    [InlineData("The Kenyan minister called at the Russian foreign ministry on Friday to ask for recognition of his government.", "Request KEN/GOV > RUS/GOV")]
    [InlineData("Prime Minister Imran Khan rang Sri Lankan President Gotabaya Rajapaksa to apologise.", "Concede PAK/GOV:Imran Khan > LKA/GOV:Gotabaya Rajapaksa")]
    public void What_one_goes_or_calls_for_is_said_to_the_host(string text, string line) => Assert.Contains(line, Told(text));

    [Theory]
    [InlineData("Kenya urged the United States to end at once its arms sales to Uganda.", "Aid USA/GOV > UGA/GOV")]
    [InlineData("Kenya faced criticism from Uganda over its arrest of journalists.", "Coerce KEN/GOV > KEN/MED")]
    [InlineData("The Taliban met the envoys in Doha. They attacked Afghan troops on Monday.", "Assault AFG/RBL > AFG/MIL")]
    public void A_pronoun_is_whose_the_thing_is(string text, string line) => Assert.Contains(line, Told(text));

    [Theory]
    [InlineData("FARC rebels left Bogota. Colombia's president will meet the guerrillas in Havana.", "Consult COL/GOV > COL/RBL")]
    [InlineData("Kenya's president praised the envoy in a Ugandan hotel.", "Support KEN/GOV > KEN/GOV", false)]
    [InlineData("Some 2,000 Lebanese rallied against Israel.", "Protest LBN/CVL > ISR/GOV")]
    [InlineData("Thousands of Lebanese rallied against Israel.", "Protest LBN/CVL > ISR/GOV")]
    [InlineData("The Lebanese met Israel.", "Consult LBN/GOV > ISR/GOV")]
    [InlineData("A North Korean ship sank. Seoul condemned the North.", "Accuse KOR/GOV > PRK/GOV")]
    public void The_words_before_tell_who_is_meant(string text, string line, bool told = true) => Assert.Equal(told, Told(text).Contains(line));

    [Theory]
    [InlineData("Polish Prime Minister Donald Tusk condemned Russia.", "Accuse POL/GOV:Donald Tusk > RUS/GOV")]
    [InlineData("Prime Minister Donald Tusk condemned Russia.", "Accuse POL/GOV:Donald Tusk > RUS/GOV")]
    [InlineData("European Council President Donald Tusk condemned Russia.", "Accuse EU/ORG:Donald Tusk > RUS/GOV")]
    [InlineData("Donald Tusk condemned Russia.", "Accuse EU/ORG:Donald Tusk > RUS/GOV")]
    [InlineData("President Bill Clinton condemned Russia.", "Accuse USA/GOV:Bill Clinton > RUS/GOV")]
    [InlineData("Former President Bill Clinton condemned Russia.", "Accuse UN/ORG:Bill Clinton > RUS/GOV")]
    public void The_title_in_the_text_tells_which_office_is_meant(string text, string line) => Assert.Contains(line, Told(text, new DateOnly(2016, 5, 14)));

    [Theory]
    [InlineData("Kenya and Uganda held talks in May. Formal talks have begun.", Status.Actual)]
    [InlineData("Kenya and Uganda held talks in May. Formal talks have not yet begun.", Status.Denied)]
    public void Talks_that_are_told_to_begin_have_the_parties_of_the_last_ones(string text, Status status)
    {
        Consult last = DiplomacyParser.Parse(text).Events.OfType<Consult>().Last();

        Assert.Equal((status, "KEN/GOV, UGA/GOV"), (last.Status, last.Source.ToString()));
    }

    [Fact]
    public void A_day_before_an_event_noun_is_its_day() =>
        Assert.Equal(new DateOnly(2023, 10, 7), Assert.Single(DiplomacyParser.Parse("Chad blamed Kenya for the 7 October attacks on Uganda.", new ReadOptions { Date = new DateOnly(2024, 8, 9) }).Events.OfType<Assault>()).Date);

    [Fact]
    public void What_is_told_the_other_way_round_has_a_day_of_its_own()
    {
        Assault[] attacks = [.. DiplomacyParser.Parse("Kenya attacked Uganda on Thursday. Chad blamed Uganda for the 7 October attacks on Kenya. Kenya had attacked Uganda, Chad said.", new ReadOptions { Date = new DateOnly(2024, 8, 9) }).Events.OfType<Assault>()];

        Assert.Equal([new DateOnly(2024, 8, 8), new DateOnly(2023, 10, 7), new DateOnly(2024, 8, 8)], attacks.Select(a => a.Date!.Value));
    }

    [Fact]
    public void The_body_that_demands_a_withdrawal_is_not_withdrawn_from() => Assert.DoesNotContain("Retreat COD/RBL > AU", Told("The African Union demanded that M23 withdraw at once."));

    private static string[] Told(string text, DateOnly? date = null) =>
        [.. DiplomacyParser.Parse(text, date is null ? null : new ReadOptions { Date = date }).Events.Select(e => $"{e.TypeName} {e.ActorsOf("source")} > {e.ActorsOf("target")}")];
}
