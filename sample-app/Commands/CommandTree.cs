using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using SampleApp.Input;
using SampleApp.Output;

namespace SampleApp.Commands;

/// <summary>The command line: which commands and options there are, and how they are checked.</summary>
internal static class CommandTree
{
    /// <summary>Makes the commands.</summary>
    public static RootCommand Build(AppEnvironment environment)
    {
        RootCommand root = new("Reads news articles: who did what to whom, and who claims it. Without a command it reads its own corpus.");
        root.Subcommands.Add(Read(environment));
        root.SetAction((_, cancel) => Start(() => CorpusCommand.Run(environment, cancel)));
        return root;
    }

    // System.CommandLine listens for Ctrl+C only once the action has given its task back; not to be cancelled before it has begun.
    private static Task<int> Start(Func<int> command) => Task.Run(command, CancellationToken.None);

    private static Command Read(AppEnvironment environment)
    {
        Argument<string[]> paths = new("PATH")
        {
            Description = "A .txt file (one article), a .jsonl file ({\"id\",\"text\",\"date\"?} a line), a folder of such files, or - for an article on standard input.",
            Arity = ArgumentArity.OneOrMore,
        };
        paths.Validators.Add(CheckPaths);
        Option<string> format = new("--format")
        {
            Description = "How to write what was found.",
            DefaultValueFactory = _ => Formats.Table,
        };
        format.AcceptOnlyFromAmong([.. Formats.All]);
        Option<string?> outFile = new("--out")
        {
            Description = "Write to this file instead of standard output; it appears whole or not at all.",
            HelpName = "FILE",
        };
        outFile.Validators.Add(CheckOut);
        Option<DateOnly?> date = new("--date")
        {
            Description = "The day of publication of all articles that do not bring their own (a .jsonl line's date goes before it).",
            HelpName = "YYYY-MM-DD",
            CustomParser = ParseDate,
        };
        Command read = new("read", "Reads articles and writes their events and claims.") { paths, format, outFile, date };
        read.SetAction((parsed, cancel) =>
        {
            ReadRequest request = new(parsed.GetRequiredValue(paths), parsed.GetRequiredValue(format), parsed.GetValue(outFile), parsed.GetValue(date));
            return Start(() => ReadCommand.Run(request, environment, cancel));
        });
        return read;
    }

    private static void CheckPaths(ArgumentResult result)
    {
        if (result.Tokens.Count(t => t.Value == Sources.StandardInput) > 1)
            result.AddError("'-' (standard input) may stand only once among the paths.");
        foreach (Token token in result.Tokens)
        {
            if (token.Value.Length == 0)
                result.AddError("A path is empty.");
            else if (token.Value != Sources.StandardInput && token.Value[0] == '-')
                result.AddError($"Unknown option '{token.Value}' (write a path that begins with a hyphen as './{token.Value}').");
        }
    }

    private static DateOnly? ParseDate(ArgumentResult result)
    {
        string value = result.Tokens[0].Value;
        if (DateOnly.TryParseExact(value, Dates.Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date))
            return date;
        result.AddError($"--date: '{value}' is no day of the form YYYY-MM-DD.");
        return null;
    }

    private static void CheckOut(OptionResult result)
    {
        if (result.Tokens.Count != 1)
            return; // the arity's own error says it
        string file = result.Tokens[0].Value;
        if (file.Length == 0)
            result.AddError("--out: the file's name is empty.");
        else if (Directory.Exists(file) || Path.EndsInDirectorySeparator(file))
            result.AddError($"--out: '{file}' is a folder.");
        else if (!Directory.Exists(Path.GetDirectoryName(Path.GetFullPath(file))))
            result.AddError($"--out: the folder of '{file}' does not exist.");
    }
}
