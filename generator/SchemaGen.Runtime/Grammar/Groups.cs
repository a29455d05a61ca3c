using System.Runtime.InteropServices;
using SchemaGen.Tables;

namespace SchemaGen.Grammar;

/// <summary>A noun group: determiner, modifiers and head.</summary>
internal sealed class NounGroup : IReusable
{
    /// <summary>First and last token (inclusive), and the head.</summary>
    public int First, Last, Head;

    /// <summary>The group that possesses this one ("Nairobi's" of "Nairobi's offer"), or null.</summary>
    public NounGroup? Possessor;

    /// <summary>True for a group before "'s".</summary>
    public bool IsPossessor;

    /// <summary>The groups that "and", "or" and commas join into this one, or null.</summary>
    public List<NounGroup>? Members;

    /// <summary>The members, none where there is no list.</summary>
    public ReadOnlySpan<NounGroup> MemberSpan => CollectionsMarshal.AsSpan(Members);

    /// <summary>True for one of the members of a list.</summary>
    public bool IsMember;

    /// <summary>The group that says what this one is ("Amina Odhiambo, the minister"), or null.</summary>
    public NounGroup? Apposition;

    /// <summary>Who is named among it ("its allies, including Kenya"), or null.</summary>
    public NounGroup? Including;

    /// <summary>The preposition's token that governs it, or -1.</summary>
    public int Preposition = -1;

    /// <summary>The prepositional phrases that follow it without a verb between.</summary>
    public Row<PrepositionalPhrase> Phrases;

    /// <summary>The phrases, for whoever goes through them.</summary>
    public ReadOnlySpan<PrepositionalPhrase> PhraseSpan => Phrases.Span;

    /// <summary>True where a group stands in one of the phrases.</summary>
    public bool HasPhraseWith(NounGroup inner)
    {
        foreach (ref readonly PrepositionalPhrase phrase in PhraseSpan)
        {
            if (phrase.Group == inner)
                return true;
        }

        return false;
    }

    /// <summary>The bits of the words that the phrases begin with (<see cref="LemmaBits"/>).</summary>
    public ulong PhraseWords;

    /// <summary>Adds a phrase.</summary>
    public void Add(in PrepositionalPhrase phrase, Lexeme[] lexemes)
    {
        Phrases.Add(phrase);
        PhraseWords |= LemmaBits.Of(lexemes[phrase.Token].OwnLemma);
    }

    /// <summary>The clause that completes it ("the claim that ...", "the decision to ..."), or null.</summary>
    public Clause? Complement;

    /// <summary>True for a date or another expression of time.</summary>
    public bool IsTime;

    /// <summary>True for a pronoun.</summary>
    public bool IsPronoun;

    /// <summary>Token of an acronym in brackets behind it, or -1.</summary>
    public int Acronym = -1;

    /// <summary>The clause that the group stands in as subject, object or in a phrase, or null.</summary>
    public Clause? In;

    /// <summary>The actors that it means, once resolved.</summary>
    public Discourse.Resolution? Resolution;

    /// <summary>The first token of the group with its possessors.</summary>
    public int FirstWithOwners
    {
        get
        {
            int first = First;
            for (NounGroup? owner = Possessor; owner is not null; owner = owner.Possessor)
                first = Math.Min(first, owner.First);
            return first;
        }
    }

    /// <inheritdoc />
    public void Reset()
    {
        First = Last = Head = 0;
        Possessor = Apposition = Including = null;
        Members = null;
        Preposition = Acronym = -1;
        Phrases.Clear();
        PhraseWords = 0;
        Complement = In = null;
        IsPossessor = IsTime = IsPronoun = IsMember = false;
        Resolution = null;
    }

    /// <summary>The possessive pronoun that the group begins with ("its" of "its offer") as a group of its own, which the resolver reads as the owner; null without one.</summary>
    public NounGroup? OwnPronoun(Lexeme[] lexemes, Workspace workspace)
    {
        if (!lexemes[First].IsPossessivePronoun)
            return null;
        NounGroup pronoun = workspace.Noun(First, First, First);
        (pronoun.IsPronoun, pronoun.IsPossessor, pronoun.In, pronoun.Preposition) = (true, true, In, Preposition);
        return pronoun;
    }
}

/// <summary>A preposition with what it governs.</summary>
/// <param name="Token">The preposition.</param>
/// <param name="Group">The noun group, or null.</param>
/// <param name="Clause">The -ing clause, or null.</param>
internal readonly record struct PrepositionalPhrase(int Token, NounGroup? Group, Clause? Clause);

/// <summary>The form of a verb group.</summary>
internal enum VerbGroupForm : byte
{
    /// <summary>With tense: it makes a clause.</summary>
    Finite,

    /// <summary>"to" and a base form.</summary>
    Infinitive,

    /// <summary>An -ing form without auxiliary.</summary>
    Ing,

    /// <summary>A past participle without auxiliary.</summary>
    Participle,
}

/// <summary>A verb group: auxiliaries, negation and main verb.</summary>
internal sealed class VerbGroup : IReusable
{
    /// <summary>First and last token (inclusive), and the main verb.</summary>
    public int First, Last, Head;

    public VerbGroupForm Form;

    /// <summary>True for "be" and a participle, or a bare participle.</summary>
    public bool Passive;

    /// <summary>True with "not", "never" or the like.</summary>
    public bool Negated;

    /// <summary>The modal, or <see cref="FunctionWord.None"/>.</summary>
    public FunctionWord Modal;

    /// <summary>True with an auxiliary "have".</summary>
    public bool Perfect;

    /// <summary>The token of the modal, or of the word that makes the group prospective; -1 without.</summary>
    public int ModalToken = -1;

    /// <summary>True for past tense or perfect.</summary>
    public bool Past;

    /// <summary>A bare form that may be past tense or participle ("deployed").</summary>
    public bool Ambiguous;

    /// <summary>A base form without auxiliary: after "and" it shares the auxiliary of the verb before.</summary>
    public bool IsBare;

    /// <summary>True where "be" itself, in no other form, opens the group.</summary>
    public bool IsBe;

    /// <summary>True where the main verb is be, have or do itself.</summary>
    public bool IsAuxiliaryOnly;

    /// <inheritdoc />
    public void Reset()
    {
        First = Last = Head = 0;
        Form = VerbGroupForm.Finite;
        Modal = FunctionWord.None;
        ModalToken = -1;
        Passive = Negated = Perfect = Past = Ambiguous = IsBare = IsBe = IsAuxiliaryOnly = false;
    }
}
