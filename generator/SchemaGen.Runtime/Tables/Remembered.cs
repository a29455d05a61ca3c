namespace SchemaGen.Tables;

/// <summary>Values that are made from static data and asked for again and again, by their index: the last ones are kept.</summary>
/// <remarks>Safe for all threads without a lock: an entry is replaced whole, and any thread would make the same value.</remarks>
internal sealed class Remembered<T>
    where T : class
{
    private const int Slots = 512;

    private readonly Entry?[] _entries = new Entry?[Slots];

    /// <summary>The value with an index.</summary>
    /// <param name="index">Any number.</param>
    /// <param name="make">Makes the value where it is not at hand.</param>
    public T Get(int index, Func<int, T> make)
    {
        ref Entry? slot = ref _entries[index & (Slots - 1)];
        Entry? entry = Volatile.Read(ref slot);
        if (entry is null || entry.Index != index)
            Volatile.Write(ref slot, entry = new Entry(index, make(index)));
        return entry.Value;
    }

    private sealed record Entry(int Index, T Value);
}
