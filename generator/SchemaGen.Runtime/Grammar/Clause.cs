using SchemaGen.Tables;

namespace SchemaGen.Grammar;

/// <summary>How a clause hangs on another.</summary>
internal enum ClauseLink : byte
{
    /// <summary>A main clause.</summary>
    Root,

    /// <summary>A complement with "that", "whether", a question word, or bare.</summary>
    Complement,

    /// <summary>A complement of a noun ("the claim that ...").</summary>
    NounComplement,

    /// <summary>An infinitive that completes a verb.</summary>
    Infinitive,

    /// <summary>An infinitive of purpose.</summary>
    Purpose,

    /// <summary>An infinitive that completes a noun.</summary>
    NounInfinitive,

    /// <summary>An -ing clause that completes a verb.</summary>
    Ing,

    /// <summary>An -ing clause after a preposition.</summary>
    PrepositionIng,

    /// <summary>A relative clause.</summary>
    Relative,

    /// <summary>A participle right after its noun.</summary>
    Reduced,

    /// <summary>A participle clause set off by a comma.</summary>
    Participial,

    /// <summary>A clause with a subordinator.</summary>
    Adverbial,
}

/// <summary>A simple clause: a verb group with its arguments. Embedded clauses are siblings that link to it (Abney's simplex clause).</summary>
internal sealed class Clause : IReusable
{
    public VerbGroup Verb = null!;

    public ClauseLink Link;

    /// <summary>The clause that it hangs on, or null.</summary>
    public Clause? Parent;

    /// <summary>The noun group that it completes or modifies, or null.</summary>
    public NounGroup? Governor;

    /// <summary>The subordinator or preposition that opens it.</summary>
    public FunctionWord Opener;

    /// <summary>The grammatical subject as written or taken over, or null.</summary>
    public NounGroup? Subject;

    /// <summary>The direct and the second object as written, or null.</summary>
    public NounGroup? Object, SecondObject;

    /// <summary>The prepositional phrases before the verb (leading) and after it.</summary>
    public Row<PrepositionalPhrase> Phrases;

    /// <summary>The phrases, for whoever goes through them.</summary>
    public ReadOnlySpan<PrepositionalPhrase> PhraseSpan => Phrases.Span;

    /// <summary>The bits of the words that the phrases begin with (<see cref="LemmaBits"/>).</summary>
    public ulong PhraseWords;

    /// <summary>Adds a phrase.</summary>
    public void Add(in PrepositionalPhrase phrase, Lexeme[] lexemes)
    {
        Phrases.Add(phrase);
        PhraseWords |= LemmaBits.Of(lexemes[phrase.Token].OwnLemma);
    }

    /// <summary>The clauses that complete the verb.</summary>
    public Row<Clause> Complements;

    /// <summary>The clauses that complete the verb, for whoever goes through them.</summary>
    public ReadOnlySpan<Clause> ComplementSpan => Complements.Span;

    /// <summary>The quotation that the clause stands in (index in the sentence), or -1.</summary>
    public int Quote = -1;

    /// <summary>The token of the subordinator of an adverbial clause, or -1.</summary>
    public int OpenerToken = -1;

    /// <summary>First and last token of the clause's own words (inclusive).</summary>
    public int First, Last;

    /// <summary>True where the subject follows the verb ("said the minister").</summary>
    public bool Inverted;

    /// <summary>True where the clause stands between commas or at the end and comments on another ("..., he said").</summary>
    public bool Parenthetical;

    /// <summary>The quotations that the clause's verb introduces.</summary>
    public Row<int> Quotations;

    /// <summary>The word right after the verb group when it is a particle or preposition, or -1.</summary>
    public int Particle = -1;

    /// <inheritdoc />
    public void Reset()
    {
        Verb = null!;
        Link = ClauseLink.Root;
        Parent = null;
        Governor = Subject = Object = SecondObject = null;
        Opener = FunctionWord.None;
        Phrases.Clear();
        PhraseWords = 0;
        Complements.Clear();
        Quote = OpenerToken = Particle = -1;
        First = Last = 0;
        Inverted = Parenthetical = false;
        Quotations.Clear();
    }

    public bool IsPassive => Verb.Passive;

    /// <summary>"Stop this war": a base form that nobody is told to be the subject of.</summary>
    public bool IsImperative => Subject is null && Link == ClauseLink.Root && Verb is { Form: VerbGroupForm.Finite, IsBare: true, Modal: FunctionWord.None };

    /// <summary>"insisted that Kenya pay", "that the envoy be freed": what ought to happen, by the bare form behind a subject that would else have "pays" or "is".</summary>
    public bool IsSubjunctive(Lexeme[] lexemes)
    {
        if (Link is not (ClauseLink.Complement or ClauseLink.NounComplement) || Subject is not { } subject || Inverted || Verb is not { Form: VerbGroupForm.Finite, Modal: FunctionWord.None, Past: false })
            return false;
        int first = subject.FirstWithOwners;
        return first > 0 && lexemes[first - 1].Pos == Pos.That && (Verb.IsBe || Verb.IsBare && subject.Members is null or { Count: 0 } && (subject.IsPronoun ? lexemes[subject.First].Function is FunctionWord.He or FunctionWord.She or FunctionWord.It : lexemes[subject.Head] is { Pos: Pos.Noun or Pos.Proper } head && !head.Has(WordTags.PluralNoun)));
    }

    /// <summary>The doer: the subject, or the by-phrase of a passive.</summary>
    public NounGroup? Doer(Lexeme[] lexemes)
    {
        if (!IsPassive)
            return Subject;
        foreach (ref readonly PrepositionalPhrase phrase in PhraseSpan)
        {
            if (phrase.Group is not null && lexemes[phrase.Token].Function == FunctionWord.By)
                return phrase.Group;
        }

        return null;
    }

    /// <summary>The first phrase with a preposition's token, or null.</summary>
    public PrepositionalPhrase? PhraseAt(int token)
    {
        foreach (ref readonly PrepositionalPhrase phrase in PhraseSpan)
        {
            if (phrase.Token == token)
                return phrase;
        }

        return null;
    }

    /// <summary>The undergoer: the object, or the subject of a passive.</summary>
    public NounGroup? Undergoer => IsPassive ? Subject : Object;
}
