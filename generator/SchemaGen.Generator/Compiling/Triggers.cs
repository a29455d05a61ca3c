using SchemaGen.Generator.English;
using SchemaGen.Generator.Model;
using SchemaGen.Tables;

namespace SchemaGen.Generator.Compiling;

/// <summary>A trigger as frames are indexed by it: one word, and the frame's slots with what the other words of the trigger ask for.</summary>
internal readonly record struct Trigger(string Word, EquatableArray<SlotModel> Slots);

/// <summary>Divides triggers of several words.</summary>
internal static class Triggers
{
    /// <summary>The word that a trigger is found by: a verb's first, a noun's last.</summary>
    public static string Word(string trigger, bool noun)
    {
        List<string> parts = WordTableBuilder.Split(trigger);
        if (parts.Count == 0)
            return "";
        if (noun)
            return parts[parts.Count - 1];
        int at = 0;
        while (at + 2 < parts.Count && parts[at + 1] == "-")
            at += 2;
        return parts[at];
    }

    /// <summary>A trigger with the slots of its frame.</summary>
    public static Trigger Divide(string trigger, bool noun, EquatableArray<SlotModel> slots)
    {
        List<string> parts = WordTableBuilder.Split(trigger);
        string word = Word(trigger, noun);
        if (parts.Count <= 1)
            return new Trigger(word, slots);
        List<string> others = noun ? parts.GetRange(0, parts.Count - 1) : parts.GetRange(parts.IndexOf(word) + 1, parts.Count - parts.IndexOf(word) - 1);
        others.RemoveAll(o => o == "-");
        if (others.Count == 0)
            return new Trigger(word, slots);
        return new Trigger(word, noun ? WithModifiers(others, slots) : WithParticles(others, slots));
    }

    private static EquatableArray<SlotModel> WithModifiers(List<string> words, EquatableArray<SlotModel> slots) =>
        words.Select(w => new SlotModel(SlotKind.Modifier, SlotFlags.None, null, EquatableArray<string>.Empty, One(w))).Concat(slots).ToEquatable();

    /// <summary>"carry out X" keeps its object; in "call for X" and "crack down on X" it stands behind the preposition; in "take part" a noun is the object itself.</summary>
    private static EquatableArray<SlotModel> WithParticles(List<string> words, EquatableArray<SlotModel> slots)
    {
        string last = words[words.Count - 1];
        bool takesObject = slots.Any(s => s.Kind == SlotKind.Object && s.Role is not null);
        string? preposition = takesObject && (Particles.IsPreposition(last) || words.Count > 1 && Particles.IsSmall(last)) ? last : null;
        List<SlotModel> made = [];
        foreach (string word in preposition is null ? words : words.GetRange(0, words.Count - 1))
        {
            made.Add(Particles.IsSmall(word)
                ? new SlotModel(SlotKind.Particle, SlotFlags.None, null, One(word), EquatableArray<string>.Empty)
                : new SlotModel(takesObject && preposition is null ? SlotKind.SecondObject : SlotKind.Object, SlotFlags.None, null, EquatableArray<string>.Empty, One(word)));
        }

        foreach (SlotModel slot in slots)
            made.Add(preposition is not null && slot is { Kind: SlotKind.Object, Role: not null } ? slot with { Kind = SlotKind.Preposition, Words = One(preposition) } : slot);
        return made.ToEquatable();
    }

    private static EquatableArray<string> One(string word) => new([word]);
}
