using SchemaGen.Generator.Diagnostics;
using SchemaGen.Generator.Language;
using SchemaGen.Generator.Model;
using SchemaGen.Generator.Reading;

namespace SchemaGen.Generator.Binding;

/// <summary>Binds the example sentences of a type.</summary>
internal static class ExampleBinder
{
    public static EquatableArray<ExampleModel> Bind(Section type, TypeScope scope)
    {
        List<ExampleModel> examples = [];
        foreach ((string key, ExampleKind kind) in new[] { ("examples", ExampleKind.Positive), ("not", ExampleKind.Negative), ("known-miss", ExampleKind.KnownMiss) })
        {
            foreach (SchemaNode node in Section.Items(type.Node(key)))
            {
                if (One(node, kind, scope) is { } example)
                    examples.Add(example);
            }
        }

        return examples.ToEquatable();
    }

    private static ExampleModel? One(SchemaNode node, ExampleKind kind, TypeScope scope)
    {
        if (node is ScalarNode { IsEmpty: false } plain)
            return Make(plain, kind, null, null, default, scope);
        Report report = scope.Context.Report;
        string what = $"an example of {scope.What}";
        if (Section.Open(node, what, TypeSections.Example, report) is not { } section)
            return null;
        section.ReportMissing(node.Place);
        if (section.Scalar("text") is not { } text)
            return null;
        int status = section.Choice("status");
        TypeSymbol? fires = section.Scalar("fires") is { } name ? scope.Context.FindType(name, "event or claim") : null;
        List<ExampleIds> expect = [];
        foreach (MapEntry entry in section.Entries("expect"))
        {
            if (scope.Role(entry.Key.Value) is null)
                report.Add(Descriptors.UnknownRole, entry.Key.Place, entry.Key.Value, scope.What, scope.Suggest(entry.Key.Value));
            else
                expect.Add(new ExampleIds(entry.Key.Value, string.Join(", ", Section.Texts(entry.Value, $"`expect` of {what}", report).Select(i => i.Value.Trim()))));
        }

        return Make(text, kind, status < 0 ? null : TypeSections.Statuses.Names[status], fires?.Name, expect.ToEquatable(), scope);
    }

    private static ExampleModel? Make(ScalarNode text, ExampleKind kind, string? status, string? fires, EquatableArray<ExampleIds> expect, TypeScope scope) =>
        ExampleMarks.Read(text, kind, scope, out string plain) is { } spans ? new ExampleModel(kind, plain, spans, status, fires, expect, scope.Context.At(text.Place)) : null;
}
