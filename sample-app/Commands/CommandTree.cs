using System.CommandLine;
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
        root.Subcommands.Add(Contested(environment));
        root.Subcommands.Add(Explain(environment));
        root.Subcommands.Add(Gaps(environment));
        root.Subcommands.Add(Score(environment));
        root.SetAction((_, cancel) => Start(() => CorpusCommand.Run(environment, cancel)));
        return root;
    }

    // System.CommandLine listens for Ctrl+C only once the action has given its task back; not to be cancelled before it has begun.
    private static Task<int> Start(Func<int> command) => Task.Run(command, CancellationToken.None);

    private static Command Read(AppEnvironment environment) =>
        Reading(environment, "read", "Reads articles and writes their events and claims.", Formats.All, contested: false);

    private static Command Contested(AppEnvironment environment) =>
        Reading(environment, "contested", "Reads many articles and writes the events that one side asserts and another denies or doubts, and those that several articles tell, with all their sources.", Formats.OfContested, contested: true);

    private static Command Reading(AppEnvironment environment, string name, string description, IReadOnlyList<string> formats, bool contested)
    {
        Argument<string[]> paths = SharedOptions.Paths();
        Option<string> format = new("--format")
        {
            Description = "How to write what was found.",
            DefaultValueFactory = _ => Formats.Table,
        };
        format.AcceptOnlyFromAmong([.. formats]);
        Option<string?> outFile = SharedOptions.Out();
        Option<DateOnly?> date = SharedOptions.Date();
        Option<int> jobs = SharedOptions.Jobs();
        Command read = new(name, description) { paths, format, outFile, date, jobs };
        read.SetAction((parsed, cancel) =>
        {
            ReadRequest request = new(parsed.GetRequiredValue(paths), parsed.GetRequiredValue(format), parsed.GetValue(outFile), parsed.GetValue(date), contested, parsed.GetValue(jobs));
            return Start(() => ReadCommand.Run(request, environment, cancel));
        });
        return read;
    }

    private static Command Explain(AppEnvironment environment)
    {
        Argument<string> text = new("TEXT")
        {
            Description = "A sentence in quotation marks, or a file, folder or - as for `read`.",
        };
        text.Validators.Add(result => SharedOptions.CheckNotEmpty(result, "The text is empty."));
        Argument<int?> sentence = new("NUMBER")
        {
            Description = "Show only the sentence with this number (the numbers stand in brackets before the sentences).",
            Arity = ArgumentArity.ZeroOrOne,
        };
        sentence.Validators.Add(SharedOptions.CheckPositive);
        Option<string> format = new("--format") { Description = "How to write the explanation.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        Option<DateOnly?> date = SharedOptions.Date();
        Command explain = new("explain", "Tells what every stage made of a sentence: words, groups, clauses, frames that fired or nearly did, and why what was found was found.") { text, sentence, format, date };
        explain.SetAction((parsed, cancel) =>
        {
            ExplainRequest request = new(parsed.GetRequiredValue(text), parsed.GetValue(sentence), parsed.GetValue(format) == "json", parsed.GetValue(date));
            return Start(() => ExplainCommand.Run(request, environment, cancel));
        });
        return explain;
    }

    private static Command Gaps(AppEnvironment environment)
    {
        Argument<string[]> paths = SharedOptions.Paths();
        Option<int> top = new("--top")
        {
            Description = "List so many gaps of each kind at most.",
            HelpName = "N",
            DefaultValueFactory = _ => 50,
        };
        top.Validators.Add(SharedOptions.CheckPositive);
        Option<int> atLeast = new("--min")
        {
            Description = "Leave out what is seen less often than this.",
            HelpName = "N",
            DefaultValueFactory = _ => 1,
        };
        atLeast.Validators.Add(SharedOptions.CheckPositive);
        Option<string?> outFile = SharedOptions.Out();
        Option<DateOnly?> date = SharedOptions.Date();
        Command gaps = new("gaps", "Reads articles and writes what the schema lacks for them, the most frequent first, as YAML stubs.") { paths, top, atLeast, outFile, date };
        gaps.SetAction((parsed, cancel) =>
        {
            GapsRequest request = new(parsed.GetRequiredValue(paths), parsed.GetValue(top), parsed.GetValue(atLeast), parsed.GetValue(outFile), parsed.GetValue(date));
            return Start(() => GapsCommand.Run(request, environment, cancel));
        });
        return gaps;
    }

    private static Command Score(AppEnvironment environment)
    {
        Argument<string> gold = new("GOLD")
        {
            Description = "The gold file: one event or claim a line, as JSON (README.md, \"Score a corpus\").",
        };
        Argument<string[]> paths = SharedOptions.Paths();
        Option<string[]> docs = new("--docs")
        {
            Description = "Score these documents only (by the names that `read` gives them), in the gold file and among the articles.",
            HelpName = "NAME",
            AllowMultipleArgumentsPerToken = true,
        };
        Option<bool> misses = new("--misses") { Description = "List the missed and the wrong items too, as lines of the gold format." };
        Option<bool> json = new("--json") { Description = "Write one JSON object." };
        Option<DateOnly?> date = SharedOptions.Date();
        Command score = new("score", "Reads articles and measures precision, recall and F1 against a gold file.") { gold, paths, docs, misses, json, date };
        score.SetAction((parsed, cancel) =>
        {
            ScoreRequest request = new(
                parsed.GetRequiredValue(gold), parsed.GetRequiredValue(paths), parsed.GetValue(docs) ?? [], parsed.GetValue(misses), parsed.GetValue(json), parsed.GetValue(date));
            return Start(() => ScoreCommand.Run(request, environment, cancel));
        });
        return score;
    }
}
