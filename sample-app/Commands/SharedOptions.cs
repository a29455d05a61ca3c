using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using SampleApp.Input;

namespace SampleApp.Commands;

/// <summary>The arguments and options that several commands have, and how they are checked.</summary>
internal static class SharedOptions
{
    /// <summary>The articles to read.</summary>
    public static Argument<string[]> Paths()
    {
        Argument<string[]> paths = new("PATH")
        {
            Description = "A .txt file (one article), a .jsonl file ({\"id\",\"text\",\"date\"?} a line), a folder of such files, or - for an article on standard input.",
            Arity = ArgumentArity.OneOrMore,
        };
        paths.Validators.Add(CheckPaths);
        return paths;
    }

    /// <summary>The file to write.</summary>
    public static Option<string?> Out()
    {
        Option<string?> outFile = new("--out")
        {
            Description = "Write to this file instead of standard output; it appears whole or not at all.",
            HelpName = "FILE",
        };
        outFile.Validators.Add(CheckOut);
        return outFile;
    }

    /// <summary>The day of articles that do not bring their own.</summary>
    public static Option<DateOnly?> Date() => new("--date")
    {
        Description = "The day of publication of all articles that do not bring their own (a .jsonl line's date goes before it).",
        HelpName = "YYYY-MM-DD",
        CustomParser = ParseDate,
    };

    /// <summary>How many articles are read at a time.</summary>
    public static Option<int> Jobs()
    {
        Option<int> jobs = new("--jobs")
        {
            Description = "Read so many articles at a time; what is written is the same, in the same order.",
            HelpName = "N",
            DefaultValueFactory = _ => 1,
        };
        jobs.Validators.Add(CheckPositive);
        return jobs;
    }

    /// <summary>Refuses an empty value.</summary>
    public static void CheckNotEmpty(SymbolResult result, string message)
    {
        if (result.Tokens.Any(t => string.IsNullOrWhiteSpace(t.Value)))
            result.AddError(message);
    }

    /// <summary>Refuses numbers below 1.</summary>
    public static void CheckPositive(SymbolResult result)
    {
        foreach (Token token in result.Tokens)
        {
            if (!int.TryParse(token.Value, NumberStyles.None, CultureInfo.InvariantCulture, out int number) || number < 1)
                result.AddError($"'{token.Value}' is no whole number from 1.");
        }
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
