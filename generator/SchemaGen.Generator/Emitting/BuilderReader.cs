using System.Text;

namespace SchemaGen.Generator.Emitting;

/// <summary>Reads what was built.</summary>
internal sealed class BuilderReader(StringBuilder text) : TextReader
{
    private int _at;

    public override int Peek() => _at < text.Length ? text[_at] : -1;

    public override int Read() => _at < text.Length ? text[_at++] : -1;

    public override int Read(char[] buffer, int index, int count)
    {
        int read = Math.Min(count, text.Length - _at);
        text.CopyTo(_at, buffer, index, read);
        _at += read;
        return read;
    }

    public override string ReadToEnd()
    {
        string rest = text.ToString(_at, text.Length - _at);
        _at = text.Length;
        return rest;
    }
}
