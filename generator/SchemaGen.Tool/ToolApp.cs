using System.CommandLine;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using SchemaGen.Tool.Commands;
using SchemaGen.Tool.Input;

namespace SchemaGen.Tool;

/// <summary>The tool from arguments to exit code.</summary>
internal static class ToolApp
{
    /// <summary>Runs the tool.</summary>
    /// <param name="args">The arguments after the program's name.</param>
    /// <param name="environment">What to write to.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static int Run(IReadOnlyList<string> args, ToolEnvironment environment)
    {
        // A path may begin with '@': it is no response file.
        ParseResult parsed = CommandTree.Build(environment).Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Action is ParseErrorAction)
        {
            foreach (ParseError error in parsed.Errors)
                environment.Error.WriteLine($"error: {error.Message.ReplaceLineEndings(" ")}");
            environment.Error.WriteLine("Try --help.");
            return ExitCode.Failed;
        }

        try
        {
            return parsed.Invoke(new InvocationConfiguration { Output = environment.Out, Error = environment.Error, EnableDefaultExceptionHandler = false });
        }
        catch (InputException e)
        {
            foreach (string line in e.Lines)
                environment.Error.WriteLine($"error: {line}");
            return ExitCode.Failed;
        }
    }
}
