using SchemaGen.Tables;

namespace SchemaGen.Explain;

/// <summary>Tells what every stage made of a text: tokens and classes, groups, clauses, frames that fit or nearly do, results and their reasons. For people who work on a schema.</summary>
public static class Explainer
{
    /// <summary>Explains a text. What is found is what <see cref="SchemaReader"/> finds.</summary>
    /// <param name="tables">The compiled schema.</param>
    /// <param name="text">The text.</param>
    /// <param name="options">How to read it; null for the defaults.</param>
    /// <exception cref="ArgumentNullException">Tables or text are null.</exception>
    public static Explanation Explain(SchemaTables tables, string text, ReadOptions? options = null)
    {
        var recorder = new ReadingRecorder();
        Reading reading = SchemaReader.Read(tables, text, options, recorder);
        return new ExplanationBuilder(tables, reading, recorder).Build();
    }
}
