using System.Text;
using Spectre.Console;

namespace SampleApp;

/// <summary>All that the app has of the world around it, so that a test can run it whole in its own process.</summary>
internal sealed record AppEnvironment
{
    /// <summary>Standard input, as bytes: whether it is UTF-8 is for the reader to check.</summary>
    public required Stream In { get; init; }

    /// <summary>Where results go unless a file is named.</summary>
    public required TextWriter Out { get; init; }

    /// <summary>Where error lines and the progress bar go.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>True when <see cref="Out"/> is a terminal: colours, and the terminal's own width.</summary>
    public bool OutIsTerminal { get; init; }

    /// <summary>True when <see cref="Error"/> is a terminal: a progress bar may be drawn.</summary>
    public bool ErrorIsTerminal { get; init; }

    /// <summary>Folders in which the corpus may lie, the likeliest first.</summary>
    public required IReadOnlyList<string> CorpusFolders { get; init; }

    /// <summary>The environment of this process.</summary>
    public static AppEnvironment OfProcess() => new()
    {
        In = System.Console.OpenStandardInput(),
        Out = Utf8(System.Console.OpenStandardOutput()),
        Error = Utf8(System.Console.OpenStandardError()),
        OutIsTerminal = !System.Console.IsOutputRedirected,
        ErrorIsTerminal = !System.Console.IsErrorRedirected,
        CorpusFolders = [Path.Combine(AppContext.BaseDirectory, "corpus"), Path.Combine("sample-app", "corpus"), "corpus"],
    };

    /// <summary>A Spectre console over a writer of this environment.</summary>
    public static IAnsiConsole Console(TextWriter writer, bool isTerminal)
    {
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = isTerminal ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = isTerminal ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = isTerminal ? InteractionSupport.Detect : InteractionSupport.No,
            Out = new AnsiConsoleOutput(writer),
        });
        console.Profile.Capabilities.Unicode = true;
        if (!isTerminal)
            console.Profile.Width = PlainWidth;
        return console;
    }

    private const int PlainWidth = 100;

    // Results are a contract of bytes: UTF-8 without a mark and "\n", whatever the machine's locale.
    private static StreamWriter Utf8(Stream stream) => new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { AutoFlush = true, NewLine = "\n" };
}
