using System.Text;

namespace SchemaGen.Generator.Compiling;

/// <summary>Texts one after another, as a <c>StringTable</c> or <c>WordTable</c> reads them; equal texts share an id.</summary>
/// <param name="slots">How many slots the hash table has at first: a power of two.</param>
internal sealed class TextPool(int slots)
{
    private readonly Numbers _hashes = new();
    private char[] _text = [];

    public int Count => _hashes.Count;

    /// <summary>The characters of all texts.</summary>
    public ReadOnlyMemory<char> Text => _text.AsMemory(0, Offsets[Count]);

    /// <summary>Where each begins, and the length at the end.</summary>
    public Numbers Offsets { get; } = Start();

    /// <summary>The hash table of the texts: id + 1, or 0, at <see cref="TableHash.Word"/> with linear probing.</summary>
    public Numbers Slots { get; } = Empty(slots);

    public ReadOnlySpan<char> this[int id] => _text.AsSpan(Offsets[id], Offsets[id + 1] - Offsets[id]);

    /// <summary>Takes all texts out.</summary>
    public void Clear()
    {
        _hashes.Clear();
        Offsets.Clear();
        Offsets.Add(0);
        Slots.Zero();
    }

    /// <summary>The id of a text, made where it is new.</summary>
    public int Add(ReadOnlySpan<char> text) => Add(text, TableHash.Word(text));

    /// <summary>The id of a text, made where it is new.</summary>
    /// <param name="text">The text.</param>
    /// <param name="hash">Its <see cref="TableHash.Word"/>.</param>
    public int Add(ReadOnlySpan<char> text, uint hash)
    {
        if (Count * 2 >= Slots.Count)
            Spread(Slots.Count * 2);
        int mask = Slots.Count - 1, at = (int)(hash & (uint)mask);
        for (; Slots[at] != 0; at = at + 1 & mask)
        {
            if (_hashes[Slots[at] - 1] == (int)hash && text.SequenceEqual(this[Slots[at] - 1]))
                return Slots[at] - 1;
        }

        int start = Offsets[Count];
        if (start + text.Length > _text.Length)
            Array.Resize(ref _text, Math.Max(start + text.Length, _text.Length * 2));
        text.CopyTo(_text.AsSpan(start));
        Offsets.Add(start + text.Length);
        _hashes.Add((int)hash);
        return (Slots[at] = Count) - 1;
    }

    /// <summary>The bytes of all texts in UTF-8.</summary>
    public byte[] Utf8() => Encoding.UTF8.GetBytes(_text, 0, Offsets[Count]);

    /// <summary>Where each begins in UTF-8, and the length at the end, in bytes.</summary>
    public Numbers Utf8Offsets()
    {
        Numbers offsets = Start();
        int bytes = 0;
        for (int id = 0; id < Count; id++)
        {
            foreach (char c in this[id])
                bytes += c < 0x80 ? 1 : c < 0x800 || char.IsSurrogate(c) ? 2 : 3;
            offsets.Add(bytes);
        }

        return offsets;
    }

    /// <summary>Makes the hash table anew, with as many slots.</summary>
    public void Spread(int count)
    {
        Slots.Clear();
        Slots.AddZeros(count);
        int mask = count - 1;
        for (int id = 0; id < Count; id++)
        {
            int at = _hashes[id] & mask;
            while (Slots[at] != 0)
                at = at + 1 & mask;
            Slots[at] = id + 1;
        }
    }

    private static Numbers Start()
    {
        Numbers offsets = new();
        offsets.Add(0);
        return offsets;
    }

    private static Numbers Empty(int count)
    {
        Numbers slots = new();
        slots.AddZeros(count);
        return slots;
    }
}
