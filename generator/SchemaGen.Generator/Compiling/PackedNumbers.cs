using SchemaGen.Tables;

namespace SchemaGen.Generator.Compiling;

/// <summary>Numbers from 0 up to <see cref="PackedCode.Largest"/> as text, one after another, as the runtime reads them. A text compares by value and is one object, where a list of numbers is neither.</summary>
/// <param name="room">For how many characters there is room at first.</param>
internal sealed class PackedNumbers(int room = 32)
{
    private char[] _text = new char[room];
    private int _length;

    /// <exception cref="ArgumentOutOfRangeException">The number is negative or too large: a fault of the compiler, no schema within the limits leads to one.</exception>
    public void Add(int number)
    {
        if ((uint)number > PackedCode.Largest)
            throw new ArgumentOutOfRangeException(nameof(number));
        Reserve(2);
        if (number < PackedCode.Long)
            _text[_length++] = (char)(number + PackedCode.Zero);
        else
        {
            _text[_length++] = (char)(PackedCode.Long + (number >> PackedCode.HalfBits) + PackedCode.Zero);
            _text[_length++] = (char)((number & ((1 << PackedCode.HalfBits) - 1)) + PackedCode.Zero);
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

    /// <summary>The same numbers, with no more room than they need.</summary>
    public PackedNumbers Copy()
    {
        PackedNumbers copy = new(_length);
        copy.Add(this);
        return copy;
    }

    public override string ToString() => new(_text, 0, _length);

    private void Reserve(int more)
    {
        if (_length + more > _text.Length)
            Array.Resize(ref _text, Math.Max(_length + more, _text.Length * 2));
    }
}
