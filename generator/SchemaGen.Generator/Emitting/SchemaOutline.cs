using SchemaGen.Generator.Model;

namespace SchemaGen.Generator.Emitting;

/// <summary>Parts of a schema's model: each leaves out what some generated files do not show, and so stays equal when that is edited.</summary>
internal static class SchemaOutline
{
    /// <summary>Names and roles of types and what they are to each other: no texts, frames, codes, examples or places.</summary>
    public static SchemaModel Shape(SchemaModel model) => Coded(model) with
    {
        Types = model.Types.Select(t => Outline(t) with { Codes = default }).ToEquatable(),
        Enums = model.Enums.Select(e => e with { Summary = null, Place = default, Values = e.Values.Select(v => v with { Summary = null, Words = default }).ToEquatable() }).ToEquatable(),
    };

    /// <summary>The same with codes, and with what enums say of themselves.</summary>
    public static SchemaModel Coded(SchemaModel model) => model with { Roles = default, Actors = default, Groups = default, Reserved = default, Types = model.Types.Select(Outline).ToEquatable() };

    /// <summary>What the tables of a type depend on.</summary>
    public static TypeModel Frames(TypeModel type) => Outline(type) with
    {
        Triggers = type.Triggers,
        Content = type.Content,
        Place = type.Place,
        Codes = default,
        Beats = default,
        Implies = null,
        History = default,
        Reserved = default,
        Roles = type.Roles.Select(r => r with { Summary = null, History = default }).ToEquatable(),
    };

    /// <summary>What the record and the examples of a type show: of its frames their texts alone, which are told to readers.</summary>
    public static TypeModel Record(TypeModel type)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        List<FrameModel> frames = [];
        foreach (TriggerBlockModel block in type.Triggers)
        {
            foreach (FrameModel frame in block.Frames)
            {
                if (!frame.IsException && seen.Add(frame.Text))
                    frames.Add(new FrameModel(frame.Text, IsNoun: false, IsException: false, Trigger: null, Slots: default, Place: default));
            }
        }

        return type with { Content = default, Triggers = new([new TriggerBlockModel(default, default, default, frames.ToEquatable(), default)]) };
    }

    private static TypeModel Outline(TypeModel type) => type with { Summary = null, Triggers = default, Content = default, Examples = default, Place = default };
}
