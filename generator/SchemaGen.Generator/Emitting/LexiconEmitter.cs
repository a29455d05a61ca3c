using System.Text;
using SchemaGen.Generator.Compiling;
using SchemaGen.Generator.Reading;

namespace SchemaGen.Generator.Emitting;

/// <summary>Writes the table of English words that the runtime reads: data of the grammar, not of a schema.</summary>
internal static class LexiconEmitter
{
    /// <summary>The class with the table, or null where there is no file. A malformed line becomes an <c>#error</c> that names it.</summary>
    public static GeneratedFile? Emit(IEnumerable<SchemaText> files)
    {
        SchemaText[] sorted = [.. files.OrderBy(f => f.Path, StringComparer.Ordinal)];
        if (sorted.Length == 0)
            return null;
        var lexicon = new LexiconCompiler();
        foreach (SchemaText file in sorted)
            lexicon.Read(FileName(file.Path), file.Text ?? "");
        WordTableData table = lexicon.Build();

        CodeWriter code = CodeWriter.File("SchemaGen.Lexicon");
        foreach (string error in lexicon.Errors)
            code.Line("#error " + OneLine(error));
        code.Summary("The word forms of English with their classes.");
        code.Line(CodeWriter.GeneratedCode);
        code.Open("internal static class EnglishLexicon");
        code.Summary("The table. Made once; shared by all threads.");
        code.Line("public static global::SchemaGen.Tables.WordTable Table { get; } = new global::SchemaGen.Tables.WordTable(");
        ColumnWriter columns = new(code);
        columns.Words(table, ");");
        columns.Constants();
        code.Close();
        return code.ToFile("EnglishLexicon.g.cs");
    }

    private static string FileName(string path) => path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);

    private static string OneLine(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (char c in text)
            line.Append(c is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029' ? ' ' : c);
        return line.ToString();
    }
}
