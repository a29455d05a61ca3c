using SchemaGen.Generator.Model;
using SchemaGen.Tables;

namespace SchemaGen.Generator.Compiling;

/// <summary>Makes the frame of an event noun out of a verb's frame: "{source} warn {target} about {content}" gives "the warning by {source} to {target} about {content}".</summary>
internal static class NounFrames
{
    private static readonly EquatableArray<string> s_byWords = new(["by", "from"]);

    private static readonly EquatableArray<string> s_ofWords = new(["of", "on", "against", "to", "toward", "towards", "with", "for", "at", "into", "in", "over"]);

    private static readonly EquatableArray<string> s_ofAlone = new(["of"]);

    /// <summary>The slots beside the noun, or null where the verb's frame asks for words that a noun has no place for.</summary>
    public static EquatableArray<SlotModel>? Derive(TypeModel type, FrameModel frame)
    {
        List<SlotModel> slots = [];
        bool hasRequired = false;
        foreach (SlotModel slot in frame.Slots)
        {
            if (slot.Kind == SlotKind.Particle && slot.Role is null)
                continue;
            if (slot.Role is null || slot.Heads.Count > 0)
            {
                // What is optional or forbidden beside the verb may stay away beside the noun.
                if ((slot.Flags & (SlotFlags.Optional | SlotFlags.Negated)) != 0)
                    continue;
                return null;
            }

            if (Beside(slot, frame) is not { } made)
                continue;
            bool required = !hasRequired && (slot.Flags & (SlotFlags.Optional | SlotFlags.Actor)) == SlotFlags.Actor && type.Roles.Any(r => r.Name == slot.Role && r.Required);
            hasRequired |= required;
            slots.Add(required ? made : made with { Flags = made.Flags | SlotFlags.Optional });
        }

        return slots.ToEquatable();
    }

    private static SlotModel? Beside(SlotModel slot, FrameModel frame) => slot.Kind switch
    {
        SlotKind.Subject => slot with { Kind = SlotKind.NounSubject, Words = s_byWords },
        SlotKind.Object or SlotKind.ObjectPossessor => slot with { Kind = SlotKind.NounObject, Words = OfWords(frame) },
        SlotKind.SecondObject or SlotKind.Ing => slot with { Kind = SlotKind.NounObject, Words = s_ofAlone },
        SlotKind.Preposition => slot with { Kind = SlotKind.NounObject },
        SlotKind.Clause or SlotKind.Infinitive => slot,
        _ => null,
    };

    /// <summary>The prepositions of an undergoer but those that other parts of the frame have.</summary>
    private static EquatableArray<string> OfWords(FrameModel frame) =>
        frame.Slots.Any(s => s.Kind == SlotKind.Preposition) ? s_ofWords.Where(w => !frame.Slots.Any(s => s.Kind == SlotKind.Preposition && s.Words.Contains(w))).ToEquatable() : s_ofWords;
}
