using SchemaGen.Text;

namespace SchemaGen.Grammar;

/// <summary>An object that a <see cref="Pool{T}"/> gives out again.</summary>
internal interface IReusable
{
    /// <summary>Makes it as good as new; lists of its own are emptied and kept.</summary>
    void Reset();
}

/// <summary>Objects that live as long as one document is read, or the part of a long one and the part behind it, and are then used again.</summary>
internal sealed class Pool<T>(Func<T> make)
    where T : class, IReusable
{
    private T[] _items = [], _before = [];
    private int _usedBefore, _gone;

    /// <summary>How many of the part are in use.</summary>
    public int Used { get; private set; }

    /// <summary>How many were taken in the whole document.</summary>
    public int Taken => _gone + _usedBefore + Used;

    /// <summary>An object of this part or the one before, by the order in which those of the document were taken.</summary>
    public T this[int index] => index - _gone is var place && place < _usedBefore ? _before[place] : _items[place - _usedBefore];

    /// <summary>An object as good as new.</summary>
    public T Take()
    {
        T item = TakeAsLeft();
        // Not when it is given back: of a long document it has left the cache by then.
        item.Reset();
        return item;
    }

    /// <summary>An object as its last user left it. Who takes many of them resets them himself: here, where all pools share one code, each reset is a search for its method.</summary>
    public T TakeAsLeft()
    {
        if (Used == _items.Length)
            Array.Resize(ref _items, Math.Max(16, Used * 2));
        if (_items[Used] is not { } item)
            _items[Used] = item = make();
        Used++;
        return item;
    }

    /// <summary>Begins another part of the document: what was taken before the last turn is given out again.</summary>
    public void Turn()
    {
        (_items, _before) = (_before, _items);
        _gone += _usedBefore;
        (_usedBefore, Used) = (Used, 0);
    }

    /// <summary>Takes all back. They keep what they hold until they are taken again.</summary>
    public void Reset()
    {
        Used = _usedBefore = _gone = 0;
        // A document of three parts has turned twice, one of two once: the next begins where most is at hand.
        if (_before.Length > _items.Length)
            (_items, _before) = (_before, _items);
    }

    /// <summary>Takes all back and has them let go of what they hold.</summary>
    public void Release()
    {
        for (int k = 0; k < Used; k++)
            _items[k].Reset();
        Used = 0;
    }
}

/// <summary>What grammar makes of a document, in memory that is used again for the next document of the thread: nothing of it outlives the reading but what the facts copy.</summary>
internal sealed class Workspace
{
    // Tokens for which there is room in a workspace that counts as large.
    private const int Large = 1 << 17;

    private Lexeme[] _lexemes = [];

    public Pool<ParsedSentence> Sentences { get; } = new(static () => new ParsedSentence());

    public Pool<NounGroup> Nouns { get; } = new(static () => new NounGroup());

    /// <summary>Lists of noun groups.</summary>
    public Pool<NounList> NounLists { get; } = new(static () => []);

    public Pool<VerbGroup> Verbs { get; } = new(static () => new VerbGroup());

    public Pool<Clause> Clauses { get; } = new(static () => new Clause());

    /// <summary>What the reading is lent in.</summary>
    public Discourse.FactsMemory Facts { get; } = new();

    /// <summary>Lists that a sentence is read with.</summary>
    public SentenceLists Lists { get; } = new();

    /// <summary>What matching and discourse make.</summary>
    public Discourse.DiscourseMemory Discourse { get; } = new();

    /// <summary>The stages that read the last document.</summary>
    public Cascade? Cascade { get; set; }

    /// <summary>The actors that the document names in full.</summary>
    public HashSet<int> Named { get; } = [];

    /// <summary>The names of one word that were looked up last.</summary>
    public SureNames SureNames { get; } = new();

    /// <summary>The first tokens of the names of actors that the document holds, in the order of the text.</summary>
    public List<int> ActorNames { get; } = [];

    /// <summary>The signs of the document's tokens.</summary>
    public SignColumns Signs { get; } = new();

    /// <summary>Where a name may begin in the document.</summary>
    public List<NameStart> NameStarts { get; } = [];

    /// <summary>The thread's workspace, or a new one while that is in use.</summary>
    public static Workspace Rent() => Reused<Workspace>.Rent();

    /// <summary>Begins another part of a long document: what was made before the last turn is used again.</summary>
    public void Turn()
    {
        Sentences.Turn();
        Nouns.Turn();
        NounLists.Turn();
        Verbs.Turn();
        Clauses.Turn();
        Discourse.Turn();
    }

    /// <summary>Gives the workspace back: none of its objects may be used after it.</summary>
    public void Return()
    {
        Sentences.Reset();
        Nouns.Reset();
        NounLists.Reset();
        Verbs.Reset();
        Clauses.Reset();
        Facts.Reset();
        Discourse.Reset();
        Named.Clear();
        NameStarts.Clear();
        ActorNames.Clear();
        Reused<Workspace>.Return(this, isLarge: _lexemes.Length > Large);
    }

    /// <summary>One lexeme a token, not yet looked up, and a few behind that are no words: who looks on behind the document's last token finds nothing.</summary>
    public Lexeme[] Lexemes(int tokens)
    {
        const int Behind = 8;
        if (_lexemes.Length < tokens + Behind)
            _lexemes = new Lexeme[Math.Max(tokens + Behind, Math.Min(_lexemes.Length * 2, Large))];
        else
            Array.Clear(_lexemes, tokens, Behind);
        return _lexemes;
    }

    /// <summary>A verb group.</summary>
    public VerbGroup Verb()
    {
        VerbGroup group = Verbs.TakeAsLeft();
        group.Reset();
        return group;
    }

    /// <summary>A clause.</summary>
    public Clause Clause()
    {
        Clause clause = Clauses.TakeAsLeft();
        clause.Reset();
        return clause;
    }

    /// <summary>A noun group of tokens from one to another (inclusive).</summary>
    public NounGroup Noun(int first, int last, int head)
    {
        NounGroup group = Nouns.TakeAsLeft();
        group.Reset();
        (group.First, group.Last, group.Head) = (first, last, head);
        return group;
    }
}
