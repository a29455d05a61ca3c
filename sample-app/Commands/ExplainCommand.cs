using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using SampleApp.Input;
using SampleApp.Output;
using SchemaGen;
using SchemaGen.Diplomacy;
using SchemaGen.Explain;

namespace SampleApp.Commands;

/// <summary>What the explain command is asked to do.</summary>
/// <param name="Text">A sentence, or a path like those of read.</param>
/// <param name="Sentence">The number of the sentence to show, from 1, or null for all.</param>
/// <param name="Json">True for JSON.</param>
/// <param name="Date">The day of articles that do not bring their own, or null.</param>
internal sealed record ExplainRequest(string Text, int? Sentence, bool Json, DateOnly? Date);

/// <summary>Tells what every stage made of a sentence or article, and why.</summary>
internal static class ExplainCommand
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Does what was asked.</summary>
    /// <returns>An <see cref="ExitCode"/>.</returns>
    public static int Run(ExplainRequest request, AppEnvironment environment, CancellationToken cancel) => Outcome.Of(null, environment, target =>
    {
        if (!IsPath(request.Text))
            return Explain(new InputDocument("", request.Text, null), request, environment, target.Writer);
        bool shown = true;
        bool whole = Inputs.ForEach([request.Text], environment, barMayShow: false, document => shown &= Explain(document, request, environment, target.Writer), cancel);
        return whole && shown;
    });

    /// <summary>True for what names a file, folder or standard input; a sentence has spaces and is no file.</summary>
    public static bool IsPath(string text) => text == Sources.StandardInput || File.Exists(text) || Directory.Exists(text) || !text.Any(char.IsWhiteSpace);

    private static bool Explain(InputDocument document, ExplainRequest request, AppEnvironment environment, TextWriter output)
    {
        Explanation explanation = Explainer.Explain(DiplomacyParser.Tables, document.Text, new ReadOptions(document.Date ?? request.Date));
        if (document.Name.Length > 0)
            explanation = explanation with { Name = document.Name };
        if (request.Sentence is { } number)
        {
            if (number > explanation.Sentences.Count)
            {
                environment.Error.WriteLine(OneLine.Of($"error: {(document.Name.Length > 0 ? document.Name : "the text")} has {explanation.Sentences.Count} sentences, no number {number}"));
                return false;
            }

            explanation = explanation with { Sentences = [explanation.Sentences[number - 1]] };
        }

        if (request.Json)
            output.WriteLine(Json(explanation));
        else
            output.WriteLine(Plain(explanation.ToString()));
        return true;
    }

    // Words of an article may hold signs that a terminal would obey.
    private static string Plain(string text) => string.Join('\n', text.Split('\n').Select(line => line[..(line.Length - line.TrimStart(' ').Length)] + OneLine.Of(line).TrimStart(' ')));

    private static string Json(Explanation explanation)
    {
        CodePoints points = new(explanation.Document.Source);
        using MemoryStream buffer = new();
        using (Utf8JsonWriter json = new(buffer, Options))
            explanation.WriteTo(json, points.Before);
        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }
}
