extern alias runtime;

using SchemaGen.Generator.Compiling;
using SchemaGen.Generator.Model;
using SchemaGen.Tables;
using static SchemaGen.Generator.Tests.TestSchemas;
using static VerifyXunit.Verifier;
using Runtime = runtime::SchemaGen.Tables;

namespace SchemaGen.Generator.Tests.Compiling;

public class SchemaCompilerTests
{
    private readonly Runtime.SchemaTables _tables = Companies().Tables();

    [Theory]
    [InlineData("acme", "Full Capitalised ACME 1 0")]
    [InlineData("acme corporation", "Full Capitalised ACME 11 0")]
    [InlineData("company", "Short None ACME 0 0")]
    [InlineData("us", "Full Exact US 1 1")]
    [InlineData("american", "Adjective Capitalised US 1 0; People Capitalised US 1 0")]
    [InlineData("americans", "People Capitalised, Plural US 1 0")]
    [InlineData("chief executives", "Title Plural chief executive 0 0")]
    [InlineData("boards of directors", "Body Plural board of directors 0 0")]
    [InlineData("shares", "EnumWord Plural 1 0 0")]
    [InlineData("acme 's st john - bank of the us", "Full Capitalised ACME 100101101 100000000")]
    [InlineData("corporation", "")]
    public void A_name_is_found_again(string words, string entries)
    {
        Runtime.WordTable table = _tables.NameWords;
        Runtime.NameTable names = _tables.Names;
        Runtime.ActorTable actors = _tables.Actors;
        int node = 0;
        foreach (string word in words.Split(' '))
            node = names.Child(node, table.Find(word));

        List<string> found = [];
        for (int i = 0; node != 0 && i < names.CountAt(node); i++)
        {
            Runtime.NameEntry entry = names.At(node, i);
            string reference = (int)entry.Kind switch
            {
                >= (int)NameKind.Title and <= (int)NameKind.Body => actors.Lemma(actors.RoleWordAt(entry.Reference)),
                (int)NameKind.EnumWord => entry.Reference.ToString(System.Globalization.CultureInfo.InvariantCulture),
                _ => actors.Key(entry.Reference),
            };
            found.Add($"{entry.Kind} {entry.Flags} {reference} {entry.Capitals:b} {entry.AllCapitals:b}");
        }

        Assert.Equal(entries, string.Join("; ", found));
    }

    /// <summary>Keys, codes and display names stand in UTF-8, with offsets in its bytes.</summary>
    [Theory]
    [InlineData("Žofia Ďuričová")]
    [InlineData("中村 愛")]
    [InlineData("The \U0001F985 Party")]
    public void A_display_name_is_kept_letter_by_letter(string name) => Assert.Equal(name, Shown(name));

    [Fact]
    public void Half_a_surrogate_pair_is_shown_as_unreadable()
    {
        Assert.Equal("Half \uFFFD", Shown("Half \uD83E"));
        Assert.Equal("\uFFFD\uFFFD\U0001F985", Shown("\uDD85\uD83E\uD83E\uDD85"));
    }

    private static string Shown(string name)
    {
        SchemaModel schema = Companies();
        Runtime.ActorTable actors = (schema with { Actors = Array(schema.Actors[0] with { Names = Texts(name) }, schema.Actors[1]) }).Tables().Actors;
        Assert.Equal("US", actors.Key(1));
        return actors.Name(0);
    }

    [Fact]
    public void An_office_refers_to_its_title_and_actor()
    {
        Runtime.ActorTable actors = _tables.Actors;
        Runtime.Office office = actors.OfficeAt(actors.FirstOffice(2));

        Assert.Equal(1, actors.OfficeCount(2));
        Assert.Equal("chief executive", actors.Lemma(actors.RoleWordAt(office.Title)));
        Assert.Equal("ACME", actors.Key(office.Of));
        Assert.Equal((0, int.MaxValue), (office.From, office.To));
        Assert.Equal("EXE", actors.Role(CatalogueCompiler.Compile(Companies(), CancellationToken.None).Actors.IndexOf("EXE")));
    }

    [Fact]
    public Task Frames_are_laid_out_by_trigger() =>
        Verify(string.Join("\n", new[] { ("acquire", false), ("take", false), ("acquisition", true), ("bid", true), ("say", false) }.Select(t => $"{t.Item1}\n{Frames(t.Item1, t.Item2)}")));

    [Fact]
    public void Content_rules_are_tried_from_the_most_specific()
    {
        Assert.Equal([Runtime.ContentSubject.Speaker, Runtime.ContentSubject.Any], _tables.ContentRules.Select(r => r.Subject));
        Runtime.FrameTable frames = _tables.Frames;
        Runtime.WordTable words = _tables.Words;
        Runtime.ContentRule rule = _tables.ContentRules[0];
        Assert.True(frames.Contains(rule.Modals, words.OwnLemma(words.Find("must"))));
        Assert.True(frames.Contains(rule.Modals, words.VerbLemma(words.Find("needs"))));
        Assert.True(frames.Contains(rule.Verbs, words.VerbLemma(words.Find("bought"))));
        Assert.False(frames.Contains(rule.Verbs, words.VerbLemma(words.Find("says"))));
    }

    [Fact]
    public void A_plural_that_is_a_lemma_of_its_own_keeps_the_frames_of_its_singular()
    {
        SlotModel subject = Slot(SlotKind.NounSubject, "source", SlotFlags.Actor, Texts("by"));
        TypeModel singular = Type("One", claim: false, Array(Role("source", RoleKind.Actor, required: true)), Block(default, Texts("talk"), Frame("a", noun: true, null, subject)));
        TypeModel plural = singular with { Name = "Two", Triggers = Array(Block(default, Texts("talks"), Frame("b", noun: true, null, subject))) };
        Runtime.SchemaTables tables = (Companies() with { Types = Array(singular, plural) }).Tables();
        Runtime.WordTable words = tables.Words;
        Runtime.FrameTable frames = tables.Frames;

        Assert.Equal(1, frames.NounFrameCount(words.NounLemma(words.Find("talk"))));
        Assert.Equal(2, frames.NounFrameCount(words.NounLemma(words.Find("talks"))));
    }

    private string Frames(string trigger, bool noun)
    {
        Runtime.WordTable words = _tables.Words;
        Runtime.FrameTable frames = _tables.Frames;
        int lemma = words.Find(trigger);
        List<string> lines = [];
        for (int i = 0; i < (noun ? frames.NounFrameCount(lemma) : frames.VerbFrameCount(lemma)); i++)
        {
            Runtime.Frame frame = frames.Frame(noun ? frames.NounFrame(lemma, i) : frames.VerbFrame(lemma, i));
            List<string> slots = [];
            for (int s = 0; s < frame.SlotCount; s++)
            {
                Runtime.Slot slot = frames.Slot(frame.FirstSlot + s);
                string role = slot.Role < 0 ? "" : " " + Companies().Types[frame.Type].Roles[slot.Role].Name;
                slots.Add($"{slot.Kind}{role} ({slot.Flags}){Set(" words ", slot.Words)}{Set(" heads ", slot.Heads)}");
            }

            lines.Add($"  {Companies().Types[frame.Type].Name} {frame.Specificity} ({frame.Flags}): {string.Join("; ", slots)}");
        }

        return string.Join("\n", lines);

        string Set(string name, int set)
        {
            List<string> members = [];
            for (int i = 0; i < words.Count; i++)
            {
                if (frames.Contains(set, i))
                    members.Add(words.Form(i).ToString());
            }

            return members.Count == 0 ? "" : name + string.Join("/", members);
        }
    }
}
