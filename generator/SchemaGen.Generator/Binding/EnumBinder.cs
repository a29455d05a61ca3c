using SchemaGen.Generator.Diagnostics;
using SchemaGen.Generator.Language;
using SchemaGen.Generator.Model;
using SchemaGen.Generator.Reading;

namespace SchemaGen.Generator.Binding;

/// <summary>Binds an enum and the words that show its values.</summary>
internal static class EnumBinder
{
    public static EnumModel? Bind(MapEntry entry, BindContext context)
    {
        context.Define(FactKind.Enum, entry.Key);
        string what = $"the enum '{entry.Key.Value}'";
        if (!Identifiers.CheckPascal(entry.Key, "an enum", context.Report) || Section.Open(entry.Value, what, SchemaLanguage.Enum, context.Report) is not { } section)
            return null;
        section.ReportMissing(entry.Key.Place);
        NameHistoryCheck.Inside(section, section.Entries("values"), [], entry.Key.Place, context.Report);
        return new EnumModel(
            entry.Key.Value,
            section.Text("summary"),
            section.Entries("values").Select(v => Value(v, context.Report)).Where(v => v is not null).Select(v => v!).ToEquatable(),
            context.At(entry.Key.Place),
            HistoryBinder.Read(section, FactKind.FormerType, entry.Key, context),
            section.Words("reserved"));
    }

    private static EnumValueModel? Value(MapEntry entry, Report report)
    {
        string name = entry.Key.Value;
        if (!Identifiers.CheckPascal(entry.Key, "an enum value", report))
            return null;
        // A value may be just the list of its words.
        if (entry.Value is ListNode)
            return new EnumValueModel(name, null, Section.Texts(entry.Value, $"the value '{name}'", report).Select(w => w.Value.Trim()).ToEquatable());
        return Section.Open(entry.Value, $"the value '{name}'", SchemaLanguage.EnumValue, report) is { } section
            ? new EnumValueModel(name, section.Text("summary"), section.Words("words"), HistoryBinder.Read(section))
            : null;
    }
}
