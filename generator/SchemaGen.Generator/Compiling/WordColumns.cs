using SchemaGen.Tables;

namespace SchemaGen.Generator.Compiling;

/// <summary>Lays what is known of word forms out as the runtime's <c>WordTable</c> reads it: one column a property, and none where a property is nowhere set.</summary>
internal sealed class WordColumns
{
    private readonly Numbers _kinds = new(), _lemmas = new(), _extras = new();
    private readonly Dictionary<int, int> _tags = [];
    private bool _anyLemma, _anyExtra;

    /// <summary>Adds the next form.</summary>
    /// <param name="tags">What it can be.</param>
    /// <param name="verb">Lemma as a verb + 1, or 0.</param>
    /// <param name="noun">Lemma as a noun + 1, or 0.</param>
    /// <param name="own">Its own place + 1 where it is a lemma itself, or 0.</param>
    /// <param name="extra">The number beside it.</param>
    public void Add(WordTags tags, int verb, int noun, int own, int extra)
    {
        if (!_tags.TryGetValue((int)tags, out int kind))
            _tags.Add((int)tags, kind = _tags.Count);
        _kinds.Add(kind);
        _lemmas.Add(verb);
        _lemmas.Add(noun);
        _lemmas.Add(own);
        _extras.Add(extra);
        _anyLemma |= (verb | noun | own) != 0;
        _anyExtra |= extra != 0;
    }

    /// <param name="forms">The forms.</param>
    public WordTableData Build(TextPool forms)
    {
        Numbers tags = new();
        foreach (int tag in _tags.Keys)
            tags.Add(tag);
        return new(forms, _kinds, tags, _anyLemma ? _lemmas : new(), _anyExtra ? _extras : new());
    }
}
