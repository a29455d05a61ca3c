namespace SchemaGen.Testing;

/// <summary>What the text form of an article shows beside the words. By default only what a change of the parser's findings changes.</summary>
public sealed record ArticleTextOptions
{
    /// <summary>Nothing beside the words.</summary>
    public static ArticleTextOptions Default { get; } = new();

    /// <summary>What is told of the rule that found a record; by default nothing.</summary>
    public RuleDetail Rules { get; init; }

    /// <summary>True to write the place of each record, <c>[start, end)</c> in UTF-16 code units of the document. A word more in an early sentence then changes all the lines after it.</summary>
    public bool Offsets { get; init; }
}

/// <summary>What is told of the rule that found a record.</summary>
public enum RuleDetail
{
    /// <summary>Nothing: a frame may be rewritten as long as it finds the same.</summary>
    None,

    /// <summary>The rule as written in the schema.</summary>
    Text,

    /// <summary>The schema file and the line, which moves with every edit above it.</summary>
    Line,
}
