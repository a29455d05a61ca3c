using SchemaGen.Diplomacy;
using SchemaGen.Tables;

namespace Diplomacy.Tests.Actors;

/// <summary>The actors of the schema: all states, enough organisations and offices, nothing that contradicts itself.</summary>
public sealed class ActorDataTests
{
    /// <summary>The members of the United Nations, by ISO 3166-1 alpha-3.</summary>
    private const string Members =
        "AFG ALB DZA AND AGO ATG ARG ARM AUS AUT AZE BHS BHR BGD BRB BLR BEL BLZ BEN BTN BOL BIH BWA BRA BRN BGR BFA BDI CPV KHM CMR CAN CAF TCD CHL CHN COL COM COG CRI CIV HRV CUB CYP CZE PRK COD DNK DJI DMA DOM ECU EGY SLV " +
        "GNQ ERI EST SWZ ETH FJI FIN FRA GAB GMB GEO DEU GHA GRC GRD GTM GIN GNB GUY HTI HND HUN ISL IND IDN IRN IRQ IRL ISR ITA JAM JPN JOR KAZ KEN KIR KWT KGZ LAO LVA LBN LSO LBR LBY LIE LTU LUX MDG MWI MYS MDV MLI MLT MHL " +
        "MRT MUS MEX FSM MCO MNG MNE MAR MOZ MMR NAM NRU NPL NLD NZL NIC NER NGA MKD NOR OMN PAK PLW PAN PNG PRY PER PHL POL PRT QAT KOR MDA ROU RUS RWA KNA LCA VCT WSM SMR STP SAU SEN SRB SYC SLE SGP SVK SVN SLB SOM ZAF SSD " +
        "ESP LKA SDN SUR SWE CHE SYR TJK THA TLS TGO TON TTO TUN TUR TKM TUV UGA UKR ARE GBR TZA USA URY UZB VUT VEN VNM YEM ZMB ZWE";

    /// <summary>Half a year, in days.</summary>
    private const int MonthsOfDispute = 183;

    private static readonly ActorTable s_actors = DiplomacyParser.Tables.Actors;

    [Fact]
    public void Every_member_of_the_united_nations_is_a_state()
    {
        string[] members = Members.Split(' ');
        string[] states = [.. DiplomacyActor.All.Where(a => a.Kind == ActorKind.State).Select(a => a.Key)];

        Assert.Equal(193, members.Distinct().Count());
        Assert.Empty(members.Except(states));
        Assert.Empty(new[] { "TWN", "XKX", "PSE", "VAT" }.Except(states));
    }

    [Fact]
    public void Every_member_is_found_by_its_name()
    {
        string[] lost = [.. Members.Split(' ').Select(k => DiplomacyActor.Parse(k))
            .Where(a => DiplomacyParser.Parse($"{a.Name} attacked Atlantis.").Events.OfType<Assault>().FirstOrDefault()?.Source.ToString() != a.Code + "/GOV")
            .Select(a => $"{a.Key} ({a.Name})")];

        Assert.True(lost.Length == 0, string.Join(", ", lost));
    }

    [Fact]
    public void There_are_thirty_organisations_at_least() => Assert.True(DiplomacyActor.All.Count(a => a.Kind == ActorKind.Organisation) >= 30);

    [Fact]
    public void Codes_of_persons_and_institutions_are_codes_of_something()
    {
        HashSet<string> codes = [.. DiplomacyActor.All.Where(a => a.Kind is ActorKind.State or ActorKind.Organisation or ActorKind.Bloc).SelectMany(a => new[] { a.Key, a.Code })];
        string[] odd = [.. DiplomacyActor.All.Where(a => a.Kind is ActorKind.Person or ActorKind.Institution && a.Code != a.Key && !codes.Contains(a.Code)).Select(a => $"{a.Key}: {a.Code}")];

        Assert.True(odd.Length == 0, string.Join(", ", odd));
    }

    [Theory]
    [InlineData("president|prime minister|king|chancellor|supreme leader|emir|premier|crown prince|queen|taoiseach")]
    [InlineData("foreign minister|foreign secretary|secretary of state|minister of foreign affairs|external affairs minister")]
    public void Forty_states_have_holders_of_an_office(string titles)
    {
        string[] wanted = titles.Split('|');
        HashSet<string> states = [.. Offices().Where(o => wanted.Contains(o.Title) && o.Of >= 0 && s_actors.Kind(o.Of) == ActorKind.State).Select(o => s_actors.Key(o.Of))];

        Assert.True(states.Count >= 40, $"{states.Count}: {string.Join(' ', states.Order(StringComparer.Ordinal))}");
    }

    [Fact]
    public void Nobody_holds_an_office_twice_at_a_time()
    {
        string[] twice = [.. Offices().GroupBy(o => (o.Person, o.Title, o.Of)).SelectMany(g => Overlaps([.. g])).Select(Describe)];

        Assert.True(twice.Length == 0, string.Join('\n', twice));
    }

    /// <summary>Offices that one person holds at a time; others (spokespersons, ambassadors, ministers of state) may be several. Some months of two who both claim an office, or of an acting holder, are history.</summary>
    [Theory]
    [InlineData("president")]
    [InlineData("prime minister")]
    [InlineData("foreign minister")]
    [InlineData("chancellor")]
    [InlineData("king")]
    [InlineData("secretary of state")]
    [InlineData("secretary-general")]
    public void No_two_hold_the_same_office_at_a_time(string title)
    {
        // From 2014 to 2021 Libya had two governments.
        string[] twice = [.. Offices().Where(o => o.Title == title && o.Of >= 0 && o.From > 0 && !(title == "prime minister" && s_actors.Key(o.Of) == "LBY"))
            .GroupBy(o => o.Of).SelectMany(g => Overlaps([.. g])).Where(p => Math.Min(p.First.To, p.Second.To) - p.Second.From > MonthsOfDispute).Select(Describe)];

        Assert.True(twice.Length == 0, string.Join('\n', twice));
    }

    [Fact]
    public void Offices_begin_before_they_end() => Assert.Empty(Offices().Where(o => o.From >= o.To).Select(o => s_actors.Key(o.Person)));

    private static IEnumerable<(Held First, Held Second)> Overlaps(Held[] offices)
    {
        Array.Sort(offices, (a, b) => a.From.CompareTo(b.From));
        for (int i = 1; i < offices.Length; i++)
        {
            if (offices[i].From < offices[i - 1].To)
                yield return (offices[i - 1], offices[i]);
        }
    }

    private static string Describe((Held First, Held Second) pair) =>
        $"{pair.First.Title} of {(pair.First.Of < 0 ? "-" : s_actors.Key(pair.First.Of))}: {s_actors.Key(pair.First.Person)} to {Day(pair.First.To)}, {s_actors.Key(pair.Second.Person)} from {Day(pair.Second.From)}";

    private static string Day(int number) => number is > 0 and < int.MaxValue ? DateOnly.FromDayNumber(number).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) : "?";

    private static IEnumerable<Held> Offices()
    {
        for (int a = 0; a < s_actors.Count; a++)
        {
            for (int k = 0; k < s_actors.OfficeCount(a); k++)
            {
                Office office = s_actors.OfficeAt(s_actors.FirstOffice(a) + k);
                yield return new Held(a, s_actors.Lemma(s_actors.RoleWordAt(office.Title)), office.Of, office.From, office.To);
            }
        }
    }

    private readonly record struct Held(int Person, string Title, int Of, int From, int To);
}
