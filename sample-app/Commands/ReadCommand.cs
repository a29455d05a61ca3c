using SampleApp.Output;
using SchemaGen;
using SchemaGen.Diplomacy;

namespace SampleApp.Commands;

/// <summary>Reads articles and writes what was found in them, or what many of them together say.</summary>
internal static class ReadCommand
{
    /// <summary>Does what was asked.</summary>
    /// <returns>An <see cref="ExitCode"/>.</returns>
    public static int Run(ReadRequest request, AppEnvironment environment, CancellationToken cancel) => Outcome.Of(request.Out, environment, target =>
    {
        using IResultWriter writer = request.Contested ? Formats.ContestedWriter(request.Format, target.Writer, target.IsTerminal) : Formats.Writer(request.Format, target.Writer, target.IsTerminal);
        // A bar and rows on the same terminal would spoil one another; a table, and what is contested, come only at the end.
        bool barMayShow = !target.IsTerminal || request.Contested || request.Format == Formats.Table;
        bool whole = Inputs.ForEach(request.Paths, environment, barMayShow, request.Jobs,
            document => writer.Form(document.Name, DiplomacyParser.Parse(document.Text, new ReadOptions(document.Date ?? request.Date))),
            (_, write) => write(), cancel);
        writer.Complete();
        return whole;
    });
}
