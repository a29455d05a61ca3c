using SchemaGen.Tables;

namespace SchemaGen.Generator.Binding.Frames;

/// <summary>A part of a frame as written.</summary>
/// <param name="Start">Offset in the frame's text.</param>
/// <param name="Length">In UTF-16 code units.</param>
internal abstract record FrameItem(int Start, int Length);

/// <summary>A literal word.</summary>
internal sealed record WordItem(string Word, int Start, int Length) : FrameItem(Start, Length)
{
    /// <summary>The word as a part of a reading, the same in every type.</summary>
    public WordsAtom Atom { get; } = new(new([Word]), Start, Length);
}

/// <summary>A role ("{content:ing|np}").</summary>
/// <param name="Shapes">What may fill it: flags of <see cref="SlotFlags"/> whose names begin with Accepts; a noun group where nothing is said.</param>
/// <param name="Wants">What else its filler must be: Known where written with "!" (an actor, not any noun group), Several with "+" (two actors at least).</param>
/// <param name="Possessive">Followed by "'s".</param>
/// <param name="Heads">The group that the head of its noun group must be of ("{source:&lt;forces&gt;}"), or null.</param>
internal sealed record RoleItem(string Role, SlotFlags Shapes, bool Optional, SlotFlags Wants, bool Possessive, GroupItem? Heads, int Start, int Length) : FrameItem(Start, Length);

/// <summary>A group of words ("&lt;arms&gt;"), or the triggers of the block ("&lt;verb&gt;", "&lt;noun&gt;").</summary>
internal sealed record GroupItem(string Name, int Start, int Length) : FrameItem(Start, Length);

/// <summary>Alternatives ("(of|about)"), perhaps optional ("(to {target})?").</summary>
internal sealed record ChoiceItem(IReadOnlyList<IReadOnlyList<FrameItem>> Alternatives, bool Optional, int Start, int Length) : FrameItem(Start, Length);
