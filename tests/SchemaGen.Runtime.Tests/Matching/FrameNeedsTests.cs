using SchemaGen.Tables;
using SchemaGen.Tests.Village;

namespace SchemaGen.Tests.Matching;

/// <summary>A frame is passed over only where something that it asks for is not there.</summary>
public sealed class FrameNeedsTests
{
    private static readonly FrameTable Frames = VillageTables.Value.Frames;

    [Fact]
    public void Where_all_is_there_no_frame_is_passed_over() => Assert.All(Places(), place => Assert.True(IsMet(place, Everything())));

    [Fact]
    public void A_frame_that_asks_for_a_clause_is_passed_over_without_one()
    {
        int[] asking = [.. Places().Where(p => Slots(p).Any(s => s.Kind == SlotKind.Clause && !s.Is(SlotFlags.Optional)))];
        Offered offered = Everything();
        offered.Parts &= ~TriggerParts.Clause;

        Assert.NotEmpty(asking);
        Assert.All(asking, place => Assert.False(IsMet(place, offered)));
    }

    [Fact]
    public void A_frame_that_asks_for_a_preposition_is_passed_over_without_it()
    {
        int[] asking = [.. Places().Where(p => Slots(p) is [{ Kind: SlotKind.Subject }, { Kind: SlotKind.Preposition, Role: >= 0, Heads: < 0 } slot] && !slot.Is(SlotFlags.Optional))];
        Offered offered = Everything();
        offered[OfferKind.Words] = 0;

        Assert.NotEmpty(asking);
        Assert.All(asking, place => Assert.False(IsMet(place, offered)));
    }

    [Fact]
    public void What_no_frame_of_a_verb_asks_for_makes_no_difference()
    {
        for (int lemma = 0; lemma < Frames.LemmaCount; lemma++)
        {
            for (OfferKind kind = OfferKind.Words; kind <= OfferKind.LiteralPhrases; kind++)
            {
                Offered offered = Everything();
                offered[kind] = 0;
                bool passed = Enumerable.Range(Frames.FirstVerbPlace(lemma), Frames.VerbFrameCount(lemma)).Any(place => !IsMet(place, offered));
                Assert.Equal(Frames.Needs.Ask(lemma, kind), passed);
            }
        }
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(7, true)]
    [InlineData(-1, false)]
    public void A_lemma_has_one_bit_and_no_lemma_none(int lemma, bool has) => Assert.Equal(has ? 1 : 0, (int)ulong.PopCount(LemmaBits.Of(lemma)));

    [Fact]
    public void Several_frames_are_told_apart_at_once_as_each_alone()
    {
        Offered offered = Everything();
        offered.Parts &= ~TriggerParts.Clause;
        int end = Math.Min(Frames.PlaceCount, FrameNeeds.Width);
        ulong met = Frames.Needs.Met(0, end, offered);

        Assert.All(Enumerable.Range(0, end), place => Assert.Equal(IsMet(place, offered), (met >> place & 1) != 0));
        Assert.Contains(Enumerable.Range(0, end), place => IsMet(place, offered));
        Assert.Contains(Enumerable.Range(0, end), place => !IsMet(place, offered));
    }

    /// <summary>On a processor that compares one by one anyhow there is nothing to compare.</summary>
    [Fact]
    public void Vectors_tell_what_a_look_at_each_frame_tells()
    {
        for (uint seed = 1; seed <= 200; seed++)
        {
            var offered = new Offered((TriggerParts)(seed & 31));
            for (OfferKind kind = OfferKind.Words; kind <= OfferKind.LiteralPhrases; kind++)
                offered[kind] = (seed + (uint)kind) * 0x9E3779B97F4A7C15UL;
            int place = (int)(seed % (uint)Frames.PlaceCount), end = Math.Min(Frames.PlaceCount, place + 1 + (int)(seed % FrameNeeds.Width));

            Assert.Equal(Frames.Needs.MetOneByOne(place, end, offered), Frames.Needs.Met(place, end, offered));
        }
    }

    private static bool IsMet(int place, in Offered offered) => Frames.Needs.Met(place, place + 1, offered) != 0;

    private static IEnumerable<int> Places() => Enumerable.Range(0, Frames.PlaceCount);

    private static Slot[] Slots(int place)
    {
        Frame frame = Frames.Frame(Frames.FrameAt(place));
        return [.. Enumerable.Range(frame.FirstSlot, frame.SlotCount).Select(s => Frames.Slot(s))];
    }

    private static Offered Everything()
    {
        var offered = new Offered((TriggerParts)byte.MaxValue);
        for (OfferKind kind = OfferKind.Words; kind <= OfferKind.LiteralPhrases; kind++)
            offered[kind] = ulong.MaxValue;
        return offered;
    }
}
