using SchemaGen.Generator.Binding;
using SchemaGen.Generator.Diagnostics;
using SchemaGen.Generator.Reading;

namespace SchemaGen.Generator.Advice;

/// <summary>Keys that the language knows and that have no effect where they stand.</summary>
internal static class KeyAdvice
{
    public static void Run(AdviceScope scope)
    {
        foreach ((int file, MapEntry entry) in scope.Entries("actors"))
        {
            if (entry.Value is not MapNode actor || actor.Find("kind")?.Value is not ScalarNode { Value: not "person" } kind)
                continue;
            Report(actor, "gender", file, $"only persons have one, and this actor is of kind {kind.Value}", scope);
            Report(actor, "offices", file, $"only persons hold offices, and this actor is of kind {kind.Value}", scope);
        }

        foreach ((int file, MapEntry entry) in scope.Entries("events").Concat(scope.Entries("claims")))
        {
            if (entry.Value is not MapNode type)
                continue;
            foreach (MapNode block in Section.Items(type.Find("triggers")?.Value).OfType<MapNode>().Where(b => b.Find("nouns") is null))
                Report(block, "support", file, "support verbs carry the nouns of their block, and it has no `nouns`", scope);
            foreach (MapNode example in Section.Items(type.Find("examples")?.Value).Concat(Section.Items(type.Find("known-miss")?.Value)).OfType<MapNode>())
                Report(example, "fires", file, "it says what is found in a `not` sentence instead", scope);
            foreach (MapNode example in Section.Items(type.Find("not")?.Value).OfType<MapNode>())
            {
                Report(example, "status", file, "a `not` sentence has no event with a status", scope);
                Report(example, "expect", file, "a `not` sentence has no event with ids", scope);
            }
        }
    }

    private static void Report(MapNode map, string key, int file, string reason, AdviceScope scope)
    {
        if (map.Find(key) is { } entry)
            scope.Add(Descriptors.NoEffect, file, entry.Key.Place, $"`{key}`", reason);
    }
}
