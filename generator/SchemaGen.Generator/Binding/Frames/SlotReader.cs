using SchemaGen.Generator.Diagnostics;
using SchemaGen.Generator.Model;
using SchemaGen.Tables;

namespace SchemaGen.Generator.Binding.Frames;

/// <summary>Reads the parts of a frame around its trigger as slots. What follows a verb and what follows a noun differ in the roles; the rest is here.</summary>
internal abstract class SlotReader(List<Atom> atoms, FrameTrigger trigger, FrameScope scope)
{
    private readonly List<SlotModel> _slots = [];
    private int _at;

    protected List<Atom> Atoms { get; } = atoms;

    protected FrameTrigger Trigger { get; } = trigger;

    protected bool Has(SlotKind kind)
    {
        foreach (SlotModel slot in _slots)
        {
            if (slot.Kind == kind)
                return true;
        }

        return false;
    }

    /// <exception cref="FrameException">A part has no meaning where it stands.</exception>
    public EquatableArray<SlotModel> Read()
    {
        ReadBefore();
        _at = Trigger.Last + 1;
        while (_at < Atoms.Count)
        {
            switch (Atoms[_at])
            {
                case RoleAtom { Possessive: true } owner:
                    _at++;
                    Possessed(owner, default);
                    break;
                case RoleAtom role:
                    _at++;
                    if (role.Shapes == SlotFlags.AcceptsClause)
                        Add(SlotKind.Clause, role);
                    else if (role.Shapes == SlotFlags.AcceptsInfinitive)
                        Add(SlotKind.Infinitive, role);
                    else
                        ReadRole(role);
                    break;
                case WordsAtom words:
                    ReadWords(words);
                    break;
            }
        }

        return _slots.ToEquatable();
    }

    /// <summary>Reads what stands before the trigger.</summary>
    protected abstract void ReadBefore();

    /// <summary>A role without a preposition.</summary>
    protected abstract void ReadRole(RoleAtom role);

    /// <summary>A role after a preposition.</summary>
    protected abstract void ReadPrepositional(RoleAtom role, EquatableArray<string> words);

    /// <summary>Nouns without a preposition.</summary>
    protected abstract void ReadHeads(EquatableArray<string> heads, Atom first);

    /// <summary>A possessor with what it owns, without a preposition.</summary>
    protected abstract void ReadOwned(RoleAtom owner, EquatableArray<string> heads);

    protected bool IsFirstRole(RoleAtom role) => scope.Type.Roles[0].Name == role.Role;

    protected bool IsActor(RoleAtom role) => scope.Type.Role(role.Role)!.Kind == RoleKind.Actor;

    protected void Add(SlotKind kind, RoleAtom role, EquatableArray<string> words = default, EquatableArray<string> heads = default)
    {
        // "{source} deploy {source}'s <troops>": what is moved is the subject's own, which tells the subject of a passive without agent.
        if (kind != SlotKind.ObjectPossessor && IsNamed(role.Role))
            throw Fault(role, $"the role '{role.Role}' is named twice; where two do it together, write it once and `symmetric: true`");
        SlotFlags flags = role.Optional ? SlotFlags.Optional : SlotFlags.None;
        if (IsActor(role))
            flags |= SlotFlags.Actor | role.Wants;
        // A noun group alone is what a slot accepts anyhow; clauses and infinitives have kinds of their own.
        if (role.Shapes != SlotFlags.AcceptsNoun && kind is not (SlotKind.Clause or SlotKind.Infinitive or SlotKind.Ing))
            flags |= role.Shapes;
        _slots.Add(new SlotModel(kind, flags, role.Role, words, role.Heads.Count > 0 ? role.Heads : heads));
    }

    protected void Add(SlotKind kind, EquatableArray<string> words, EquatableArray<string> heads) => _slots.Add(new SlotModel(kind, SlotFlags.None, null, words, heads));

    protected static FrameException Fault(Atom atom, string message) => new(Descriptors.FrameSyntax, atom.Start, atom.Length, message);

    private bool IsNamed(string role)
    {
        foreach (SlotModel slot in _slots)
        {
            if (slot.Role == role)
                return true;
        }

        return false;
    }

    private void ReadWords(WordsAtom words)
    {
        int start = _at++;
        Atom? next = _at < Atoms.Count ? Atoms[_at] : null;
        if (EnglishWords.IsClauseOpener(words) && next is RoleAtom { Shapes: SlotFlags.AcceptsClause } clause)
        {
            _at++;
            Add(SlotKind.Clause, clause, words.Is("that") ? default : words.Words);
        }
        else if (words.Is("not"))
        {
            if (next is not WordsAtom to || !to.Is("to") || _at + 1 == Atoms.Count || Atoms[_at + 1] is not RoleAtom { Shapes: SlotFlags.AcceptsInfinitive })
                throw Fault(words, "'not' may only stand before `to {role:vp}`; negation is found by the grammar");
        }
        else if (words.Is("to") && next is RoleAtom { Shapes: SlotFlags.AcceptsInfinitive } infinitive)
        {
            _at++;
            Add(SlotKind.Infinitive, infinitive);
        }
        else if (EnglishWords.IsPreposition(words))
            ReadPreposition(words, start == Trigger.Last + 1);
        else if (EnglishWords.IsDeterminer(words) && next is RoleAtom or null)
            return;
        else
        {
            _at = start;
            ReadHeads(TakeHeads(), words);
        }
    }

    private void ReadPreposition(WordsAtom words, bool besideTrigger)
    {
        EquatableArray<string> link = words.Words;
        Atom? next = _at < Atoms.Count ? Atoms[_at] : null;
        bool particle = next switch
        {
            null => true,
            // "pull out of {target}": two in a row, so the first belongs to the verb.
            WordsAtom other when EnglishWords.IsLink(other) => true,
            RoleAtom { Shapes: SlotFlags.AcceptsInfinitive } => throw Fault(words, "only 'to' may stand before an infinitive"),
            _ => EnglishWords.IsPureParticle(words),
        };
        if (particle)
        {
            if (next is null && !besideTrigger && !EnglishWords.IsPureParticle(words) && Trigger.IsNoun)
                throw Fault(words, "a role or noun must follow this preposition");
            Add(SlotKind.Particle, link, default);
        }
        else if (next is RoleAtom role)
        {
            _at++;
            if (role.Possessive)
                Possessed(role, link);
            else
                ReadPrepositional(role, link);
        }
        else
            Add(SlotKind.Preposition, link, TakeHeads());
    }

    /// <summary>A possessor and its noun: "{x}'s airspace", "into {x}'s airspace".</summary>
    private void Possessed(RoleAtom owner, EquatableArray<string> link)
    {
        EquatableArray<string> heads = TakeHeads();
        if (heads.Count == 0)
            throw Fault(owner, "a noun must follow the possessor, such as {target}'s airspace");
        if (link.Count == 0)
            ReadOwned(owner, heads);
        else
        {
            Add(SlotKind.Preposition, link, heads);
            Add(SlotKind.ObjectPossessor, owner, link);
        }
    }

    private EquatableArray<string> TakeHeads()
    {
        int first = _at;
        while (_at < Atoms.Count && Atoms[_at] is WordsAtom words && !words.Is("not") && !EnglishWords.IsLink(words))
            _at++;
        return PhraseList.Of(Atoms, first, _at);
    }
}
