using System.Text;

namespace SchemaGen.Tool;

/// <summary>All that the tool has of the world around it but the files, so that a test can run it whole in its own process.</summary>
/// <param name="Out">Where results go unless a file is named.</param>
/// <param name="Error">Where error lines go.</param>
internal sealed record ToolEnvironment(TextWriter Out, TextWriter Error)
{
    /// <summary>The environment of this process.</summary>
    public static ToolEnvironment OfProcess() => new(Utf8(Console.OpenStandardOutput()), Utf8(Console.OpenStandardError()));

    // UTF-8 without a mark and "\n", whatever the machine's locale.
    private static StreamWriter Utf8(Stream stream) => new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { AutoFlush = true, NewLine = "\n" };
}
