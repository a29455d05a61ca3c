using SchemaGen.Tables;
using SchemaGen.Text;

namespace SchemaGen.Grammar;

/// <summary>Runs the grammar stages over a sentence: tags, groups, quotations, joins, clauses.</summary>
internal sealed class SentenceParser(Document document, Lexeme[] lexemes, ClauseVerbs verbs, Workspace workspace)
{
    private readonly SentenceFeatures _features = workspace.Lists.Features;
    private readonly SignColumns _signs = workspace.Signs;
    private readonly Tagger _tagger = new(document, lexemes, verbs, workspace.Lists.Features, workspace.Signs);
    private readonly GroupReader _groups = new(document, lexemes, verbs, workspace);
    private readonly ItemJoiner _joiner = new(document, lexemes, verbs, workspace);
    private readonly ClauseReader _clauses = new(document, lexemes, verbs, workspace);
    private readonly ItemList _outer = workspace.Lists.Outer;
    private readonly Pool<ItemList> _quoted = workspace.Lists.Quoted;

    /// <summary>Makes a parser of a document's sentences.</summary>
    public SentenceParser(Document document, Lexeme[] lexemes, Workspace? workspace = null)
        : this(document, lexemes, new ClauseVerbs(lexemes), workspace ?? new Workspace())
    {
        if (workspace is null)
            _signs.Read(lexemes.AsSpan(0, document.TokenCount));
    }

    /// <summary>Parses the sentence with an index.</summary>
    public ParsedSentence Parse(int index)
    {
        Sentence sentence = document.Sentences[index];
        ParsedSentence parsed = workspace.Sentences.Take();
        parsed.Begin(index, sentence, _signs.MarksOf(sentence.FirstToken, sentence.TokenCount));
        _tagger.Tag(sentence);
        _groups.Read(sentence, parsed.Items);
        SplitQuotations(parsed);
        for (int q = 0, k = 0; q < parsed.Quotations.Count; q++)
        {
            if (!parsed.Quotations[q].IsClausal)
                continue;
            _joiner.Join(parsed, _quoted[k]);
            _clauses.Read(parsed, _quoted[k++], q);
        }

        _joiner.Join(parsed, _outer, sentence.Kind == BlockKind.Headline || document.Tokens[parsed.Tokens.Last].IsWord);
        _clauses.Read(parsed, _outer, -1);
        foreach (Clause clause in parsed.Clauses)
            SetRange(clause);
        return parsed;
    }

    /// <summary>Takes clausal quotations out of the sentence, each replaced by one item; the marks of other quotations are dropped.</summary>
    private void SplitQuotations(ParsedSentence parsed)
    {
        ItemList items = parsed.Items;
        _quoted.Reset();
        bool open = parsed.Sentence.OpensInQuote;
        int start = 0, nested = 0;
        if (!open && !_features.HasEither(ItemKind.OpenQuote, ItemKind.CloseQuote))
        {
            _outer.Copy(items);
            return;
        }

        _outer.Reset();

        for (int i = 0; i <= items.Count; i++)
        {
            bool end = i == items.Count;
            if (!open)
            {
                if (end)
                    break;
                if (items[i].Kind == ItemKind.OpenQuote)
                    (open, start) = (true, i + 1);
                else if (items[i].Kind != ItemKind.CloseQuote)
                    _outer.Add(items[i]);
                continue;
            }

            if (!end && items[i].Kind == ItemKind.OpenQuote)
                nested++;
            if (!end && items[i].Kind != ItemKind.CloseQuote)
                continue;
            if (!end && nested-- > 0)
                continue;
            nested = 0;
            AddQuotation(parsed, start, i, end);
            open = false;
        }
    }

    private void AddQuotation(ParsedSentence parsed, int start, int end, bool openAfter)
    {
        ItemList items = parsed.Items;
        if (end <= start)
            return;
        bool before = start == 0 && parsed.Sentence.OpensInQuote;
        bool clausal = IsClausal(items, start, end, before);
        parsed.Quotations.Add(new Quotation(items[start].First, items[end - 1].Last, clausal, before, openAfter));
        if (!clausal)
        {
            AddWithoutMarks(items, start, end, _outer);
            return;
        }

        AddWithoutMarks(items, start, end, _quoted.Take());
        _outer.Add(new Item(ItemKind.Quotation, items[start].First, items[end - 1].Last));
    }

    private static void AddWithoutMarks(ItemList items, int start, int end, ItemList to)
    {
        for (int k = start; k < end; k++)
        {
            if (items[k].Kind is not (ItemKind.OpenQuote or ItemKind.CloseQuote))
                to.Add(items[k]);
        }
    }

    /// <summary>A quotation is a clause of its own when it holds a finite verb and begins like a sentence: at the start, after a comma, colon or verb of saying, with a capital.</summary>
    private bool IsClausal(ItemList items, int start, int end, bool before)
    {
        bool finite = false;
        for (int k = start; k < end && !finite; k++)
            finite = items[k].Verb is { Form: VerbGroupForm.Finite };
        if (!finite)
            return before
                || start <= 1 && end - start >= 1 && end < items.Count && start > 0 && document.Tokens[items[start].First].Shape != TokenShape.Lower
                    && items[end - 1].Kind is ItemKind.Comma or ItemKind.Stop;
        if (start <= 1)
            return true;
        Item opener = items[start - 2];
        bool capital = document.Tokens[items[start].First].Shape is TokenShape.Capitalised or TokenShape.AllCapitals or TokenShape.Digits;
        return opener.Kind switch
        {
            // '"We met," the reeve said, "and then we left."': what goes on after who says it.
            ItemKind.Comma when start > 2 && items[start - 3].Verb is { Form: VerbGroupForm.Finite } saying && verbs.Speaks(saying) => true,
            ItemKind.Comma or ItemKind.Colon or ItemKind.Stop or ItemKind.Dash => capital || opener.Kind == ItemKind.Colon || lexemes[items[start].First].Has(WordTags.Pronoun | WordTags.Conjunction),
            ItemKind.Verb => capital,
            ItemKind.CloseQuote => true,
            ItemKind.Noun => capital && items[end - 1].Kind is ItemKind.Stop or ItemKind.Comma,
            _ => false,
        };
    }

    /// <summary>A clause's own words: from its subject to its last phrase or object, without the clauses that hang on it.</summary>
    private static void SetRange(Clause clause)
    {
        clause.First = clause.Verb.First;
        clause.Last = clause.Verb.Last;
        if (clause.Subject is { } subject && subject.In == clause)
            Include(clause, subject);
        if (clause.Object is { } o && o.In == clause)
            Include(clause, o);
        if (clause.SecondObject is { } second && second.In == clause)
            Include(clause, second);
        foreach (PrepositionalPhrase phrase in clause.Phrases)
        {
            if (phrase.Group is { } group && phrase.Token > clause.Verb.Last)
                Include(clause, group);
        }
    }

    private static void Include(Clause clause, NounGroup group)
    {
        clause.First = Math.Min(clause.First, group.FirstWithOwners);
        clause.Last = Math.Max(clause.Last, group.Last);
    }
}
