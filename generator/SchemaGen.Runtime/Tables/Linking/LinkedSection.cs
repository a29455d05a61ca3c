namespace SchemaGen.Tables.Linking;

/// <summary>A section while it is read, with what its own ids have become.</summary>
internal sealed class LinkedSection
{
    private readonly string _forms;
    private readonly OwnWord[] _own;
    private readonly int[] _words;
    private readonly int _triggers;
    private PackedReader _numbers;

    /// <summary>Reads the words of a section, and adds those that trigger frames.</summary>
    /// <param name="section">The section.</param>
    /// <param name="index">The index of its type.</param>
    /// <param name="words">Where the words are added.</param>
    public LinkedSection(TypeSection section, int index, WordLinker words)
    {
        (Index, _forms, _numbers) = (index, section.Forms, new(section.Numbers));
        _triggers = Next();
        Kind[] kinds = new Kind[Next()];
        for (int i = 0; i < kinds.Length; i++)
            (kinds[i].Tags, kinds[i].Ranks) = ((WordTags)((uint)Next() | (uint)Next() << 16), Next());
        _own = new OwnWord[Next()];
        _words = new int[_own.Length];
        int start = 0;
        for (int i = 0; i < _own.Length; i++)
        {
            ref OwnWord word = ref _own[i];
            (word.Start, word.Length, word.Kind, word.Verb, word.Noun) = (start, Next(), kinds[Next()], Next() - 1, Next() - 1);
            start += word.Length;
            if (i < _triggers)
                _words[i] = words.Add(Form(word));
        }
    }

    /// <summary>The index of the section's type.</summary>
    public int Index { get; }

    /// <summary>What the first of the section's own sets has become.</summary>
    public int FirstSet { get; set; }

    /// <summary>What the first of its rules behind the type's own has become.</summary>
    public int FirstRule { get; set; }

    /// <summary>The next number.</summary>
    public int Next() => _numbers.Next();

    /// <summary>Adds all other words, and what the type says of each.</summary>
    public void AddWords(WordLinker words)
    {
        for (int i = _triggers; i < _words.Length; i++)
            _words[i] = words.Add(Form(_own[i]));
        for (int i = 0; i < _words.Length; i++)
        {
            ref OwnWord word = ref _own[i];
            words.Read(_words[i], word.Kind.Tags, word.Verb < 0 ? -1 : _words[word.Verb], word.Noun < 0 ? -1 : _words[word.Noun], word.Kind.Ranks);
        }

        for (int n = Next(); n > 0; n--)
            words.AddPlural(Word(), Word());
    }

    /// <summary>The next number, a word.</summary>
    public int Word() => _words[Next()];

    /// <summary>The next number, a set or none (-1).</summary>
    public int Set() => Next() is > 0 and var set ? FirstSet + set - 1 : -1;

    /// <summary>The next number, a rule.</summary>
    public int Rule() => Next() is > 0 and var rule ? FirstRule + rule - 1 : Index;

    private ReadOnlySpan<char> Form(in OwnWord word) => _forms.AsSpan(word.Start, word.Length);

    private struct OwnWord
    {
        public int Start, Length, Verb, Noun;
        public Kind Kind;
    }

    private struct Kind
    {
        public WordTags Tags;
        public int Ranks;
    }
}
