using SchemaGen.Generator.Compiling;
using SchemaGen.Tables;

namespace SchemaGen.Generator.Emitting;

/// <summary>Writes the columns of tables as literals in UTF-16: each is one token for the compiler and static data of the assembly.</summary>
/// <remarks>
/// All literals of an assembly share a heap of 16 MB. What finds no room among them becomes a constant that no code names, which costs the compiler as little and lies in a heap of 512 MB; it is read by its name, once a process.
/// Literals in UTF-8 would know no such limit, but the compiler makes a node of each of their bytes: a MB costs it .24 s and 70 MB at least, where the others cost .02 s and 6 MB. Initialisers of arrays of long numbers cost .5 s a MB, those of bytes 2 s.
/// </remarks>
/// <param name="code">Where the literals are written.</param>
internal sealed class ColumnWriter(CodeWriter code)
{
    /// <summary>The class of the constants, inside that of the tables.</summary>
    private const string Holder = "Columns";

    /// <summary>So many characters of columns are literals: twice what the names of the world's politics take, a quarter of the heap.</summary>
    private const int Room = 1 << 21;

    private readonly List<(string Name, Action<string> Write)> _constants = [];
    private int _room = Room;

    /// <summary>A column of text.</summary>
    /// <param name="after">What follows it.</param>
    public void Text(ReadOnlyMemory<char> text, string after) => Put(text.Length, end => code.Literal(text.Span, end), after);

    /// <summary>A column of bytes, as a <c>StringTable</c> has it.</summary>
    /// <param name="after">What follows it.</param>
    public void Bytes(byte[] bytes, string after) => Text(BytePairs.Pack(bytes).AsMemory(), after);

    /// <summary>A column of numbers, as an <c>IntTable</c> has it.</summary>
    /// <param name="after">What follows it.</param>
    public void Numbers(Numbers numbers, string after) => Put(LiteralWriter.Length(numbers.AsSpan()), end => code.Numbers(numbers.AsSpan(), end), after);

    /// <summary>Columns of numbers, parted by commas.</summary>
    /// <param name="after">What follows the last.</param>
    public void Numbers(string after, params Numbers[] columns)
    {
        for (int i = 0; i < columns.Length; i++)
            Numbers(columns[i], i == columns.Length - 1 ? after : ",");
    }

    /// <summary>The arguments of a <c>WordTable</c>.</summary>
    /// <param name="after">What follows the last.</param>
    public void Words(WordTableData words, string after)
    {
        Text(words.Forms.Text, ",");
        Numbers(after, words.Forms.Offsets, words.Kinds, words.Tags, words.Lemmas, words.Extras, words.Forms.Slots);
    }

    /// <summary>The constants: the last that is asked of the writer, inside the class of the tables.</summary>
    public void Constants()
    {
        if (_constants.Count == 0)
            return;
        code.Line();
        code.Summary("Columns that are too long to be literals, of which an assembly holds 16 MB.");
        code.Open($"private static class {Holder}");
        foreach ((string name, Action<string> write) in _constants)
        {
            code.Line($"public const string {name} =");
            write(";");
        }

        code.Close();
    }

    private void Put(int length, Action<string> write, string after)
    {
        if (length <= _room)
        {
            _room -= length;
            write(after);
            return;
        }

        string name = "Column" + CSharpText.Number(_constants.Count);
        _constants.Add((name, write));
        code.Deeper($"global::SchemaGen.Tables.ConstantText.Of(typeof({Holder}), \"{name}\"){after}");
    }
}
