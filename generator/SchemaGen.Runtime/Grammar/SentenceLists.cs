namespace SchemaGen.Grammar;

/// <summary>A list of noun groups that a <see cref="Pool{T}"/> gives out again.</summary>
internal sealed class NounList : List<NounGroup>, IReusable
{
    /// <inheritdoc />
    public void Reset() => Clear();
}

/// <summary>A noun group that a comma or an embedded clause cut off from its verb, with the opener that its clause has.</summary>
internal readonly record struct Suspended(NounGroup Group, ItemKind Opener, int Token);

/// <summary>Lists that hold something only while one sentence, or one quotation of it, is read. Each is emptied by who uses it.</summary>
internal sealed class SentenceLists
{
    /// <summary>What the sentence has.</summary>
    public SentenceFeatures Features { get; } = new();

    /// <summary>The items of the sentence outside its quotations.</summary>
    public ItemList Outer { get; } = new();

    /// <summary>The items of its clausal quotations.</summary>
    public Pool<ItemList> Quoted { get; } = new(static () => new ItemList());

    /// <summary>The noun groups of the segment that no verb or preposition governs.</summary>
    public List<NounGroup> Free { get; } = [];

    public List<Suspended> Suspended { get; } = [];

    /// <summary>The phrases before the verb.</summary>
    public List<PrepositionalPhrase> Leading { get; } = [];

    /// <summary>The clauses that a main clause is still to come for.</summary>
    public List<Clause> Open { get; } = [];
}
