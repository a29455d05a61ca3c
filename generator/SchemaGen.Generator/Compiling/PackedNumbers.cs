namespace SchemaGen.Generator.Compiling;

/// <summary>Numbers from 0 up to 2^27 as text, one after another: one character for a small number, two for a large one. A text compares by value and is one object, where a list of numbers is neither.</summary>
internal sealed class PackedNumbers
{
    private const int Largest = (1 << 27) - 1;

    /// <summary>From here on a character is the upper half of a number of two.</summary>
    private const int Long = 0x5000;

    private const int HalfBits = 14;

    private char[] _text = new char[32];
    private int _length;

    /// <exception cref="ArgumentOutOfRangeException">The number is negative or too large: a fault of the compiler, no schema within the limits leads to one.</exception>
    public void Add(int number)
    {
        if ((uint)number > Largest)
            throw new ArgumentOutOfRangeException(nameof(number));
        Reserve(2);
        if (number < Long)
            _text[_length++] = (char)number;
        else
        {
            _text[_length++] = (char)(Long + (number >> HalfBits));
            _text[_length++] = (char)(number & ((1 << HalfBits) - 1));
        }
    }

    /// <summary>Adds what another has written.</summary>
    public void Add(PackedNumbers other)
    {
        Reserve(other._length);
        other._text.AsSpan(0, other._length).CopyTo(_text.AsSpan(_length));
        _length += other._length;
    }

    /// <summary>Takes all numbers out.</summary>
    public void Clear() => _length = 0;

    public override string ToString() => new(_text, 0, _length);

    private void Reserve(int more)
    {
        if (_length + more > _text.Length)
            Array.Resize(ref _text, Math.Max(_length + more, _text.Length * 2));
    }

    /// <summary>Reads what was written.</summary>
    public sealed class Reader(string text)
    {
        private int _at;

        /// <exception cref="IndexOutOfRangeException">The text ends.</exception>
        public int Next()
        {
            int first = text[_at++];
            return first < Long ? first : ((first - Long) << HalfBits) | text[_at++];
        }
    }
}
