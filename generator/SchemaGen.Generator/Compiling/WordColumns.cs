using System.Text;
using SchemaGen.Tables;

namespace SchemaGen.Generator.Compiling;

/// <summary>Lays word forms out as the runtime's <c>WordTable</c> reads them: one column a property, and none where a property is nowhere set.</summary>
internal sealed class WordColumns(int count)
{
    private const int LemmaCount = 3;

    private readonly StringBuilder _pool = new(count * 8);
    private readonly int[] _starts = new int[count + 1];
    private readonly int[] _kinds = new int[count];
    private readonly int[] _lemmas = new int[count * LemmaCount];
    private readonly int[] _extras = new int[count];
    private readonly Dictionary<int, int> _tags = [];
    private int _next;
    private bool _anyLemma, _anyExtra;

    /// <summary>Adds the next form.</summary>
    /// <param name="form">Its characters.</param>
    /// <param name="tags">What it can be.</param>
    /// <param name="verb">Lemma as a verb + 1, or 0.</param>
    /// <param name="noun">Lemma as a noun + 1, or 0.</param>
    /// <param name="own">Its own place + 1 where it is a lemma itself, or 0.</param>
    /// <param name="extra">The number beside it.</param>
    public void Add(ReadOnlySpan<char> form, WordTags tags, int verb, int noun, int own, int extra)
    {
        foreach (char c in form)
            _pool.Append(c);
        if (!_tags.TryGetValue((int)tags, out int kind))
            _tags.Add((int)tags, kind = _tags.Count);
        _kinds[_next] = kind;
        (_lemmas[_next * LemmaCount], _lemmas[(_next * LemmaCount) + 1], _lemmas[(_next * LemmaCount) + 2]) = (verb, noun, own);
        _extras[_next] = extra;
        _anyLemma |= (verb | noun | own) != 0;
        _anyExtra |= extra != 0;
        _starts[++_next] = _pool.Length;
    }

    /// <param name="slots">The hash table of the forms.</param>
    public WordTableData Build(int[] slots) => new(_pool.ToString(), _starts, _kinds, [.. _tags.Keys], _anyLemma ? _lemmas : [], _anyExtra ? _extras : [], slots);
}
