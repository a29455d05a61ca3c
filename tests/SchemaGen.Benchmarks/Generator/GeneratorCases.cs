using System.Globalization;
using Microsoft.CodeAnalysis;

namespace SchemaGen.Benchmarks.Generator;

/// <summary>What is done to a schema, each time anew: the driver has run before, and every edit is another text.</summary>
internal sealed class GeneratorCases
{
    private readonly SchemaFile[] _files;
    private readonly SchemaFile[] _events;
    private readonly string _directory;
    private readonly GeneratorDriver _warm;
    private int _edit;

    /// <param name="files">The files of the schema.</param>
    /// <param name="directory">The folder that they lie in.</param>
    public GeneratorCases(SchemaFile[] files, string directory)
    {
        _files = files;
        _directory = directory;
        _events = [.. files.Where(f => f.Text.Contains("\nevents:", StringComparison.Ordinal) && f.Text.Contains("    summary: ", StringComparison.Ordinal) && f.Text.Contains("- verbs: [", StringComparison.Ordinal)).Take(8)];
        _warm = DriverRun.Create(files, directory).RunGenerators(DriverRun.Compilation);
        Result = _warm.GetRunResult();
    }

    /// <summary>What was generated.</summary>
    public GeneratorDriverRunResult Result { get; }

    /// <summary>How many event files are edited in turn: what an edit costs is the mean over them.</summary>
    public int Events => _events.Length;

    public void ParseAll() => DriverRun.Parse(_files);

    public void ParseEvents() => DriverRun.Parse(_events);

    public void Cold() => DriverRun.Create(_files, _directory).RunGenerators(DriverRun.Compilation);

    public void UnrelatedEdit() => _warm.RunGenerators(DriverRun.Edited);

    public void SameText() => Edit(static (text, _) => text);

    public void Comment() => Edit(static (text, number) => $"{text}# comment {number}\n");

    public void Summary() => Edit(static (text, number) => Change(text, "    summary: ", $"    summary: Edit {number}. "));

    public void Event() => Edit(static (text, number) => Change(text, "- verbs: [", $"- verbs: [edit{number}, "));

    private void Edit(Func<string, string, string> change)
    {
        string number = (++_edit).ToString(CultureInfo.InvariantCulture);
        foreach (SchemaFile file in _events)
            _warm.ReplaceAdditionalText(file, file.With(change(file.Text, number))).RunGenerators(DriverRun.Compilation);
    }

    private static string Change(string text, string old, string replacement)
    {
        int at = text.IndexOf(old, StringComparison.Ordinal);
        return string.Concat(text.AsSpan(0, at), replacement, text.AsSpan(at + old.Length));
    }
}
