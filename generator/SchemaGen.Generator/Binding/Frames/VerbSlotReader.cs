using SchemaGen.Generator.Model;
using SchemaGen.Tables;

namespace SchemaGen.Generator.Binding.Frames;

/// <summary>Reads the slots of a verb frame.</summary>
internal sealed class VerbSlotReader(List<Atom> atoms, FrameTrigger trigger, FrameScope scope) : SlotReader(atoms, trigger, scope)
{
    protected override void ReadBefore()
    {
        if (Trigger.Last == 0)
            return;
        if (Atoms[0] is RoleAtom { Possessive: false } subject && Trigger.Last == 1)
            Add(SlotKind.Subject, subject);
        else if (Atoms.Take(Trigger.Last).All(a => a is WordsAtom))
            Add(SlotKind.Subject, default, PhraseList.Of(Atoms, 0, Trigger.Last));
        else
            throw Fault(Atoms[Trigger.Last - 1], "only the subject may stand before the trigger");
    }

    protected override void ReadRole(RoleAtom role)
    {
        if (role.Shapes == SlotFlags.AcceptsIng)
            Add(SlotKind.Ing, role);
        else
            Add(Has(SlotKind.Object) ? SlotKind.SecondObject : SlotKind.Object, role);
    }

    protected override void ReadPrepositional(RoleAtom role, EquatableArray<string> words) => Add(SlotKind.Preposition, role, words);

    protected override void ReadHeads(EquatableArray<string> heads, Atom first) => Add(Has(SlotKind.Object) ? SlotKind.SecondObject : SlotKind.Object, default, heads);

    protected override void ReadOwned(RoleAtom owner, EquatableArray<string> heads)
    {
        Add(SlotKind.Object, default, heads);
        Add(SlotKind.ObjectPossessor, owner);
    }
}
