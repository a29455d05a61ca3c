using SchemaGen.Tables;

namespace SchemaGen.Generator.Compiling;

/// <summary>The tables of all types of a schema as one, ready to be written as literals.</summary>
/// <param name="Words">The words of all frames.</param>
/// <param name="Frames">The frames, by trigger.</param>
/// <param name="ContentRules">The content rules, the most specific first.</param>
/// <param name="Rules">Three numbers a rule: file, line, text. The first are those of the types themselves.</param>
/// <param name="Texts">The texts of rules.</param>
internal sealed record LinkedTables(WordTableData Words, FrameTableData Frames, IReadOnlyList<LinkedContentRule> ContentRules, int[] Rules, StringPool Texts);

/// <summary>The literals of a <c>FrameTable</c>.</summary>
internal sealed record FrameTableData(
    int[] Triggers,
    int[] Order,
    int[] Frames,
    int[] Slots,
    int[] Sets,
    int[] Members);

/// <summary>A content rule with its sets.</summary>
internal sealed record LinkedContentRule(int Type, ContentSubject Subject, int Modals, int Verbs, bool? Negated, int Anywhere, LinkedContentRule? Then, int Rule);

/// <summary>Joins what was compiled of each type: words of the same form become one, and frames are indexed by the words that trigger them.</summary>
internal sealed class TableLinker
{
    /// <summary>Numbers a frame and a slot, as in the runtime's <c>FrameTable</c>.</summary>
    private const int FrameSize = 7, SlotSize = 5;

    private static readonly int[] s_noRule = new int[3];

    private readonly WordLinker _words = new();
    private readonly List<int> _frames = [];
    private readonly List<int> _slots = [];
    private readonly List<int[]> _sets = [];
    private readonly List<(int Lemma, int Frame)> _triggers = [];
    private readonly List<(int Conditions, LinkedContentRule Rule)> _content = [];
    private readonly List<int> _rules = [];
    private readonly StringPool _texts = new();

    /// <summary>Joins types, in the order that frames refer to them by.</summary>
    public static LinkedTables Link(IReadOnlyList<CompiledType> types, CancellationToken stop)
    {
        var linker = new TableLinker();
        Part[] parts = [.. types.Select((type, index) => new Part(type, index))];
        // The words that trigger frames come first, so that the table of triggers is short.
        foreach (Part part in parts)
            part.ReadWords(linker._words);
        foreach (Part part in parts)
            part.AddWords(linker._words);
        linker._rules.AddRange(new int[types.Count * 3]);
        foreach (Part part in parts)
        {
            stop.ThrowIfCancellationRequested();
            linker.Add(part);
        }

        List<(int Singular, int Plural)> plurals = linker._words.PluralLemmas();
        FrameTableData frames = linker.BuildFrames(plurals);
        return new LinkedTables(linker._words.Build(), frames, [.. linker._content.OrderByDescending(c => c.Conditions).Select(c => c.Rule)], [.. linker._rules], linker._texts);
    }

    /// <summary>A type while it is read, with what its own ids have become.</summary>
    private sealed class Part(CompiledType compiled, int index)
    {
        private readonly PackedNumbers.Reader _numbers = new(compiled.Numbers);
        private int _triggerWords;
        private (int Start, int Length, WordTags Tags, int Verb, int Noun, int Ranks)[] _own = [];

        public int Index { get; } = index;

        public string Texts => compiled.Texts;

        /// <summary>The word of each of the type's own.</summary>
        public int[] Words { get; private set; } = [];

        public int FirstSet { get; set; }

        /// <summary>Rules behind the type's own.</summary>
        public int FirstRule { get; set; }

        public int Next() => _numbers.Next();

        public void ReadWords(WordLinker words)
        {
            _triggerWords = Next();
            _own = new (int, int, WordTags, int, int, int)[Next()];
            Words = new int[_own.Length];
            for (int i = 0, start = 0; i < _own.Length; i++)
            {
                int length = Next();
                _own[i] = (start, length, (WordTags)(Next() | (Next() << 16)), Next() - 1, Next() - 1, Next());
                start += length;
                if (i < _triggerWords)
                    Words[i] = words.Add(Form(i));
            }
        }

        public void AddWords(WordLinker words)
        {
            for (int i = _triggerWords; i < Words.Length; i++)
                Words[i] = words.Add(Form(i));
            for (int i = 0; i < Words.Length; i++)
                words.Read(Words[i], _own[i].Tags, Of(_own[i].Verb), Of(_own[i].Noun), _own[i].Ranks);
            for (int n = Next(); n > 0; n--)
                words.AddPlural(Words[Next()], Words[Next()]);
        }

        public int Set(int packed) => packed == 0 ? -1 : FirstSet + packed - 1;

        public int Rule(int own) => own == 0 ? Index : FirstRule + own - 1;

        private int Of(int lemma) => lemma < 0 ? -1 : Words[lemma];

        private ReadOnlySpan<char> Form(int word) => compiled.Forms.AsSpan(_own[word].Start, _own[word].Length);
    }

    private void Add(Part part)
    {
        part.FirstSet = _sets.Count;
        part.FirstRule = _rules.Count / 3;
        for (int n = part.Next(); n > 0; n--)
            _sets.Add(ReadLemmas(part));
        for (int n = part.Next(); n > 0; n--)
            ReadFrame(part);
        for (int n = part.Next(); n > 0; n--)
        {
            int conditions = part.Next();
            _content.Add((conditions, ReadContent(part)));
        }

        ReadRules(part);
    }

    private static int[] ReadLemmas(Part part)
    {
        int[] lemmas = new int[part.Next()];
        for (int i = 0; i < lemmas.Length; i++)
            lemmas[i] = part.Words[part.Next()];
        return lemmas;
    }

    private void ReadFrame(Part part)
    {
        int frame = _frames.Count / FrameSize, rule = part.Rule(part.Next()), flags = part.Next(), specificity = part.Next(), support = part.Set(part.Next()), slots = part.Next();
        _frames.Add(part.Index);
        _frames.Add(rule);
        _frames.Add(flags);
        _frames.Add(_slots.Count / SlotSize);
        _frames.Add(slots);
        _frames.Add(specificity);
        _frames.Add(support + 1);
        for (; slots > 0; slots--)
        {
            // Kind, flags, role.
            for (int k = 0; k < 3; k++)
                _slots.Add(part.Next());
            _slots.Add(part.Set(part.Next()) + 1);
            _slots.Add(part.Set(part.Next()) + 1);
        }

        for (int n = part.Next(); n > 0; n--)
            _triggers.Add((part.Words[part.Next()], frame));
    }

    private static LinkedContentRule ReadContent(Part part)
    {
        var subject = (ContentSubject)part.Next();
        int modals = part.Set(part.Next()), verbs = part.Set(part.Next()), negated = part.Next(), anywhere = part.Set(part.Next()), rule = part.Rule(part.Next());
        LinkedContentRule? then = part.Next() == 0 ? null : ReadContent(part);
        return new LinkedContentRule(part.Index, subject, modals, verbs, negated == 0 ? null : negated == 2, anywhere, then, rule);
    }

    private void ReadRules(Part part)
    {
        int count = part.Next();
        for (int i = 0, start = 0; i < count; i++)
        {
            int file = part.Next(), line = part.Next(), length = part.Next(), text = _texts.Add(part.Texts.Substring(start, length));
            start += length;
            int at = i == 0 ? part.Index * 3 : _rules.Count;
            if (at == _rules.Count)
                _rules.AddRange(s_noRule);
            (_rules[at], _rules[at + 1], _rules[at + 2]) = (file, line, text);
        }
    }

    private FrameTableData BuildFrames(List<(int Singular, int Plural)> plurals)
    {
        ILookup<int, int> pluralsOf = plurals.ToLookup(p => p.Singular, p => p.Plural);
        List<int> sets = new(_sets.Count * 2), members = [], whole = [];
        foreach (int[] set in _sets)
        {
            whole.Clear();
            whole.AddRange(set);
            foreach (int lemma in set)
            {
                if (pluralsOf.Contains(lemma))
                    whole.AddRange(pluralsOf[lemma]);
            }

            whole.Sort();
            int first = members.Count;
            foreach (int lemma in whole)
            {
                if (members.Count == first || members[members.Count - 1] != lemma)
                    members.Add(lemma);
            }

            sets.Add(first);
            sets.Add(members.Count - first);
        }

        (List<int> triggers, List<int> order) = IndexTriggers(plurals);
        return new FrameTableData([.. triggers], [.. order], [.. _frames], [.. _slots], [.. sets], [.. members]);
    }

    /// <summary>Lists the frames of each lemma, those of verbs before those of nouns, the most specific first. A plural that is a lemma of its own has the frames of its singular too.</summary>
    private (List<int> Triggers, List<int> Order) IndexTriggers(List<(int Singular, int Plural)> plurals)
    {
        var lists = new List<int>?[_words.Count * 2];
        foreach ((int lemma, int frame) in _triggers)
        {
            bool noun = (_frames[(frame * FrameSize) + 2] & (int)FrameFlags.NounTrigger) != 0;
            (lists[(lemma * 2) + (noun ? 1 : 0)] ??= []).Add(frame);
        }

        foreach ((int singular, int plural) in plurals)
        {
            if (lists[(singular * 2) + 1] is { } rows)
                lists[(plural * 2) + 1] = [.. (lists[(plural * 2) + 1] ?? []).Union(rows)];
        }

        int last = Array.FindLastIndex(lists, l => l is not null) | 1;
        List<int> triggers = new((last + 1) * 2), order = new(_triggers.Count);
        for (int i = 0; i <= last; i++)
        {
            triggers.Add(order.Count);
            triggers.Add(lists[i]?.Count ?? 0);
            if (lists[i] is not { } rows)
                continue;
            if (rows.Count > 1)
                rows.Sort((a, b) => Specificity(b) != Specificity(a) ? Specificity(b).CompareTo(Specificity(a)) : a.CompareTo(b));
            foreach (int row in rows)
                order.Add(row);
        }

        return (triggers, order);
    }

    private int Specificity(int frame) => _frames[(frame * FrameSize) + 5];
}
