using Microsoft.CodeAnalysis;
using SchemaGen.Generator.Binding;
using SchemaGen.Generator.Compiling;
using SchemaGen.Generator.Diagnostics;
using SchemaGen.Generator.English;
using SchemaGen.Generator.Model;
using SchemaGen.Generator.Reading;

namespace SchemaGen.Generator.Advice;

/// <summary>Triggers that no frame uses, and triggers that are written in a form in which no text has them.</summary>
internal static class TriggerAdvice
{
    public static void Run(AdviceScope scope)
    {
        foreach (TypeModel type in scope.Model.Types)
        {
            foreach (TriggerBlockModel block in type.Triggers)
                Check(type, block, scope);
        }
    }

    /// <summary>Reports at a trigger in the list of its block.</summary>
    public static void Report(AdviceScope scope, DiagnosticDescriptor descriptor, TypeModel type, TriggerBlockModel block, string trigger, bool noun, params string[] args)
    {
        SchemaNode? written = scope.Entries(type.IsClaim ? "claims" : "events").First(e => e.Entry.Key.Value == type.Name).Entry.Value;
        foreach (SchemaNode node in Section.Items((written as MapNode)?.Find("triggers")?.Value).Where(n => n.Place.Line == block.Place.Line))
        {
            foreach (SchemaNode item in Section.Items((node as MapNode)?.Find(noun ? "nouns" : "verbs")?.Value))
            {
                if (item is ScalarNode word && word.Value.Trim() == trigger)
                {
                    scope.Add(descriptor, block.Place.File, word.Place, args);
                    return;
                }
            }
        }
    }

    private static void Check(TypeModel type, TriggerBlockModel block, AdviceScope scope)
    {
        bool Found(bool noun) => FrameRows.Of(type).Any(r => r.Block == block && r.IsNoun == noun && r.Frame.Trigger is null);
        // A block that lost a frame to a mistake says nothing of its triggers.
        if (scope.IsSound)
        {
            if (block.Verbs.Count > 0 && !Found(noun: false) && !block.Frames.Any(f => !f.IsNoun && f.Trigger is not null && block.Verbs.Contains(f.Trigger)))
                Report(scope, Descriptors.TriggerWithoutFrame, type, block, block.Verbs[0], noun: false, "verbs", "<verb>", "frames");
            if (block.Nouns.Count > 0 && !Found(noun: true) && !block.Frames.Any(f => block.Nouns.All(n => f.Slots.Any(s => s.Heads.Contains(n)))))
                Report(scope, Descriptors.TriggerWithoutFrame, type, block, block.Nouns[0], noun: true, "nouns", "<noun>", "noun-frames");
        }

        foreach (string verb in block.Verbs)
        {
            if (Inflection.BaseOf(Triggers.Divide(verb, noun: false)?.Word ?? "") is { } lemma)
                Report(scope, Descriptors.InflectedTrigger, type, block, verb, noun: false, verb, lemma);
        }

        HashSet<(RulePlace, string)> seen = [];
        foreach (FrameModel frame in block.Frames)
        {
            if (frame is { IsNoun: false, Trigger: { } own } && Inflection.BaseOf(Triggers.Divide(own, noun: false)?.Word ?? "") is { } lemma && seen.Add((frame.Place, own)))
                scope.Add(Descriptors.InflectedTrigger, frame.Place, frame.Text, own, own, lemma);
        }
    }
}
