using System.Globalization;

namespace SampleApp.Scoring;

/// <summary>The figures as lines, in the words and order of score.py.</summary>
internal static class ScoreText
{
    private const int KeyWidth = 14;

    /// <summary>Writes the figures.</summary>
    /// <param name="output">Where to write.</param>
    /// <param name="score">The figures.</param>
    /// <param name="misses">True for the missed and wrong items too.</param>
    public static void Write(TextWriter output, Score score, bool misses)
    {
        foreach (KindScore kind in score.Kinds)
        {
            bool isEvent = kind.Kind == ScoredItem.EventKind;
            Line(output, kind.Kind, Of(kind.Strict));
            Line(output, kind.Kind + ".detect", Of(kind.Detect));
            Line(output, kind.Kind + ".role", Number(kind.Role));
            Line(output, kind.Kind + ".name", Number(kind.Name));
            if (isEvent)
            {
                Line(output, "event.status", Number(kind.Status));
                Line(output, "event.date", Number(kind.Date));
            }
            else
            {
                Line(output, "claim.quoted", Number(kind.Quoted));
            }
        }

        output.WriteLine();
        output.WriteLine("type: right/gold (predicted)");
        foreach (TypeScore type in score.Types)
        {
            Figures f = type.Figures;
            string counts = string.Create(CultureInfo.InvariantCulture, $"{f.Right}/{f.Gold} ({type.Said})");
            output.WriteLine($"  {type.Kind,-6}{type.Type,-14} {counts,-16} precision {Number(f.Precision)}  recall {Number(f.Recall)}  f1 {Number(f.F1)}");
        }

        if (!misses)
            return;
        foreach (ScoredItem item in score.Missed)
            output.WriteLine($"MISSED  {item.Line}");
        foreach (ScoredItem item in score.Wrong)
            output.WriteLine($"WRONG   {item.Line}");
    }

    private static void Line(TextWriter output, string key, string value) => output.WriteLine($"{key.PadRight(KeyWidth)} {value}");

    private static string Of(Figures f) =>
        string.Create(CultureInfo.InvariantCulture, $"precision {Number(f.Precision)}  recall {Number(f.Recall)}  f1 {Number(f.F1)}  gold {f.Gold}  predicted {f.Predicted}  right {f.Right}");

    private static string Number(double share) => share.ToString("0.0##", CultureInfo.InvariantCulture);
}
