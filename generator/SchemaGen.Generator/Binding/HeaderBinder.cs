using SchemaGen.Generator.Diagnostics;
using SchemaGen.Generator.Language;
using SchemaGen.Generator.Model;
using SchemaGen.Generator.Reading;

namespace SchemaGen.Generator.Binding;

/// <summary>Binds the header of a schema and fills in its defaults.</summary>
internal static class HeaderBinder
{
    public static HeaderModel? Bind(SchemaNode node, Place key, string schema, BindContext context)
    {
        context.Facts.Add(new Fact(FactKind.Header, schema, schema, key));
        if (Section.Open(node, "the header", SchemaLanguage.Header, context.Report) is not { } section)
            return null;
        HeaderModel plain = Default(schema);
        string space = plain.Namespace;
        if (section.Scalar("namespace") is { } name)
        {
            if (Identifiers.IsNamespace(name.Value))
                space = name.Value;
            else
                context.Report.Add(Descriptors.BadIdentifier, name.Place, name.Value, "a namespace", "write identifiers joined by points, none of them a keyword of C#");
        }

        var defaults = new DefaultsModel(
            Role(section, "acting-role", context),
            Role(section, "official-role", context),
            Role(section, "people-role", context),
            Role(section, "outlet-role", context),
            Role(section, "person-role", context),
            section.Text("other-code") ?? plain.Defaults.OtherCode);
        return new HeaderModel(
            space,
            section.Text("version") ?? plain.Version,
            section.Text("summary"),
            TypeName(section, "event", plain.EventBase, context.Report),
            TypeName(section, "claim", plain.ClaimBase, context.Report),
            TypeName(section, "parser", plain.Parser, context.Report),
            defaults,
            section.Words("codes"),
            context.At(key));
    }

    /// <summary>The header of a schema that has none or a broken one: what is sound is generated all the same.</summary>
    public static HeaderModel Default(string schema)
    {
        string name = Identifiers.IsName(schema) && !Identifiers.IsKeyword(schema) ? schema : "Schema";
        return new HeaderModel(name, "0.0.0", null, name + "Event", name + "Claim", name + "Parser", DefaultsModel.None, default, new RulePlace(0, 1));
    }

    private static string? Role(Section section, string key, BindContext context)
    {
        if (section.Scalar(key) is not { } role)
            return null;
        if (context.Roles.Contains(role.Value))
            return role.Value;
        context.Report.Add(Descriptors.UnknownActorRole, role.Place, role.Value, Suggestion.For(role.Value, context.Roles));
        return null;
    }

    private static string TypeName(Section section, string key, string otherwise, Report report) =>
        section.Scalar(key) is { } name && Identifiers.CheckPascal(name, $"the {key} type", report) ? name.Value : otherwise;
}
