using SchemaGen.Generator.Model;
using SchemaGen.Tables;

namespace SchemaGen.Generator.Emitting;

/// <summary>XML documentation of records, made of what the schema says.</summary>
internal static class TypeDocs
{
    private const int MaxFrames = 12;

    /// <summary>Summary, codes, frames and first example of a type.</summary>
    public static void Write(CodeWriter code, EmitContext context, TypeModel type)
    {
        code.Summary(CSharpText.Xml(type.Summary ?? (type.IsClaim ? "A claim of this type." : "An event of this type.")));
        code.Line("/// <remarks>");
        code.Line($"/// <para>Defined at {CSharpText.Xml(context.Where(type.Place))}.</para>");
        if (type.History.Former.Count > 0)
            code.Line($"/// <para>Formerly {CSharpText.Xml(string.Join(", ", type.History.Former))}.</para>");
        foreach (CodeModel codes in type.Codes)
            code.Line($"/// <para>{CSharpText.Xml(codes.System)}: {CSharpText.Xml(string.Join(", ", codes.Values))}.</para>");
        List<string> frames = [.. type.Triggers.SelectMany(t => t.Frames).Select(f => f.Text).Distinct(StringComparer.Ordinal)];
        if (frames.Count > 0)
        {
            code.Line("/// <para>Frames:</para>");
            code.Line("/// <list type=\"bullet\">");
            foreach (string frame in frames.Take(MaxFrames))
                code.Line($"/// <item><c>{CSharpText.Xml(frame)}</c></item>");
            if (frames.Count > MaxFrames)
                code.Line($"/// <item>and {CSharpText.Number(frames.Count - MaxFrames)} more</item>");
            code.Line("/// </list>");
        }

        code.Line("/// </remarks>");
        if (type.Examples.FirstOrDefault(e => e.Kind == ExampleKind.Positive) is { } example)
            code.Line($"/// <example>{CSharpText.Xml(example.Text)}</example>");
    }

    /// <summary>Summary of a role's property.</summary>
    public static string Role(TypeRoleModel role) => CSharpText.Xml(role.Summary ?? role.Kind switch
    {
        RoleKind.Actor => role.Required ? $"The {role.Name}; at least one." : $"The {role.Name}; empty where the text names none.",
        RoleKind.Clause => $"The {role.Name}, a clause, or null.",
        RoleKind.Phrase => $"The {role.Name}, a noun group, or null.",
        RoleKind.Number => $"The {role.Name}, a number, or null.",
        RoleKind.Date => $"The {role.Name}, a date, or null.",
        _ => $"The {role.Name}, or null.",
    });

    /// <summary>The attribute of something deprecated, if it is.</summary>
    public static void Obsolete(CodeWriter code, History history)
    {
        if (history.Deprecated is { } reason)
            code.Line($"[global::System.Obsolete({CSharpText.Literal(reason)})]");
    }
}
