using System.CommandLine;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using SampleApp.Commands;

namespace SampleApp;

/// <summary>The app from arguments to exit code.</summary>
internal static class App
{
    /// <summary>Runs the app.</summary>
    /// <param name="args">The arguments after the program's name.</param>
    /// <param name="environment">What to read from and write to.</param>
    /// <param name="cancel">Stops the reading; Ctrl+C does too.</param>
    /// <returns>0; 1 when some input could not be read or the output not be written; 2 for wrong usage; 130 when stopped.</returns>
    public static async Task<int> RunAsync(IReadOnlyList<string> args, AppEnvironment environment, CancellationToken cancel = default)
    {
        // A path may begin with '@': it is no response file.
        ParseResult parsed = CommandTree.Build(environment).Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Action is ParseErrorAction)
        {
            foreach (ParseError error in parsed.Errors)
                environment.Error.WriteLine($"error: {error.Message.ReplaceLineEndings(" ")}");
            environment.Error.WriteLine("Try --help.");
            return ExitCode.WrongUsage;
        }

        return await parsed.InvokeAsync(new InvocationConfiguration { Output = environment.Out, Error = environment.Error }, cancel);
    }
}
