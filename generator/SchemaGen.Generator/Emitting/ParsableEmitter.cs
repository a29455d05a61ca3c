namespace SchemaGen.Generator.Emitting;

/// <summary>Writes what a type with a text form has by .NET's conventions, on top of its own <c>TryParse(ReadOnlySpan&lt;char&gt;, IFormatProvider?, out T)</c> and <c>ToString()</c>.</summary>
internal static class ParsableEmitter
{
    private const string Provider = "global::System.IFormatProvider? provider";

    /// <summary>The interfaces of such a type.</summary>
    public static string Interfaces(string type) => $"global::System.ISpanParsable<{type}>, global::System.ISpanFormattable";

    /// <summary>The methods.</summary>
    /// <param name="code">Where to.</param>
    /// <param name="type">Full name of the type.</param>
    /// <param name="what">What the text is not, where it cannot be read: "is no code".</param>
    public static void Emit(CodeWriter code, string type, string what)
    {
        code.Summary("Reads one.");
        code.Line($"/// <exception cref=\"global::System.FormatException\">The text {what}.</exception>");
        code.Line($"public static {type} Parse(global::System.ReadOnlySpan<char> s, {Provider} = null) => TryParse(s, provider, out {type} result) ? result : throw new global::System.FormatException($\"'{{s}}' {what}.\");");
        code.Line();
        code.Line("/// <inheritdoc cref=\"Parse(global::System.ReadOnlySpan{char}, global::System.IFormatProvider?)\" />");
        code.Open($"public static {type} Parse(string s, {Provider} = null)");
        code.Line("global::System.ArgumentNullException.ThrowIfNull(s);");
        code.Line("return Parse(global::System.MemoryExtensions.AsSpan(s), provider);");
        code.Close();
        code.Line();
        code.Line("/// <inheritdoc />");
        code.Line($"public static bool TryParse([global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)] string? s, {Provider}, out {type} result) => TryParse(global::System.MemoryExtensions.AsSpan(s), provider, out result);");
        code.Line();
        code.Line("/// <inheritdoc />");
        code.Line("public string ToString(string? format, global::System.IFormatProvider? formatProvider) => ToString();");
        code.Line();
        code.Line("/// <inheritdoc />");
        code.Open($"public bool TryFormat(global::System.Span<char> destination, out int charsWritten, global::System.ReadOnlySpan<char> format, {Provider})");
        code.Line("string text = ToString();");
        code.Line("bool fits = text.TryCopyTo(destination);");
        code.Line("charsWritten = fits ? text.Length : 0;");
        code.Line("return fits;");
        code.Close();
    }
}
