using SchemaGen.Generator.Language;
using SchemaGen.Generator.Model;
using SchemaGen.Tables;

namespace SchemaGen.Generator.Emitting;

/// <summary>XML documentation of records, made of what the schema says.</summary>
internal static class TypeDocs
{
    private const int MaxFrames = 12;
    private const int MaxExamples = 3;

    /// <summary>Summary, place, codes, roles, frames and examples of a type. All but the summary are remarks: editors show those on hover, an example tag they do not.</summary>
    public static void Write(CodeWriter code, EmitContext context, TypeModel type)
    {
        code.Summary(CSharpText.Xml(type.Summary ?? (type.IsClaim ? "A claim of this type." : "An event of this type.")));
        code.Line("/// <remarks>");
        code.Line($"/// <para>Defined at {CSharpText.Xml(context.Where(type.Place))}.</para>");
        if (type.History.Former.Count > 0)
            code.Line($"/// <para>Formerly {CSharpText.Xml(string.Join(", ", type.History.Former))}.</para>");
        foreach (CodeModel codes in type.Codes)
            code.Line($"/// <para>{CSharpText.Xml(codes.System)}: {CSharpText.Xml(string.Join(", ", codes.Values))}.</para>");
        List(code, "Roles", [.. type.Roles.Select(r => $"<c>{CSharpText.Xml(r.Name)}</c> {Kind(r)}{(r.Summary is null ? "" : ": " + CSharpText.Xml(r.Summary))}")], int.MaxValue);
        List(code, "Frames", [.. type.Triggers.SelectMany(t => t.Frames).Where(f => !f.IsException).Select(f => $"<c>{CSharpText.Xml(f.Text)}</c>").Distinct(StringComparer.Ordinal)], MaxFrames);
        List(code, "Examples", [.. type.Examples.Where(e => e.Kind == ExampleKind.Positive).Select(e => CSharpText.Xml(e.Text) + (e.Status is null ? "" : $" ({CSharpText.Xml(e.Status)})"))], MaxExamples);
        code.Line("/// </remarks>");
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

    /// <summary>A role's type as the schema writes it ("actor+").</summary>
    private static string Kind(TypeRoleModel role)
    {
        string kind = role.Kind == RoleKind.Enum ? role.Enum ?? "" : TypeSections.RoleKinds[(int)role.Kind];
        return CSharpText.Xml(kind + (role.Many ? role.Required ? "+" : "*" : role.Required ? "" : "?"));
    }

    /// <summary>A list under a title; nothing where it is empty.</summary>
    private static void List(CodeWriter code, string title, IReadOnlyList<string> items, int max)
    {
        if (items.Count == 0)
            return;
        code.Line($"/// <para>{title}:</para>");
        code.Line("/// <list type=\"bullet\">");
        foreach (string item in items.Take(max))
            code.Line($"/// <item>{item}</item>");
        if (items.Count > max)
            code.Line($"/// <item>and {CSharpText.Number(items.Count - max)} more</item>");
        code.Line("/// </list>");
    }
}
