using System.Runtime.InteropServices;
using SchemaGen.Text;

namespace SchemaGen.Grammar;

/// <summary>A quotation inside a sentence, from its opening to its closing mark, or to the sentence's edge where it goes on.</summary>
/// <param name="First">First token inside.</param>
/// <param name="Last">Last token inside (inclusive).</param>
/// <param name="IsClausal">True for one that is a clause of its own; false for words quoted inside the sentence's own syntax.</param>
/// <param name="ContinuesBefore">True when it began in an earlier sentence.</param>
/// <param name="ContinuesAfter">True when it goes on in the next sentence.</param>
internal readonly record struct Quotation(int First, int Last, bool IsClausal, bool ContinuesBefore, bool ContinuesAfter);

/// <summary>What may be found in the words of a sentence: most have nothing of it, and need not be looked through again and again. Each word brings its own (<see cref="TokenSigns.Marks"/>).</summary>
[Flags]
internal enum SentenceMarks : byte
{
    /// <summary>Nothing of it.</summary>
    None = 0,

    /// <summary>A quotation mark, or words inside a quotation that began before.</summary>
    Quote = 1,

    /// <summary>A word that the telling of a day begins with.</summary>
    Day = 2,

    /// <summary>A word for another time, or a number that may be a year.</summary>
    Time = 4,

    /// <summary>A word that tells of what goes both ways ("each other", "mutual").</summary>
    Reciprocal = 8,

    /// <summary>A noun that measures events ("a round of talks").</summary>
    Measure = 16,

    /// <summary>"according".</summary>
    According = 32,

    /// <summary>A word that may add somebody to a list, or name somebody of it (<see cref="WordRules.Adds"/>, <see cref="WordRules.Includes"/>).</summary>
    Adds = 64,

    /// <summary>"between".</summary>
    Between = 128,
}

/// <summary>What grammar makes of a sentence.</summary>
internal sealed class ParsedSentence : IReusable
{
    private readonly List<Discourse.PartyList?> _speakers = [];

    public int Index { get; private set; }

    public Sentence Sentence { get; private set; }

    /// <summary>All its tokens.</summary>
    public Discourse.TokenRange Tokens { get; private set; }

    /// <summary>Begins the sentence with an index.</summary>
    /// <param name="index">The index.</param>
    /// <param name="sentence">Its place.</param>
    /// <param name="marks">What its words bring.</param>
    public void Begin(int index, in Sentence sentence, SentenceMarks marks)
    {
        (Index, Sentence, _marks) = (index, sentence, marks | (sentence.OpensInQuote ? SentenceMarks.Quote : SentenceMarks.None));
        Tokens = new Discourse.TokenRange(sentence.FirstToken, sentence.FirstToken + sentence.TokenCount - 1);
    }

    /// <inheritdoc />
    public void Reset()
    {
        Items.Reset();
        Groups.Clear();
        Clauses.Clear();
        Quotations.Clear();
        _speakers.Clear();
        Claims.Clear();
        Events.Clear();
    }

    /// <summary>All groups and signs in order, before quotations and lists are folded.</summary>
    public ItemList Items { get; } = new();

    /// <summary>The noun groups that take part in clauses, in order; members of lists follow their list.</summary>
    public Row<NounGroup> Groups;

    /// <summary>The clauses in the order of their verbs, quotations first where they were read first.</summary>
    public Row<Clause> Clauses;

    /// <summary>The groups, for whoever goes through them.</summary>
    public ReadOnlySpan<NounGroup> GroupSpan => Groups.Span;

    /// <summary>The clauses, for whoever goes through them.</summary>
    public ReadOnlySpan<Clause> ClauseSpan => Clauses.Span;

    public List<Quotation> Quotations { get; } = [];

    /// <summary>The claims found in the sentence.</summary>
    public List<Discourse.ClaimDraft> Claims { get; } = [];

    /// <summary>The claims found in the sentence, for whoever goes through them.</summary>
    public ReadOnlySpan<Discourse.ClaimDraft> ClaimSpan => CollectionsMarshal.AsSpan(Claims);

    /// <summary>The events found in the sentence.</summary>
    public List<Discourse.EventDraft> Events { get; } = [];

    /// <summary>What may be found in its words.</summary>
    private SentenceMarks _marks;

    /// <summary>True where it may hold something.</summary>
    public bool Has(SentenceMarks mark) => (_marks & mark) != 0;

    /// <summary>The quotation that a token stands in, or -1.</summary>
    public int QuotationAt(int token)
    {
        for (int q = 0; q < Quotations.Count; q++)
        {
            if (Quotations[q].First <= token && token <= Quotations[q].Last)
                return q;
        }

        return -1;
    }

    /// <summary>Notes who speaks in a quotation.</summary>
    public void SetSpeaker(int quotation, Discourse.PartyList speaker)
    {
        while (_speakers.Count <= quotation)
            _speakers.Add(null);
        _speakers[quotation] = speaker;
    }

    /// <summary>Who speaks in a quotation, once attributed; null where nobody is known, or for no quotation (-1).</summary>
    public Discourse.PartyList? SpeakerOf(int quotation) => (uint)quotation < (uint)_speakers.Count ? _speakers[quotation] : null;

    /// <summary>Who speaks where a token stands, or null outside quotations.</summary>
    public Discourse.PartyList? SpeakerAt(int token) => SpeakerOf(QuotationAt(token));
}
