using System.Text;
using System.Text.Json;
using SchemaGen.Text;

namespace SchemaGen.Benchmarks;

/// <summary>Texts to measure with.</summary>
/// <param name="Name">What the table calls it.</param>
/// <param name="Texts">The documents.</param>
/// <param name="Bytes">Their length in UTF-8, in bytes.</param>
internal sealed record Corpus(string Name, string[] Texts, long Bytes)
{
    /// <summary>Code units of all documents.</summary>
    public long Chars { get; } = Texts.Sum(t => (long)t.Length);

    /// <summary>The articles of the sample app.</summary>
    public static Corpus Own { get; } = Load(Path.Combine(AppContext.BaseDirectory, "corpus"), "own corpus");

    /// <summary>The .txt files of a folder, or the texts of a .jsonl file.</summary>
    public static Corpus Load(string path, string? name = null)
    {
        string[] texts = File.Exists(path)
            ? [.. File.ReadLines(path).Select(line => JsonDocument.Parse(line).RootElement.GetProperty("text").GetString()!)]
            : [.. Directory.GetFiles(path, "*.txt").Order(StringComparer.Ordinal).Select(File.ReadAllText)];
        return texts.Length == 0 ? throw new IOException($"no texts in {path}") : new Corpus(name ?? path, texts, texts.Sum(t => (long)Encoding.UTF8.GetByteCount(t)));
    }

    /// <summary>One document of so many code units: the prose of the own corpus again and again, a paragraph a line.</summary>
    public static string OfLength(int length)
    {
        string[] paragraphs = [.. Own.Texts.Select(t => DocumentReader.Read(t)).SelectMany(d => d.Blocks.Where(b => b.Kind == BlockKind.Body && b.Span.Length > 60).Select(b => d.Slice(b.Span).ToString()))];
        var text = new StringBuilder(length + 8192);
        for (int i = 0; text.Length < length; i++)
            text.Append(paragraphs[i % paragraphs.Length]).Append('\n');
        return text.ToString(0, length);
    }
}
