using System.Globalization;
using SchemaGen.Generator.Diagnostics;
using SchemaGen.Generator.Language;
using SchemaGen.Generator.Model;
using SchemaGen.Generator.Reading;
using SchemaGen.Tables;

namespace SchemaGen.Generator.Binding;

/// <summary>Binds an actor with its names and offices.</summary>
internal static class ActorBinder
{
    public static ActorModel? Bind(MapEntry entry, BindContext context)
    {
        context.Define(FactKind.Actor, entry.Key);
        Report report = context.Report;
        string key = entry.Key.Value, what = $"the actor '{key}'";
        bool named = Identifiers.CheckKey(entry.Key, "an actor", report);
        if (Section.Open(entry.Value, what, ActorSections.Actor, report) is not { } section)
            return null;
        section.ReportMissing(entry.Key.Place);
        List<ScalarNode> names = section.Scalars("names");
        var kind = (ActorKind)section.Choice("kind");
        EquatableArray<OfficeModel> offices = section.Node("offices") is { } held ? Offices(held, what, context) : default;
        string? role = Role(section, context);
        if (!named || kind < 0 || names.Count == 0)
            return null;

        foreach (ScalarNode name in names)
            context.Facts.Add(new Fact(FactKind.FullName, key, name.Value.Trim(), name.Place));
        EquatableArray<string> full = section.Words("names"), adjectives = section.Words("adjectives");
        // A person without a code takes it from the office held on the day: the code stays empty.
        string code = section.Text("code") ?? (kind == ActorKind.Person && offices.Count > 0 ? "" : key);
        return new ActorModel(
            key,
            kind,
            code,
            role,
            section.Text("summary"),
            full,
            section.Has("short") || kind != ActorKind.Person ? section.Words("short") : LastWords(full),
            adjectives,
            section.Has("people") ? section.Words("people") : adjectives,
            section.Has("capital") ? section.Words("metonyms").Concat(section.Words("capital")).Distinct(StringComparer.Ordinal).ToEquatable() : section.Words("metonyms"),
            section.Words("places"),
            section.Choice("gender") + 1,
            offices,
            HistoryBinder.Read(section, FactKind.FormerActor, entry.Key, context),
            context.At(entry.Key.Place));
    }

    private static string? Role(Section section, BindContext context)
    {
        if (section.Scalar("role") is not { } role)
            return null;
        if (context.Roles.Contains(role.Value))
            return role.Value;
        context.Report.Add(Descriptors.UnknownActorRole, role.Place, role.Value, Suggestion.For(role.Value, context.Roles));
        return null;
    }

    private static EquatableArray<OfficeModel> Offices(SchemaNode node, string what, BindContext context)
    {
        List<OfficeModel> offices = [];
        foreach (SchemaNode item in Section.Items(node))
        {
            if (Office(item, what, context) is { } office)
                offices.Add(office);
        }

        return offices.ToEquatable();
    }

    private static OfficeModel? Office(SchemaNode node, string what, BindContext context)
    {
        Report report = context.Report;
        if (Section.Open(node, $"an office of {what}", ActorSections.Office, report) is not { } section)
            return null;
        section.ReportMissing(node.Place);
        ScalarNode? title = section.Scalar("title"), of = section.Scalar("of");
        bool sound = title is not null;
        if (title is not null && !context.Titles.Contains(title.Value.Trim()))
        {
            report.Add(Descriptors.UnknownTitle, title.Place, title.Value, Suggestion.For(title.Value, context.Titles));
            sound = false;
        }

        if (of is not null && !context.Actors.Contains(of.Value))
        {
            report.Add(Descriptors.UnknownOffice, of.Place, of.Value, Suggestion.For(of.Value, context.Actors));
            sound = false;
        }

        int? from = Day(section.Scalar("from"), 0, report), to = Day(section.Scalar("to"), int.MaxValue, report);
        if (from >= to)
        {
            report.Add(Descriptors.DatesReversed, section.Scalar("to")!.Place, section.Text("from") ?? "", section.Text("to") ?? "");
            sound = false;
        }

        return sound && from is not null && to is not null ? new OfficeModel(title!.Value.Trim(), of?.Value, from.Value, to.Value) : null;
    }

    /// <summary>A date as days since 0001-01-01; null with a diagnostic where it is none.</summary>
    private static int? Day(ScalarNode? text, int absent, Report report)
    {
        if (text is null)
            return absent;
        if (DateTime.TryParseExact(text.Value.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime date))
            return (int)(date.Ticks / TimeSpan.TicksPerDay);
        report.Add(Descriptors.BadDate, text.Place, text.Value);
        return null;
    }

    private static EquatableArray<string> LastWords(EquatableArray<string> names)
    {
        string[] words = new string[names.Count];
        int count = 0;
        foreach (string name in names)
        {
            int space = name.LastIndexOf(' ');
            if (space >= 0 && name.Substring(space + 1) is var word && Array.IndexOf(words, word, 0, count) < 0)
                words[count++] = word;
        }

        Array.Resize(ref words, count);
        return new(words);
    }
}
