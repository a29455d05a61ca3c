using SchemaGen.Generator.Diagnostics;
using SchemaGen.Generator.Model;
using SchemaGen.Generator.Reading;

namespace SchemaGen.Generator.Binding.Frames;

/// <summary>Binds a frame: parses it, tells its readings apart and reads the slots of each.</summary>
internal static class FrameBinder
{
    /// <summary>Adds the readings of a frame; none, with a diagnostic, where it is wrong.</summary>
    public static void Bind(ScalarNode frame, FrameUse use, FrameScope scope, List<FrameModel> frames)
    {
        scope.Type.Context.Cancellation.ThrowIfCancellationRequested();
        RulePlace place = scope.Type.Context.At(frame.Place);
        int first = frames.Count;
        try
        {
            IReadOnlyList<FrameItem> items = FrameParser.Parse(frame.Value);
            foreach (List<Atom> reading in new FrameExpander(scope).Expand(items))
            {
                FrameTrigger trigger = FrameTrigger.Find(reading, use, scope);
                SlotReader reader = trigger.IsNoun ? new NounSlotReader(reading, trigger, scope) : new VerbSlotReader(reading, trigger, scope);
                EquatableArray<SlotModel> slots = reader.Read();
                foreach (string? word in trigger.Words)
                {
                    FrameModel model = new(frame.Value, trigger.IsNoun, use == FrameUse.Exception, word, slots, place);
                    if (frames.Count == first || frames.IndexOf(model, first) < 0)
                        frames.Add(model);
                }

                if (frames.Count - first > FrameExpander.Limit)
                    throw FrameExpander.TooMany(items[0]);
            }
        }
        catch (FrameException e)
        {
            frames.RemoveRange(first, frames.Count - first);
            scope.Type.BrokenFrames++;
            // Where a role of the type is itself wrong, a frame that names it is not to blame.
            if (e.Descriptor != Descriptors.UnknownRole || scope.Type.RolesSound)
                scope.Type.Context.Report.Add(e.Descriptor, frame.PlaceOf(e.Start, e.Length), e.Args);
        }
    }
}
