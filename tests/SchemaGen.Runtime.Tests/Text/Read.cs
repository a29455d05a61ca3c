using SchemaGen.Text;

namespace SchemaGen.Tests.Text;

/// <summary>Short ways to what a reading found.</summary>
internal static class Read
{
    public static string[] Blocks(string text, BlockKind kind) => Of(text).Blocks.Where(b => b.Kind == kind).Select(b => text[b.Span.Start..b.Span.End]).ToArray();

    public static string[] Sentences(string text) => Of(text).Sentences.Select(s => text[s.Span.Start..s.Span.End]).ToArray();

    public static string[] Tokens(string text)
    {
        var document = Of(text);
        return document.Tokens.Select(t => document.Chars(t).ToString()).ToArray();
    }

    public static (string Word, TokenShape Shape)[] Shapes(string text)
    {
        var document = Of(text);
        return document.Tokens.Select(t => (document.Chars(t).ToString(), t.Shape)).ToArray();
    }

    public static Document Of(string text, DateOnly? date = null) => DocumentReader.Read(text, date);
}
