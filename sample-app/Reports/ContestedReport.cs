using SampleApp.Output;
using SchemaGen;
using Spectre.Console;

namespace SampleApp.Reports;

/// <summary>The report for people on what is contested and on what several articles tell. It comes when all is read.</summary>
/// <param name="output">Where to write; stays open.</param>
/// <param name="isTerminal">True for colours and the terminal's width; else plain text of a fixed width.</param>
internal sealed class ContestedReport(TextWriter output, bool isTerminal) : IResultWriter
{
    private readonly List<(string Doc, ArticleBase Article)> _articles = [];

    /// <summary>Writes both parts.</summary>
    public static void Write(IAnsiConsole console, IReadOnlyList<(string Doc, ArticleBase Article)> articles)
    {
        IReadOnlyList<SharedEvent> events = EventMerger.Merge(articles);
        ContestedSection.Write(console, [.. events.Where(e => e.IsContested)]);
        SeveralSourcesSection.Write(console, [.. events.Where(e => e.Docs.Count > 1)]);
    }

    /// <inheritdoc />
    public Action Form(string doc, ArticleBase article) => () => _articles.Add((doc, article));

    /// <inheritdoc />
    public void Complete() => Report.Write(output, isTerminal, console => Write(console, _articles));

    /// <inheritdoc />
    public void Dispose()
    {
    }
}
