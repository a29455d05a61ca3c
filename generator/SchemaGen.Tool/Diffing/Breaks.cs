namespace SchemaGen.Tool.Diffing;

/// <summary>What a change of a schema breaks.</summary>
[Flags]
internal enum Breaks
{
    /// <summary>Nothing. What is found in a text may still be another.</summary>
    Nothing = 0,

    /// <summary>Code written against the types generated for the old version may not compile any more.</summary>
    Source = 1,

    /// <summary>What was stored with the old version cannot be read with the new one, or means something else there.</summary>
    Data = 2,
}
