using SchemaGen.Diplomacy;

namespace Diplomacy.Tests.Speed;

/// <summary>No text makes what the parser remembers and makes grow faster than the text: not one that nobody would write either. (Times are measured by the benchmarks: on a busy machine they would fail for no reason.)</summary>
public sealed class LinearityTests
{
    private const int Short = 3_000;
    private const int Times = 8;

    public static TheoryData<string> Pieces =>
    [
        "the envoy of Kenya said that ", "Kenya warned Uganda that it would respond, ", "Kenya and ", "Kenya ", "of the ", "said ", "it ",
        "KENYA WARNED UGANDA THAT IT WOULD RESPOND ", "\"", "“", "‘", "'", "(", "[", ")", ".", "...", "?! ", ", ", "; ", "-", "– ", "a", "Aa", "1", "1,", "1.",
        "Kenya warned Uganda. ", "Kenya warned Uganda.\n", "“We warn Uganda,” the minister said.\n", "Mr. ", "U.S. ", "\n", "* ", "Kenya's ", "on Monday ", "After talks Kenya ", "of the army ", "the army said ", "\u00E9", "\uD83D\uDE00",
    ];

    [Theory]
    [MemberData(nameof(Pieces))]
    public void Memory_grows_with_the_text_alone(string piece)
    {
        // The thread's memory grows once, for the longest text so far.
        DiplomacyParser.Parse(Text(piece, Short * Times));
        long once = Allocated(Text(piece, Short)), often = Allocated(Text(piece, Short * Times));

        // Lists that double leave up to twice of what they hold; work in the square of the text would give 64 times.
        Assert.True(often <= (once + 4096) * Times * 2.5, $"{often} bytes for {Times} times the text that takes {once}");
    }

    private static string Text(string piece, int length) => string.Concat(Enumerable.Repeat(piece, length / piece.Length));

    private static long Allocated(string text)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        DiplomacyParser.Parse(text);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
