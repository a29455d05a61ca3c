using SchemaGen.Generator.Model;

namespace SchemaGen.Tool.Diffing;

/// <summary>Collects the changes of one schema.</summary>
internal sealed class ChangeList(SchemaModel old, SchemaModel now)
{
    private readonly List<Change> _changes = [];

    public SchemaModel Old { get; } = old;

    public SchemaModel Now { get; } = now;

    /// <summary>What breaks most first, then by rule and subject.</summary>
    public IReadOnlyList<Change> Sorted()
    {
        List<ChangeRule> rules = [.. ChangeRules.All];
        return [.. _changes.OrderByDescending(c => c.Rule.Breaks).ThenBy(c => rules.IndexOf(c.Rule)).ThenBy(c => c.Subject, StringComparer.Ordinal)];
    }

    /// <summary>A change of something that the new version has.</summary>
    public void Add(ChangeRule rule, string subject, string message, RulePlace? place = null) => _changes.Add(new Change(rule, subject, message, Where(Now, place)));

    /// <summary>Something that only the old version has.</summary>
    public void Removed(ChangeRule rule, string subject, RulePlace? place, string? hint) => _changes.Add(new Change(rule, subject, "removed", Where(Old, place), hint));

    /// <summary>A value that is another, "nothing" where there is none.</summary>
    public void Value(ChangeRule rule, string subject, string what, string? before, string? after, RulePlace? place = null)
    {
        if (before != after)
            Add(rule, subject, $"{what} was {before ?? "nothing"}, is {after ?? "nothing"}", place);
    }

    /// <summary>A list whose elements are others; their order does not matter.</summary>
    public void Set(ChangeRule rule, string subject, string what, IEnumerable<string> before, IEnumerable<string> after, RulePlace? place = null)
    {
        HashSet<string> was = [.. before], isNow = [.. after];
        List<string> parts = [.. isNow.Where(w => !was.Contains(w)).Select(w => $"+ {w}"), .. was.Where(w => !isNow.Contains(w)).Select(w => $"- {w}")];
        if (parts.Count > 0)
            Add(rule, subject, $"{what}: {string.Join(", ", parts)}", place);
    }

    /// <summary>Summary and deprecation, which all definitions have.</summary>
    public void Common(string subject, string? summaryBefore, string? summaryNow, History before, History now, RulePlace? place)
    {
        if (summaryBefore != summaryNow)
            Add(ChangeRules.SummaryChanged, subject, "the summary is another", place);
        if (before.Deprecated == now.Deprecated)
            return;
        if (now.Deprecated is { } reason)
            Add(ChangeRules.Deprecated, subject, $"deprecated: {reason}", place);
        else
            Add(ChangeRules.DeprecationLifted, subject, "no longer deprecated", place);
    }

    private static string? Where(SchemaModel model, RulePlace? place) =>
        place is { } at && (uint)at.File < (uint)model.Files.Count ? $"{model.Files[at.File]}:{at.Line}" : null;
}
