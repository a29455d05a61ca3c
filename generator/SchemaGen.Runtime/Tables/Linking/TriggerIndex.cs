namespace SchemaGen.Tables.Linking;

/// <summary>Lists the frames of each lemma, those of verbs before those of nouns, the most specific first.</summary>
/// <param name="lemmas">How many lemmas there are.</param>
internal sealed class TriggerIndex(int lemmas)
{
    /// <summary>Two numbers a row: its frame, and the row before it in its list + 1.</summary>
    private readonly IntList _rows = new(1 << 14);

    /// <summary>The last row of each list + 1: two lists a lemma.</summary>
    private readonly int[] _last = new int[lemmas * 2];

    private int _count;

    /// <summary>Adds a frame to a lemma.</summary>
    public void Add(int lemma, bool noun, int frame)
    {
        int list = lemma * 2 + (noun ? 1 : 0);
        _rows.Add(frame, _last[list]);
        _last[list] = _rows.Count / 2;
        _count = Math.Max(_count, (list | 1) + 1);
    }

    /// <summary>Gives a plural that is a lemma of its own the frames of its singular too.</summary>
    public void Share(int singular, int plural)
    {
        for (int row = _last[singular * 2 + 1]; row != 0; row = _rows[row * 2 - 1])
            Add(plural, noun: true, _rows[row * 2 - 2]);
    }

    /// <summary>Lays the lists out as a <see cref="FrameTable"/> reads them.</summary>
    /// <param name="frames">The frames.</param>
    /// <param name="triggers">Two numbers a list: where it begins in <paramref name="order"/>, and its length.</param>
    /// <param name="order">The frames of all lists.</param>
    public void Build(ReadOnlySpan<Frame> frames, IntList triggers, IntList order)
    {
        int[] ranked = BySpecificity(frames), ranks = new int[ranked.Length];
        for (int rank = 0; rank < ranked.Length; rank++)
            ranks[ranked[rank]] = rank;
        for (int list = 0; list < _count; list++)
        {
            int first = order.Count;
            for (int row = _last[list]; row != 0; row = _rows[row * 2 - 1])
                order.Add(ranks[_rows[row * 2 - 2]]);
            order.SortDistinct(first);
            for (int i = first; i < order.Count; i++)
                order[i] = ranked[order[i]];
            triggers.Add(first, order.Count - first);
        }
    }

    /// <summary>All frames, the most specific first; of those that are as specific, the first.</summary>
    private static int[] BySpecificity(ReadOnlySpan<Frame> frames)
    {
        int count = frames.Length, greatest = 0;
        for (int frame = 0; frame < count; frame++)
            greatest = Math.Max(greatest, frames[frame].Specificity);
        int[] places = new int[greatest + 2], ranked = new int[count];
        for (int frame = 0; frame < count; frame++)
            places[greatest - frames[frame].Specificity + 1]++;
        for (int i = 1; i < places.Length; i++)
            places[i] += places[i - 1];
        for (int frame = 0; frame < count; frame++)
            ranked[places[greatest - frames[frame].Specificity]++] = frame;
        return ranked;
    }
}
