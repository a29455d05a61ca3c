namespace SchemaGen.Grammar;

/// <summary>
/// What a sentence has of the things that only some rules ask for, gathered while it is tagged and divided into groups: a rule for something rare is not entered at all where there is none of it. One look a sentence can be foreseen by the
/// processor, one at every token hardly.
/// </summary>
internal sealed class SentenceFeatures
{
    // What is tagged at a time, a bit for each token.
    private const int Width = 64;

    private ulong[] _times = new ulong[8], _dates = new ulong[8];
    private uint _kinds;
    private int _first;

    /// <summary>Begins a sentence.</summary>
    /// <param name="first">Its first token.</param>
    /// <param name="count">How many tokens it has.</param>
    public void Begin(int first, int count)
    {
        (_first, _kinds) = (first, 0);
        // One number more, since a window may begin anywhere in the last one.
        int numbers = (count / Width) + 2;
        if (_times.Length < numbers)
            (_times, _dates) = (new ulong[numbers], new ulong[numbers]);
        _times.AsSpan(0, numbers).Clear();
    }

    /// <summary>Adds 64 tokens.</summary>
    /// <param name="first">The first of them; a multiple of 64 behind the sentence's first.</param>
    /// <param name="times">The nouns of time among them, as bits.</param>
    /// <param name="dates">Where among them a date may begin.</param>
    public void Add(int first, ulong times, ulong dates) => (_times[(first - _first) / Width], _dates[(first - _first) / Width]) = (times, dates);

    /// <summary>True where a date may begin, or a noun of time stands among some tokens.</summary>
    /// <param name="token">The first of them, of the sentence.</param>
    /// <param name="count">How many; below 64.</param>
    public bool MayBeTime(int token, int count) => (_dates[(token - _first) / Width] >> ((token - _first) % Width) & 1) != 0 | HasTime(token, count);

    /// <summary>Adds an item.</summary>
    public void Add(ItemKind kind) => _kinds |= Bit(kind);

    /// <summary>True when it has an item of a kind.</summary>
    public bool Has(ItemKind kind) => (_kinds & Bit(kind)) != 0;

    /// <summary>True when it has an item of one of two kinds.</summary>
    public bool HasEither(ItemKind one, ItemKind other) => (_kinds & (Bit(one) | Bit(other))) != 0;

    /// <summary>True when a noun of time is among some tokens.</summary>
    /// <param name="token">The first of them, of the sentence.</param>
    /// <param name="count">How many; below 64.</param>
    public bool HasTime(int token, int count)
    {
        int at = token - _first, shift = at % Width;
        // By two shifts: one by the whole width would be one by nothing.
        ulong window = _times[at / Width] >> shift | _times[(at / Width) + 1] << 1 << (Width - 1 - shift);
        return (window & ((1UL << count) - 1)) != 0;
    }

    private static uint Bit(ItemKind kind) => 1u << (int)kind;
}
