using SchemaGen.Generator.English;
using SchemaGen.Generator.Model;
using SchemaGen.Tables;

namespace SchemaGen.Generator.Compiling;

/// <summary>A trigger divided: the word that frames are indexed by, and the words beside it.</summary>
internal sealed record Trigger(string Word, bool IsNoun, List<string> Others)
{
    /// <summary>The word with its forms.</summary>
    public Lemma Lemma { get; } = WordForms.Of(Word);

    /// <summary>The slots of a frame with what the other words of the trigger ask for.</summary>
    public EquatableArray<SlotModel> Slots(EquatableArray<SlotModel> slots) => Others.Count == 0 ? slots : Triggers.Slots(this, slots);
}

/// <summary>Divides triggers of several words.</summary>
internal static class Triggers
{
    private static readonly List<string> s_none = [];

    /// <summary>Divides a trigger: a verb is found by its first word, a noun by its last.</summary>
    /// <returns>The trigger, or null where it holds no word.</returns>
    public static Trigger? Divide(string trigger, bool noun)
    {
        if (WordTableBuilder.IsSmallWord(trigger))
            return new Trigger(trigger, noun, s_none);
        List<string> parts = WordTableBuilder.Split(trigger);
        if (parts.Count == 0)
            return null;
        int at = noun ? parts.Count - 1 : 0;
        while (!noun && at + 2 < parts.Count && parts[at + 1] == "-")
            at += 2;
        string word = parts[at];
        List<string> others = noun ? parts.GetRange(0, at) : parts.GetRange(parts.IndexOf(word) + 1, parts.Count - parts.IndexOf(word) - 1);
        others.RemoveAll(o => o == "-");
        return new Trigger(word, noun, others);
    }

    /// <summary>A frame's slots with those of the other words of a trigger.</summary>
    public static EquatableArray<SlotModel> Slots(Trigger trigger, EquatableArray<SlotModel> slots) => trigger.IsNoun ? WithModifiers(trigger.Others, slots) : WithParticles(trigger.Others, slots);

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
