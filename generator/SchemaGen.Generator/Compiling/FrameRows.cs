using SchemaGen.Generator.Model;

namespace SchemaGen.Generator.Compiling;

/// <summary>A frame with the triggers that it is found by: as it is written, or as it is made for the nouns of its block.</summary>
/// <param name="Triggers">The words, perhaps of several parts.</param>
/// <param name="IsNoun">They are nouns.</param>
/// <param name="IsDerived">Made from a verb frame.</param>
internal sealed record FrameRow(TriggerBlockModel Block, FrameModel Frame, EquatableArray<string> Triggers, EquatableArray<SlotModel> Slots, bool IsNoun, bool IsDerived);

/// <summary>Tells what frames a type really has: those that are written and those that are made of them.</summary>
internal static class FrameRows
{
    /// <summary>In the order of the tables; a derived row follows the row that it is made from.</summary>
    public static IEnumerable<FrameRow> Of(TypeModel type)
    {
        foreach (TriggerBlockModel block in type.Triggers)
        {
            HashSet<EquatableArray<SlotModel>> derived = [];
            foreach (FrameModel frame in block.Frames)
            {
                EquatableArray<string> triggers = frame.Trigger is not null ? new([frame.Trigger]) : frame.IsNoun ? block.Nouns : block.Verbs;
                yield return new FrameRow(block, frame, triggers, frame.Slots, frame.IsNoun, IsDerived: false);

                bool derives = !frame.IsNoun && !frame.IsException && frame.Trigger is null && block.Nouns.Count > 0;
                if (derives && NounFrames.Derive(type, frame) is { } slots && derived.Add(slots))
                    yield return new FrameRow(block, frame, block.Nouns, slots, IsNoun: true, IsDerived: true);
            }
        }
    }
}
