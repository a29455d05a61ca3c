namespace SchemaGen.Generator.Compiling;

/// <summary>Lists the frames of each lemma, those of verbs before those of nouns, the most specific first.</summary>
internal sealed class TriggerIndex
{
    /// <summary>A row: its frame, and the row before it in its list + 1.</summary>
    private readonly Numbers _rows = new();

    /// <summary>The last row of each list + 1: two lists a lemma.</summary>
    private readonly Numbers _last = new();

    private int _count;

    /// <param name="lemmas">How many lemmas there are.</param>
    public TriggerIndex(int lemmas) => _last.AddZeros(lemmas * 2);

    /// <summary>Adds a frame to a lemma.</summary>
    public void Add(int lemma, bool noun, int frame)
    {
        int list = (lemma * 2) + (noun ? 1 : 0);
        _rows.Add(frame);
        _rows.Add(_last[list]);
        _last[list] = _rows.Count / 2;
        _count = Math.Max(_count, (list | 1) + 1);
    }

    /// <summary>Gives a plural that is a lemma of its own the frames of its singular too.</summary>
    public void Share(int singular, int plural)
    {
        for (int row = _last[(singular * 2) + 1]; row != 0; row = _rows[(row * 2) - 1])
            Add(plural, noun: true, _rows[(row * 2) - 2]);
    }

    /// <summary>Lays the lists out.</summary>
    /// <param name="frames">The frames, as in <see cref="FrameTableData"/>.</param>
    /// <param name="triggers">Two numbers a list: where it begins in <paramref name="order"/>, and its length.</param>
    /// <param name="order">The frames of all lists.</param>
    public void Build(Numbers frames, Numbers triggers, Numbers order)
    {
        long[] sorted = new long[16];
        for (int list = 0; list < _count; list++)
        {
            int count = 0, first = order.Count;
            for (int row = _last[list]; row != 0; row = _rows[(row * 2) - 1])
            {
                int frame = _rows[(row * 2) - 2];
                if (count == sorted.Length)
                    Array.Resize(ref sorted, count * 2);
                sorted[count++] = ((long)-frames[(frame * FrameTableData.FrameSize) + FrameTableData.Specificity] << 32) | (uint)frame;
            }

            if (count > 1)
                Array.Sort(sorted, 0, count);
            for (int i = 0; i < count; i++)
                order.Add((int)sorted[i]);
            order.Distinct(first);
            triggers.Add(first);
            triggers.Add(order.Count - first);
        }
    }

    /// <summary>Gives the memory back.</summary>
    public void Release()
    {
        _rows.Release();
        _last.Release();
    }
}
