namespace SchemaGen.Tables;

/// <summary>Values that are made from static data when they are first asked for, by their index, and then kept: a text names the same few again and again.</summary>
/// <remarks>Safe for all threads without a lock: any thread would make the same value. Once made, a value is only read, so that threads do not wait for one another's memory.</remarks>
/// <param name="count">How many there are.</param>
internal sealed class Remembered<T>(int count)
    where T : class
{
    private readonly T?[] _values = new T?[count];

    /// <summary>The value with an index.</summary>
    /// <param name="index">From 0 to the count.</param>
    /// <param name="make">Makes the value where it is not at hand.</param>
    /// <exception cref="IndexOutOfRangeException">There is no such value.</exception>
    public T Get(int index, Func<int, T> make) => Volatile.Read(ref _values[index]) ?? Make(index, make);

    private T Make(int index, Func<int, T> make)
    {
        T value = make(index);
        Volatile.Write(ref _values[index], value);
        return value;
    }
}
