using SchemaGen.Generator.Binding.Frames;
using SchemaGen.Generator.Language;
using SchemaGen.Generator.Model;
using SchemaGen.Generator.Reading;

namespace SchemaGen.Generator.Binding;

/// <summary>Binds the trigger blocks of a type, and its own frames as a block without triggers.</summary>
internal static class TriggerBinder
{
    private static readonly (string Key, FrameUse Use)[] s_keys = [("frames", FrameUse.Plain), ("noun-frames", FrameUse.Noun), ("except", FrameUse.Exception)];

    public static EquatableArray<TriggerBlockModel> Bind(Section type, TypeScope scope)
    {
        List<TriggerBlockModel> blocks = [];
        foreach (SchemaNode node in Section.Items(type.Node("triggers")))
        {
            if (Section.Open(node, $"a trigger block of {scope.What}", TypeSections.Trigger, scope.Context.Report) is { } section)
                blocks.Add(Block(section, scope));
            else
                scope.BrokenFrames++;
        }

        EquatableArray<FrameModel> own = Frames(type, new FrameScope(scope, default, default));
        if (own.Count > 0)
            blocks.Add(new TriggerBlockModel(default, default, default, own, scope.Context.At(type.Place)));
        return blocks.ToEquatable();
    }

    private static TriggerBlockModel Block(Section section, TypeScope scope)
    {
        EquatableArray<string> verbs = section.Words("verbs"), nouns = section.Words("nouns");
        section.ReportMissing(section.Place);
        if (section.Unmet.Any())
            scope.BrokenFrames++;

        return new TriggerBlockModel(verbs, nouns, section.Words("support"), Frames(section, new FrameScope(scope, verbs, nouns)), scope.Context.At(section.Place));
    }

    private static EquatableArray<FrameModel> Frames(Section section, FrameScope scope)
    {
        List<FrameModel> frames = [];
        foreach ((string key, FrameUse use) in s_keys)
        {
            foreach (ScalarNode text in section.Scalars(key))
                FrameBinder.Bind(text, use, scope, frames);
        }

        return frames.ToEquatable();
    }
}
