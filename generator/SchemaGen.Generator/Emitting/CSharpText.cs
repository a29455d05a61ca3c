using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace SchemaGen.Generator.Emitting;

/// <summary>Writes data as C# text, one escaper for each place that data may stand in.</summary>
internal static class CSharpText
{
    /// <summary>A string literal. Lone surrogates, control characters and line separators become escapes.</summary>
    public static string Literal(string value)
    {
        if (LiteralWriter.IsPlain(value.AsSpan()))
            return $"\"{value}\"";
        var text = new StringBuilder(value.Length + 2);
        LiteralWriter.Write(text, value.AsSpan());
        return text.ToString();
    }

    /// <summary>A string literal, or <c>null</c>.</summary>
    public static string LiteralOrNull(string? value) => value is null ? "null" : Literal(value);

    /// <summary>A number in C#.</summary>
    public static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary><c>true</c> or <c>false</c>.</summary>
    public static string Bool(bool value) => value ? "true" : "false";

    /// <summary>An identifier; keywords get an @.</summary>
    public static string Identifier(string name) =>
        SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None || SyntaxFacts.GetContextualKeywordKind(name) != SyntaxKind.None ? "@" + name : name;

    /// <summary>Text inside an XML documentation comment: one line, with markup escaped and characters that XML forbids left out.</summary>
    public static string Xml(string value)
    {
        if (value.AsSpan().IndexOfAny('&', '<', '>') < 0 && LiteralWriter.IsPlain(value.AsSpan()))
            return value;
        var text = new StringBuilder(value.Length);
        for (int i = 0; i < value.Length; i++)
        {
            char c = value[i];
            if (char.IsSurrogate(c))
            {
                if (char.IsHighSurrogate(c) && i + 1 < value.Length && char.IsLowSurrogate(value[i + 1]))
                    text.Append(c).Append(value[++i]);
                continue;
            }

            _ = c switch
            {
                '&' => text.Append("&amp;"),
                '<' => text.Append("&lt;"),
                '>' => text.Append("&gt;"),
                '\n' or '\r' or '\t' or '\u0085' or '\u2028' or '\u2029' => text.Append(' '),
                < ' ' or '\uFFFE' or '\uFFFF' or (>= '\u007F' and <= '\u009F') => text,
                _ => text.Append(c),
            };
        }

        return text.ToString();
    }
}
