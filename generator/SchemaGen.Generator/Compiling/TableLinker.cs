using SchemaGen.Tables;

namespace SchemaGen.Generator.Compiling;

/// <summary>The tables of all types of a schema as one, ready to be written as literals.</summary>
/// <param name="Words">The words of all frames.</param>
/// <param name="Frames">The frames, by trigger.</param>
/// <param name="ContentRules">The content rules, the most specific first.</param>
/// <param name="Rules">Three numbers a rule: file, line, text. The first are those of the types themselves.</param>
/// <param name="Texts">The texts of rules.</param>
internal sealed record LinkedTables(WordTableData Words, FrameTableData Frames, IReadOnlyList<LinkedContentRule> ContentRules, Numbers Rules, TextPool Texts)
{
    /// <summary>Gives the memory back; nothing may be read any more.</summary>
    public void Release()
    {
        Words.Release();
        Frames.Release();
        Rules.Release();
        Texts.Release();
    }
}

/// <summary>The literals of a <c>FrameTable</c>.</summary>
internal sealed record FrameTableData(Numbers Triggers, Numbers Order, Numbers Frames, Numbers Slots, Numbers Sets, Numbers Members)
{
    /// <summary>Numbers a frame and a slot, as in the runtime's <c>FrameTable</c>.</summary>
    public const int FrameSize = 7, SlotSize = 5;

    /// <summary>The place of a frame's flags and of its specificity among its numbers.</summary>
    public const int Flags = 2, Specificity = 5;

    public void Release()
    {
        foreach (Numbers table in new[] { Triggers, Order, Frames, Slots, Sets, Members })
            table.Release();
    }
}

/// <summary>A content rule with its sets.</summary>
internal sealed record LinkedContentRule(int Type, ContentSubject Subject, int Modals, int Verbs, bool? Negated, int Anywhere, LinkedContentRule? Then, int Rule);

/// <summary>Joins what was compiled of each type: words of the same form become one, and frames are indexed by the words that trigger them.</summary>
internal sealed class TableLinker
{
    private readonly WordLinker _words = new();
    private readonly Numbers _frames = new();
    private readonly Numbers _slots = new();

    /// <summary>Two numbers a set, where it begins and its length, and the lemmas of all: as the types have them.</summary>
    private readonly Numbers _sets = new(), _lemmas = new();

    /// <summary>Two numbers a trigger: lemma and frame.</summary>
    private readonly Numbers _triggers = new();
    private readonly List<(int Conditions, LinkedContentRule Rule)> _content = [];
    private readonly Numbers _rules = new();
    private readonly TextPool _texts = new(1 << 11);

    /// <summary>Joins types, in the order that frames refer to them by.</summary>
    public static LinkedTables Link(IReadOnlyList<CompiledType> types, CancellationToken stop)
    {
        TableLinker linker = new();
        Part[] parts = [.. types.Select((type, index) => new Part(type, index))];
        // The words that trigger frames come first, so that the table of triggers is short.
        foreach (Part part in parts)
            part.ReadWords(linker._words);
        foreach (Part part in parts)
            part.AddWords(linker._words);
        linker._rules.AddZeros(types.Count * 3);
        foreach (Part part in parts)
        {
            stop.ThrowIfCancellationRequested();
            linker.Add(part);
        }

        List<(int Singular, int Plural)> plurals = linker._words.PluralLemmas();
        FrameTableData frames = linker.BuildFrames(plurals);
        return new LinkedTables(linker._words.Build(), frames, [.. linker._content.OrderByDescending(c => c.Conditions).Select(c => c.Rule)], linker._rules, linker._texts);
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
        part.FirstSet = _sets.Count / 2;
        part.FirstRule = _rules.Count / 3;
        for (int n = part.Next(); n > 0; n--)
            ReadSet(part);
        for (int n = part.Next(); n > 0; n--)
            ReadFrame(part);
        for (int n = part.Next(); n > 0; n--)
        {
            int conditions = part.Next();
            _content.Add((conditions, ReadContent(part)));
        }

        ReadRules(part);
    }

    private void ReadSet(Part part)
    {
        int count = part.Next();
        _sets.Add(_lemmas.Count);
        _sets.Add(count);
        foreach (ref int lemma in _lemmas.AddZeros(count))
            lemma = part.Words[part.Next()];
    }

    private void ReadFrame(Part part)
    {
        int frame = _frames.Count / FrameTableData.FrameSize, rule = part.Rule(part.Next()), flags = part.Next(), specificity = part.Next(), support = part.Set(part.Next()), slots = part.Next();
        Span<int> row = _frames.AddZeros(FrameTableData.FrameSize);
        (row[0], row[1], row[FrameTableData.Flags], row[3], row[4], row[FrameTableData.Specificity], row[6]) = (part.Index, rule, flags, _slots.Count / FrameTableData.SlotSize, slots, specificity, support + 1);
        for (; slots > 0; slots--)
        {
            Span<int> slot = _slots.AddZeros(FrameTableData.SlotSize);
            // Kind, flags, role.
            for (int k = 0; k < 3; k++)
                slot[k] = part.Next();
            slot[3] = part.Set(part.Next()) + 1;
            slot[4] = part.Set(part.Next()) + 1;
        }

        for (int n = part.Next(); n > 0; n--)
        {
            _triggers.Add(part.Words[part.Next()]);
            _triggers.Add(frame);
        }
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
            int file = part.Next(), line = part.Next(), length = part.Next(), text = _texts.Add(part.Texts.AsSpan(start, length));
            start += length;
            int at = i == 0 ? part.Index * 3 : _rules.Count;
            if (at == _rules.Count)
                _rules.AddZeros(3);
            (_rules[at], _rules[at + 1], _rules[at + 2]) = (file, line, text);
        }
    }

    private FrameTableData BuildFrames(List<(int Singular, int Plural)> plurals)
    {
        FrameTableData tables = new(new(), new(), _frames, _slots, new(), new());
        BuildSets(plurals, tables);
        TriggerIndex index = new(_words.Count);
        for (int i = 0; i < _triggers.Count; i += 2)
            index.Add(_triggers[i], (_frames[(_triggers[i + 1] * FrameTableData.FrameSize) + FrameTableData.Flags] & (int)FrameFlags.NounTrigger) != 0, _triggers[i + 1]);
        foreach ((int singular, int plural) in plurals)
            index.Share(singular, plural);
        index.Build(_frames, tables.Triggers, tables.Order);
        index.Release();
        _triggers.Release();
        return tables;
    }

    /// <summary>The sets with the plurals of their lemmas, each in order.</summary>
    private void BuildSets(List<(int Singular, int Plural)> plurals, FrameTableData tables)
    {
        // The first plural of each lemma + 1: there are few, and they stand in the order of their singulars.
        Numbers firsts = new();
        firsts.AddZeros(_words.Count);
        for (int i = plurals.Count - 1; i >= 0; i--)
            firsts[plurals[i].Singular] = i + 1;
        for (int set = 0; set < _sets.Count; set += 2)
        {
            int first = tables.Members.Count;
            foreach (int lemma in _lemmas.AsSpan().Slice(_sets[set], _sets[set + 1]))
            {
                tables.Members.Add(lemma);
                for (int i = firsts[lemma] - 1; i >= 0 && i < plurals.Count && plurals[i].Singular == lemma; i++)
                    tables.Members.Add(plurals[i].Plural);
            }

            tables.Members.Sort(first);
            tables.Members.Distinct(first);
            tables.Sets.Add(first);
            tables.Sets.Add(tables.Members.Count - first);
        }

        firsts.Release();
        _sets.Release();
        _lemmas.Release();
    }
}
