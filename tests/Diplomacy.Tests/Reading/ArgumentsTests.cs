using SchemaGen;
using SchemaGen.Diplomacy;

namespace Diplomacy.Tests.Reading;

/// <summary>Where the arguments of a verb stand when not right behind it.</summary>
public class ArgumentsTests
{
    [Theory]
    [InlineData("Kenya delivered to Uganda ten tanks.", "Aid KEN/GOV > UGA/GOV")]
    [InlineData("Kenya promised President Yoweri Museveni of Uganda $20 million.", "Aid KEN/GOV > UGA/GOV:Yoweri Museveni")]
    [InlineData("Kenya pledged Uganda two more patrol boats.", "Aid KEN/GOV > UGA/GOV")]
    [InlineData("Kenya sold Uganda police ten rifles.", "Aid KEN/GOV > UGA/GOV")]
    [InlineData("Kenya handed over two suspects to Uganda.", "Concede KEN/GOV > UGA/GOV")]
    public void An_object_is_found_behind_a_phrase_a_name_or_a_particle(string text, string line) => Assert.Contains(line, Told(text));

    [Theory]
    [InlineData("Kenya stood by Uganda in the dispute.", "Support KEN/GOV > UGA/GOV")]
    [InlineData("Kenya won backing from Uganda.", "Support UGA/GOV > KEN/GOV")]
    [InlineData("Kenya might yet condemn Uganda.", "Accuse KEN/GOV > UGA/GOV")]
    public void Small_words_do_not_turn_a_sentence_round(string text, string line) => Assert.Equal([line], Told(text));

    [Theory]
    [InlineData("Chad accused Kenya of attacks on Uganda.", Status.Actual)]
    [InlineData("Chad blamed Kenya for attacks on Uganda.", Status.Actual)]
    [InlineData("Kenya was accused of attacks on Uganda.", Status.Actual)]
    [InlineData("Kenya engaged in attacks on Uganda.", Status.Actual)]
    [InlineData("Kenya went ahead with attacks on Uganda.", Status.Actual)]
    [InlineData("Kenya admitted attacks on Uganda.", Status.Actual)]
    [InlineData("Kenya admitted to attacks on Uganda.", Status.Actual)]
    [InlineData("Kenya opted for attacks on Uganda.", Status.Possible)]
    [InlineData("Kenya is preparing for attacks on Uganda.", Status.Possible)]
    [InlineData("Kenya refrained from attacks on Uganda.", Status.Denied)]
    [InlineData("Kenya held off on attacks on Uganda.", Status.Denied)]
    [InlineData("Chad urged Kenya to refrain from attacks on Uganda.", Status.Possible)]
    public void Who_is_blamed_for_it_or_goes_about_it_does_it(string text, Status status)
    {
        Assault attack = Assert.Single(DiplomacyParser.Parse(text).Events.OfType<Assault>());

        Assert.Equal(("KEN/GOV", "UGA/GOV", status), (attack.Source.ToString(), attack.Target.ToString(), attack.Status));
    }

    [Theory]
    [InlineData("Kenya condemned the attack on Uganda by Chad.", "Accuse KEN/GOV > TCD/GOV")]
    [InlineData("Chad told Kenya of attacks on Uganda.", "Assault KEN/GOV > UGA/GOV", false)]
    public void Whom_it_is_done_to_is_not_blamed_for_it(string text, string line, bool told = true) => Assert.Equal(told, Told(text).Contains(line));

    private static string[] Told(string text) => [.. DiplomacyParser.Parse(text).Events.Select(e => $"{e.TypeName} {e.ActorsOf("source")} > {e.ActorsOf("target")}")];

    [Theory]
    [InlineData("Kenya sent millions of refugees to Uganda.", 0)]
    [InlineData("Kenya sent millions of dollars to Uganda.", 1)]
    public void What_is_counted_in_millions_tells_whether_it_is_money(string text, int aids) => Assert.Equal(aids, DiplomacyParser.Parse(text).Events.OfType<Aid>().Count());
}
