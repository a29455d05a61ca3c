using SchemaGen.Generator.Diagnostics;
using SchemaGen.Generator.Model;
using SchemaGen.Tables;

namespace SchemaGen.Generator.Binding.Frames;

/// <summary>Tells the readings of a frame apart: each optional literal there or not, each structural alternative by itself. Words that stand for one another stay together.</summary>
internal sealed class FrameExpander(FrameScope scope)
{
    /// <summary>How many readings one frame may have.</summary>
    public const int Limit = 32;

    /// <exception cref="FrameException">A group or role is unknown, or there are too many readings.</exception>
    public List<List<Atom>> Expand(IReadOnlyList<FrameItem> items)
    {
        List<List<Atom>> readings = [new(items.Count)];
        for (int i = 0; i < items.Count; i++)
        {
            // Most items have one reading.
            if (Single(items[i]) is { } atom)
            {
                foreach (List<Atom> reading in readings)
                    reading.Add(atom);
                continue;
            }

            List<List<Atom>> choices = Readings(items[i]), next = new(readings.Count * choices.Count);
            foreach (List<Atom> reading in readings)
            {
                foreach (List<Atom> choice in choices)
                    next.Add([.. reading, .. choice]);
            }

            if (next.Count > Limit)
                throw TooMany(items[i]);
            readings = next;
        }

        return readings;
    }

    public static FrameException TooMany(FrameItem item) => new(Descriptors.TooManyReadings, item.Start, item.Length, Limit.ToString(System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>The only reading of an item, or null where it may have several.</summary>
    private Atom? Single(FrameItem item) => item switch
    {
        WordItem word => word.Atom,
        GroupItem { Name: "verb" or "noun" } trigger => new TriggerAtom(trigger.Name == "noun", trigger.Start, trigger.Length),
        GroupItem group => new WordsAtom(Group(group), group.Start, group.Length),
        RoleItem role when (role.Shapes & SlotFlags.AcceptsInfinitive) == 0 || role.Shapes == SlotFlags.AcceptsInfinitive => Role(role, role.Shapes),
        _ => null,
    };

    private List<List<Atom>> Readings(FrameItem item) => item switch
    {
        // An infinitive stands elsewhere than the other shapes, so it is a reading of its own.
        RoleItem role => [[Role(role, role.Shapes & ~SlotFlags.AcceptsInfinitive)], [Role(role, SlotFlags.AcceptsInfinitive)]],
        ChoiceItem choice => Choice(choice),
        _ => throw new InvalidOperationException(),
    };

    private EquatableArray<string> Group(GroupItem item)
    {
        if (scope.Type.Context.Groups.TryGetValue(item.Name, out EquatableArray<string> words))
            return words;
        throw new FrameException(Descriptors.UndefinedGroup, item.Start, item.Length, item.Name, Suggestion.For(item.Name, scope.Type.Context.Groups.Keys.Concat(["verb", "noun"])));
    }

    private RoleAtom Role(RoleItem item, SlotFlags shapes)
    {
        if (scope.Type.Role(item.Role) is not { } role)
            throw new FrameException(Descriptors.UnknownRole, item.Start, item.Length, item.Role, scope.Type.What, scope.Type.Suggest(item.Role));
        if (role.Kind is not (RoleKind.Clause or RoleKind.Phrase) && item.Shapes != SlotFlags.AcceptsNoun)
            throw new FrameException(Descriptors.FrameShape, item.Start, item.Length, $"the role '{role.Name}' is no clause, so only a noun group can fill it; write {{{role.Name}}}");
        return new RoleAtom(role.Name, shapes, item.Optional, item.Wants, item.Possessive, item.Heads is { } group ? Group(group) : default, item.Start, item.Length);
    }

    private List<List<Atom>> Choice(ChoiceItem choice)
    {
        List<List<Atom>> readings = [];
        List<string> words = [];
        foreach (IReadOnlyList<FrameItem> alternative in choice.Alternatives)
        {
            if (alternative is { Count: 1 } && alternative[0] is WordItem word)
            {
                words.Add(word.Word);
                continue;
            }

            foreach (List<Atom> reading in Expand(alternative))
            {
                if (reading is { Count: 1 } && reading[0] is WordsAtom literal)
                    words.AddRange(literal.Words);
                else
                    readings.Add(reading);
            }
        }

        if (words.Count > 0)
            readings.Insert(0, [new WordsAtom(PhraseList.Distinct(new([.. words])), choice.Start, choice.Length)]);
        if (!choice.Optional)
            return readings;
        // "(to {target})?" is one optional slot; only what leaves no slot behind needs a reading without it.
        if (readings.Count == 1 && AsOptional(readings[0]) is { } optional)
            return [optional];
        readings.Add([]);
        return readings;
    }

    private static List<Atom>? AsOptional(List<Atom> reading) => reading.Count switch
    {
        1 when reading[0] is RoleAtom { Possessive: false } role => [role with { Optional = true }],
        2 when reading[0] is WordsAtom word && EnglishWords.IsLink(word) && reading[1] is RoleAtom { Possessive: false } role => [word, role with { Optional = true }],
        _ => null,
    };
}
