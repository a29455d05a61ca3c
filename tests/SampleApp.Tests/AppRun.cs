using System.Text;
using System.Text.Json;

namespace SampleApp.Tests;

/// <summary>Runs the app whole in this process.</summary>
internal sealed record AppRun(int ExitCode, string Out, string Error)
{
    public static async Task<AppRun> OfAsync(IReadOnlyList<string> args, byte[]? input = null, bool errorIsTerminal = false, CancellationToken cancel = default)
    {
        using StringWriter output = new() { NewLine = "\n" };
        using StringWriter error = new() { NewLine = "\n" };
        AppEnvironment environment = new()
        {
            In = new MemoryStream(input ?? []),
            Out = output,
            Error = error,
            ErrorIsTerminal = errorIsTerminal,
            CorpusFolders = [Path.Combine(AppContext.BaseDirectory, "corpus")],
        };
        int code = await App.RunAsync(args, environment, cancel);
        return new AppRun(code, output.ToString(), error.ToString());
    }

    public static Task<AppRun> ReadAsync(params string[] args) => OfAsync(["read", .. args]);

    /// <summary>The lines on standard error.</summary>
    public string[] Errors => Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The lines of the jsonl output, each an object.</summary>
    public JsonElement[] Json => [.. JsonOf(Out)];

    public static IEnumerable<JsonElement> JsonOf(string jsonl) =>
        jsonl.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(Encoding.UTF8.GetBytes(line)).RootElement);
}
