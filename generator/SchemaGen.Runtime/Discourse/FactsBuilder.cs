using System.Globalization;
using System.Runtime.InteropServices;
using SchemaGen.Grammar;
using SchemaGen.Tables;
using SchemaGen.Text;

namespace SchemaGen.Discourse;

/// <summary>Turns drafts into facts: spans, ids and values instead of tokens and parties.</summary>
internal sealed class FactsBuilder(DiscourseContext context)
{
    private const int MostIdentities = 4096;

    private static readonly Roleholder s_nobody = new();

    private readonly SchemaTables _tables = context.Tables;
    private readonly Document _document = context.Document;
    private readonly Lexeme[] _lexemes = context.Lexemes;
    private readonly List<ActorAt> _mentions = [];

    // Bodies and roles without a person, as long as the stages live: texts name the same few again and again.
    private readonly Dictionary<(string Code, int Role, int Actor), ActorIdentity> _identities = new(new ByCode());

    // The last list that began with the words of each token: who speaks, acts and is meant is often the same.
    private readonly Dictionary<int, ActorList> _lists = [];
    private readonly List<Span> _words = [];
    private FactsMemory _memory = null!;

    /// <summary>Makes the facts of a document, or of a part of it behind those of the parts before, by place.</summary>
    /// <param name="claims">What of it is said, in any order; it is brought in order.</param>
    /// <param name="events">Its events, in any order; they are brought in order.</param>
    /// <param name="memory">Where the facts are made.</param>
    public void Build(Span<ClaimDraft> claims, Span<EventDraft> events, FactsMemory memory)
    {
        _memory = memory;
        _lists.Clear();
        if (_identities.Count > MostIdentities)
            _identities.Clear();
        claims.Sort(static (a, b) => a.Words.First != b.Words.First ? a.Words.First.CompareTo(b.Words.First) : b.Words.Last.CompareTo(a.Words.Last));
        events.Sort(static (a, b) => a.Words.First != b.Words.First ? a.Words.First.CompareTo(b.Words.First) : a.Trigger.CompareTo(b.Trigger));
        for (int k = 0; k < claims.Length; k++)
            claims[k].Index = memory.Claims.Count + k;
        foreach (ClaimDraft claim in claims)
            Build(claim, Around(claim.Sentence, claim.Trigger, claim));
        foreach (EventDraft draft in events)
        {
            int around = draft.Implied is { Unsaid: false } own ? own.Index : Around(draft.Sentence, draft.Trigger, null);
            Build(draft, around);
            if (around >= 0)
                memory.Claims[around].Hold(memory.Events.Count - 1);
        }
    }

    /// <summary>The reading of a document whose facts are made.</summary>
    /// <param name="memory">Where they were made.</param>
    // The document of the stages is used for the next text.
    public Reading Reading(FactsMemory memory) => new(context.Recorder is null ? _document.WithoutParts() : _document, memory.Events, memory.Claims);

    /// <summary>The innermost claim whose content holds a trigger, or -1. Around a claim stands only one with a longer content (an earlier one of the same length): so that no two claims stand in each other.</summary>
    private static int Around(ParsedSentence sentence, int trigger, ClaimDraft? self)
    {
        ClaimDraft? best = null;
        foreach (ClaimDraft claim in sentence.ClaimSpan)
        {
            if (trigger < 0 || claim == self || claim.Unsaid || claim.Trigger == trigger || !claim.Content.Contains(trigger))
                continue;
            if (self is not null && (Length(claim), -claim.Index).CompareTo((Length(self), -self.Index)) < 0)
                continue;
            if (best is null || Length(claim) < Length(best))
                best = claim;
        }

        return best?.Index ?? -1;

        static int Length(ClaimDraft claim) => claim.Content.IsEmpty ? 0 : claim.Content.Last - claim.Content.First + 1;
    }

    private void Build(ClaimDraft draft, int around)
    {
        ClaimFacts facts = _memory.Claim();
        TypeInfo type = _tables.Types[draft.Type];
        bool addressed = false;
        Span<Filler> fillers = facts.Take(type.Roles.Count);
        for (int r = 0; r < fillers.Length; r++)
        {
            if (type.Roles[r].Kind == RoleKind.Clause && !draft.Content.IsEmpty)
            {
                fillers[r].Set(Slice(draft.Content));
            }
            else if (type.Roles[r].Kind == RoleKind.Actor)
            {
                fillers[r].Set(Actors(r == 0 ? draft.Speaker : addressed ? s_nobody : draft.Addressee, draft.Sentence.Tokens));
                addressed |= r > 0;
            }
        }

        facts.Type = draft.Type;
        facts.Text = Slice(draft.Words, draft.Quoted);
        facts.Sentence = _document.Slice(draft.Sentence.Sentence.Span);
        facts.Trigger = draft.Trigger >= 0 ? _document.Tokens[draft.Trigger].Span : new Span(_document.Tokens[draft.Words.First].Start, _document.Tokens[draft.Words.First].Start);
        facts.Proposition = draft.Content.IsEmpty ? null : Slice(draft.Content);
        facts.Quoted = draft.Quoted;
        facts.Outlet = draft.Outlet;
        facts.Date = draft.Date;
        facts.Claim = around;
        facts.Rule = draft.Rule;
    }

    private void Build(EventDraft draft, int around)
    {
        EventFacts facts = _memory.Event();
        TypeInfo type = _tables.Types[draft.Type];
        Span<Filler> fillers = facts.Take(type.Roles.Count);
        for (int r = 0; r < fillers.Length; r++)
        {
            ActAs(r == 0 && draft.Match is { ActsAs: >= 0 } match ? match.ActsAs : type.Roles[r].ActsAs, draft.Roles[r].Parties);
            Fill(ref fillers[r], type.Roles[r], draft, draft.Roles[r]);
        }

        facts.Type = draft.Type;
        facts.Text = Slice(draft.Words);
        facts.Sentence = _document.Slice(draft.Sentence.Sentence.Span);
        facts.Trigger = _document.Tokens[draft.Trigger].Span;
        facts.Status = draft.Status;
        facts.Date = draft.Date;
        facts.Claim = around;
        facts.Rule = draft.Rule;
    }

    /// <summary>"Kenya massed tanks": where the schema says so, it is another branch of a state named bare that does such things.</summary>
    private void ActAs(int role, PartyList parties)
    {
        for (int k = 0; role >= 0 && k < parties.Count; k++)
        {
            if (parties[k] is not { Person: null, RoleWord: < 0, IsPlace: false } state || state.Role != _tables.Actors.ActingRole || state.Actor >= 0 && _tables.Actors.Kind(state.Actor) != ActorKind.State)
                continue;
            parties[k] = context.Memory.At(state, state.First, state.Last);
            (parties[k].Role, parties[k].Antecedent) = (role, state.Antecedent);
        }
    }

    private void Fill(ref Filler filler, RoleInfo role, EventDraft draft, Roleholder holder)
    {
        if (role.Kind == RoleKind.Actor)
        {
            filler.Set(Actors(holder, draft.Sentence.Tokens));
            return;
        }

        if (holder.Words is [var words, ..])
            filler.Set(Slice(words));
        switch (role.Kind)
        {
            case RoleKind.Enum:
                filler.Set(EnumValue(role.Enum, draft));
                break;
            case RoleKind.Number:
                filler.Set(Number(holder.Words is [var range, ..] ? range : draft.Words));
                break;
            case RoleKind.Date:
                filler.Set(draft.Date);
                break;
        }
    }

    private RoleActors Actors(Roleholder holder, TokenRange sentence)
    {
        _mentions.Clear();
        foreach (Party party in holder.Parties)
        {
            ActorIdentity who = IdentityOf(party);
            if (!IsMentioned(who))
                _mentions.Add(new ActorAt(who, context.SpanOf(party.First, party.Last)));
        }

        List<Span> words = _words;
        words.Clear();
        foreach (TokenRange range in holder.Words)
            words.Add(context.SpanOf(range.First, range.Last));
        foreach (Party party in holder.Parties)
        {
            // The words that a pronoun takes up show the actor too, where they stand in the same sentence.
            if (!party.Antecedent.IsEmpty && sentence.Contains(party.Antecedent.First)
                && context.SpanOf(party.Antecedent.First, party.Antecedent.Last) is var antecedent && !Overlaps(words, antecedent))
                words.Add(antecedent);
        }

        ReadOnlySpan<ActorAt> mentions = CollectionsMarshal.AsSpan(_mentions);
        if (holder.Parties is not [{ } first, ..])
            return new RoleActors(ActorList.Of(mentions, CollectionsMarshal.AsSpan(words)));
        if (mentions is [var only] && words is [var own] && own == only.Span)
            return new RoleActors(only);
        ref ActorList? list = ref CollectionsMarshal.GetValueRefOrAddDefault(_lists, first.First, out _);
        if (list is null || !list.Holds(mentions, CollectionsMarshal.AsSpan(words)))
            list = ActorList.Of(mentions, CollectionsMarshal.AsSpan(words));
        return new RoleActors(list);
    }

    private ActorIdentity IdentityOf(Party party)
    {
        (string Code, int Role, int Actor) of = (party.Code, party.Role, party.Actor);
        if (party.Person is not { } person)
            return CollectionsMarshal.GetValueRefOrAddDefault(_identities, of, out _) ??= Make(party);
        if (person.Identity is null || person.IdentityOf != of)
            (person.Identity, person.IdentityOf) = (Make(party), of);
        return person.Identity;
    }

    private ActorIdentity Make(Party party) => new(IdOf(party, _tables), party.Actor >= 0 ? _tables.Actors.Key(party.Actor) : null);

    private bool IsMentioned(ActorIdentity who)
    {
        foreach (ActorAt mention in _mentions)
        {
            if (mention.Who == who || mention.Who.Id == who.Id)
                return true;
        }

        return false;
    }

    private static bool Overlaps(List<Span> words, Span span)
    {
        foreach (Span word in words)
        {
            if (word.Overlaps(span))
                return true;
        }

        return false;
    }

    /// <summary>The id that a party is written with.</summary>
    public static ActorId IdOf(Party party, SchemaTables tables)
    {
        Person? person = party.Person;
        string code = party.Code.Length > 0 ? party.Code : person?.Code is { Length: > 0 } own ? own : tables.OtherCode;
        int role = party.Role >= 0 ? party.Role : person?.Role ?? -1;
        if (person is not null && role < 0)
            return tables.UnknownPersonRole >= 0 ? new ActorId(code, tables.Actors.Role(tables.UnknownPersonRole), person.Name) : new ActorId(code);
        return new ActorId(code, role >= 0 ? tables.Actors.Role(role) : null, role >= 0 ? person?.Name : null);
    }

    private int? EnumValue(int index, EventDraft draft)
    {
        TokenRange range = draft.Words;
        foreach (Roleholder holder in draft.Roles)
        {
            foreach (TokenRange words in holder.Words)
                range = range.Union(words);
        }

        for (int first = range.First; first <= range.Last; first++)
        {
            // Most words are no value, and begin none.
            if ((_lexemes[first].Names & NameParts.IsEnumWord) == 0 & _lexemes[first].Followers == 0)
                continue;
            for (int k = first, node = 0; k <= range.Last && _lexemes[k].Word >= 0; k++)
            {
                // Where no name goes on so from the first word, the trie is not asked.
                if (k == first + 1 && (_lexemes[first].Followers >> NameTable.ClassOf(_lexemes[k].Word) & 1) == 0)
                    break;
                node = k == first ? _lexemes[k].NameNode : _tables.Names.Child(node, _lexemes[k].Word);
                if (node == 0)
                    break;
                for (int n = 0, count = _tables.Names.CountAt(node); n < count; n++)
                {
                    NameEntry entry = _tables.Names.At(node, n);
                    if (entry.Kind == NameKind.EnumWord && entry.Reference >> 16 == index)
                        return entry.Reference & 0xFFFF;
                }
            }
        }

        return null;
    }

    private decimal? Number(TokenRange range)
    {
        for (int k = range.First; k <= range.Last; k++)
        {
            if (_document.Tokens[k].Shape == TokenShape.Digits
                && decimal.TryParse(_document.Chars(_document.Tokens[k]), NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal value))
                return value;
        }

        return null;
    }

    private TextSlice Slice(TokenRange range, bool withMarks = false)
    {
        Token[] tokens = _document.Tokens;
        int first = range.First, last = range.Last;
        while (last > first && tokens[last].Shape is TokenShape.Comma or TokenShape.Semicolon or TokenShape.Dash or TokenShape.Colon)
            last--;
        while (withMarks && first > 0 && tokens[first - 1].Shape == TokenShape.OpenQuote && tokens[first - 1].End == tokens[first].Start)
            first--;
        while (withMarks && last + 1 < _document.TokenCount && tokens[last + 1].Shape is TokenShape.CloseQuote && tokens[last].End == tokens[last + 1].Start)
            last++;
        return _document.Slice(new Span(tokens[first].Start, tokens[last].End));
    }

    // Codes are short, and differ in their first and last letters: the hash of a whole string would take longer than to find the identity by it.
    private sealed class ByCode : IEqualityComparer<(string Code, int Role, int Actor)>
    {
        public bool Equals((string Code, int Role, int Actor) a, (string Code, int Role, int Actor) b) => a.Actor == b.Actor && a.Role == b.Role && string.Equals(a.Code, b.Code, StringComparison.Ordinal);

        public int GetHashCode((string Code, int Role, int Actor) who) =>
            ((who.Code is [var first, ..] ? first | who.Code[^1] << 8 | who.Code[who.Code.Length / 2] << 16 : 0) * 31 + who.Role) * 0x9E3779 ^ who.Actor;
    }
}
