using SchemaGen.Generator.Model;
using SchemaGen.Tables;

namespace SchemaGen.Generator.Binding.Frames;

/// <summary>Reads the slots of a noun frame ("{source}'s &lt;noun&gt; to {target}").</summary>
internal sealed class NounSlotReader(List<Atom> atoms, FrameTrigger trigger, FrameScope scope) : SlotReader(atoms, trigger, scope)
{
    private static readonly HashSet<string> Undergoer = new(StringComparer.Ordinal) { "of", "against", "on", "to", "with", "for", "in", "at" };

    protected override void ReadBefore()
    {
        int words = -1;
        for (int i = 0; i < Trigger.Last; i++)
        {
            switch (Atoms[i])
            {
                case RoleAtom { Heads.Count: > 0 } restricted:
                    throw Fault(restricted, "a group for a role's head belongs in a verb frame; beside a noun write the role alone");
                case RoleAtom { Possessive: true } owner:
                    Add(IsFirstRole(owner) ? SlotKind.NounSubject : SlotKind.NounObject, owner);
                    break;
                case RoleAtom role when i + 1 == Trigger.Last:
                    Add(SlotKind.Modifier, role);
                    break;
                case RoleAtom role:
                    throw Fault(role, "before the noun only a possessor ({source}'s) and modifiers may stand; verbs that carry the noun belong under `support`");
                case WordsAtom when words < 0:
                    words = i;
                    break;
            }
        }

        if (words < 0)
            return;
        int end = words;
        while (end < Trigger.Last && Atoms[end] is WordsAtom)
            end++;
        EquatableArray<string> phrases = PhraseList.Of(Atoms, words, end);
        if (phrases.Count > 0)
            Add(SlotKind.Modifier, default, phrases);
    }

    protected override void ReadRole(RoleAtom role) => throw Fault(role, "after a noun a role needs a preposition");

    protected override void ReadPrepositional(RoleAtom role, EquatableArray<string> words)
    {
        if (IsFirstRole(role))
            Add(SlotKind.NounSubject, role, words);
        else if (words.All(Undergoer.Contains))
            Add(SlotKind.NounObject, role, words);
        else
            Add(SlotKind.Preposition, role, words);
    }

    protected override void ReadHeads(EquatableArray<string> heads, Atom first) => throw Fault(first, "after the noun only prepositions may follow; a noun before it is its modifier");

    protected override void ReadOwned(RoleAtom owner, EquatableArray<string> heads) => throw Fault(owner, "after a noun a possessor needs a preposition");
}
