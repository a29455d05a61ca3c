using System.CommandLine;
using SchemaGen.Tool.Checking;
using SchemaGen.Tool.Diffing;

namespace SchemaGen.Tool.Commands;

/// <summary>The command line: which commands and options there are.</summary>
internal static class CommandTree
{
    /// <summary>Makes the commands.</summary>
    public static RootCommand Build(ToolEnvironment environment)
    {
        RootCommand root = new("Works on SchemaGen schemas: files named *.schema.yaml. A path is such a file, or a folder of them.");
        root.Subcommands.Add(Check(environment));
        root.Subcommands.Add(Diff(environment));
        root.Subcommands.Add(Docs(environment));
        Command export = new("export", "Writes a schema in a form for other programs.");
        export.Subcommands.Add(JsonSchema(environment));
        root.Subcommands.Add(export);
        return root;
    }

    private static Command Check(ToolEnvironment environment)
    {
        Argument<string[]> paths = new("PATH") { Description = "Schema files, or folders of them; all are read together.", Arity = ArgumentArity.OneOrMore };
        Option<string> format = Format(DiagnosticReport.Text, DiagnosticReport.Json, DiagnosticReport.GitHub);
        Option<bool> strict = new("--strict") { Description = "Warnings fail the check as errors do." };
        Command check = new("check", "Lists all that is wrong with a schema, and advice. Exit code 0: no error; 1: an error; 2: wrong usage or a missing path.") { paths, format, strict };
        check.SetAction(parsed => CheckCommand.Run(parsed.GetRequiredValue(paths), parsed.GetRequiredValue(format), parsed.GetValue(strict), environment));
        return check;
    }

    private static Command Diff(ToolEnvironment environment)
    {
        Argument<string> old = Path("OLD", "The schema as it was."), now = Path("NEW", "The schema as it is now.");
        Option<string> format = Format(ChangeReport.Text, ChangeReport.Json, ChangeReport.Markdown);
        Command diff = new("diff", "Tells each change between two versions of a schema: breaking for source, breaking for data, or safe. Exit code 0: nothing breaks; 1: something does; 2: wrong usage, or a schema with errors.") { old, now, format };
        diff.SetAction(parsed => DiffCommand.Run(parsed.GetRequiredValue(old), parsed.GetRequiredValue(now), parsed.GetRequiredValue(format), environment));
        return diff;
    }

    private static Command Docs(ToolEnvironment environment)
    {
        Argument<string> path = Path("PATH", "The schema.");
        Option<string?> file = Out("The file to write; .md gives Markdown, everything else HTML.");
        file.Required = true;
        Command docs = new("docs", "Writes a codebook of the schema: types, roles, frames, examples, actors and an index in one file.") { path, file };
        docs.SetAction(parsed => DocsCommand.Run(parsed.GetRequiredValue(path), parsed.GetRequiredValue(file)!, environment));
        return docs;
    }

    private static Command JsonSchema(ToolEnvironment environment)
    {
        Argument<string> path = Path("PATH", "The schema.");
        Option<string> of = new("--of")
        {
            Description = "Which JSON: records as the generated converters write them, or the lines of the sample app (jsonl).",
            DefaultValueFactory = _ => ExportCommand.Records,
        };
        of.AcceptOnlyFromAmong(ExportCommand.Records, ExportCommand.Lines);
        Option<string?> file = Out("The file to write; without it standard output.");
        Command export = new("json-schema", "Writes a JSON Schema (draft 2020-12) of what a parser of the schema finds.") { path, of, file };
        export.SetAction(parsed => ExportCommand.Run(parsed.GetRequiredValue(path), parsed.GetRequiredValue(of), parsed.GetValue(file), environment));
        return export;
    }

    private static Argument<string> Path(string name, string description) => new(name) { Description = description + " A file, or a folder of *.schema.yaml." };

    private static Option<string?> Out(string description) => new("--out") { Description = description, HelpName = "FILE" };

    private static Option<string> Format(params string[] formats)
    {
        Option<string> format = new("--format") { Description = "How to write it.", DefaultValueFactory = _ => formats[0] };
        format.AcceptOnlyFromAmong(formats);
        return format;
    }
}
