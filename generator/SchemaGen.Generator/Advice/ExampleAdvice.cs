using SchemaGen.Generator.Binding;
using SchemaGen.Generator.Diagnostics;
using SchemaGen.Generator.Model;
using SchemaGen.Generator.Reading;

namespace SchemaGen.Generator.Advice;

/// <summary>Examples are the tests of a type: each type has some, and they do not contradict each other.</summary>
internal static class ExampleAdvice
{
    public static void Run(AdviceScope scope)
    {
        foreach ((int file, MapEntry entry) in scope.Entries("events").Concat(scope.Entries("claims")))
        {
            if (entry.Value is not MapNode type)
                continue;
            if (!Any(type, "examples") && !Any(type, "known-miss"))
                scope.Add(Descriptors.MissingExample, file, entry.Key.Place, entry.Key.Value);
            if (!Any(type, "not"))
                scope.Add(Descriptors.MissingCounterExample, file, entry.Key.Place, entry.Key.Value);
        }

        foreach (TypeModel type in scope.Model.Types)
            Check(type, scope);
    }

    private static bool Any(MapNode type, string key) => Section.Items(type.Find(key)?.Value).Any();

    private static void Check(TypeModel type, AdviceScope scope)
    {
        Dictionary<string, ExampleModel> seen = new(StringComparer.Ordinal);
        foreach (ExampleModel example in type.Examples)
        {
            if (!seen.TryGetValue(example.Text, out ExampleModel? first))
                seen.Add(example.Text, example);
            else if ((first.Kind == ExampleKind.Negative) != (example.Kind == ExampleKind.Negative))
                Report(Descriptors.ContradictoryExample, example, type.Name, scope.Say(first.Place));
            if (example is { Kind: not ExampleKind.Negative, Spans.Count: 0, Expect.Count: 0 } && type.Roles.Any(r => r.Required))
                Report(Descriptors.ExampleWithoutMarks, example, type.Roles.First(r => r.Required).Name);
        }

        void Report(Microsoft.CodeAnalysis.DiagnosticDescriptor descriptor, ExampleModel example, params string[] args)
        {
            // The model has the sentence without its marks; the tree has it as written.
            SchemaNode? written = scope.Entries(type.IsClaim ? "claims" : "events").First(e => e.Entry.Key.Value == type.Name).Entry.Value;
            foreach (string key in new[] { "examples", "not", "known-miss" })
            {
                foreach (SchemaNode node in Section.Items((written as MapNode)?.Find(key)?.Value))
                {
                    SchemaNode? text = node is MapNode map ? map.Find("text")?.Value : node;
                    if (text is ScalarNode scalar && scalar.Place.Line == example.Place.Line && scalar.Value.Length >= example.Text.Length && ExampleMarks.Remove(scalar.Value) == example.Text)
                    {
                        scope.Add(descriptor, example.Place.File, scalar.Place, args);
                        return;
                    }
                }
            }
        }
    }
}
