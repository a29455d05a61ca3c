using System.Globalization;
using System.Text;

namespace SchemaGen.Explain;

/// <summary>Writes what was found, with its reasons, for a terminal.</summary>
internal static class ResultText
{
    public static void Write(StringBuilder text, ExplainedResult result)
    {
        text.Append(result.IsClaim ? "  claim " : "  event ").Append(result.Type);
        if (result.Status is { } status)
            text.Append(' ').Append(status);
        if (result.Date is { } date)
            text.Append(CultureInfo.InvariantCulture, $" {date:yyyy-MM-dd}");
        text.Append(result.IsQuoted ? " quoted" : "").Append(result.Outlet is null ? "" : " outlet ").Append(result.Outlet);
        string[] parties = [.. result.Roles.Where(r => r.Actors.Count > 0).Select(r => string.Join(", ", r.Actors.Select(a => a.Id)))];
        text.Append(' ').AppendJoin(" -> ", parties).Append(" [").Append(result.Text.AsSpan()).Append("] by ").Append(result.Rule).Append(' ').Append(result.Rule.Text).Append('\n');
        text.Append("    because of ").Append(result.Origin).Append('\n');
        foreach (ExplainedRole role in result.Roles)
            Write(text, role);
        foreach (StatusReason reason in result.StatusReasons)
        {
            text.Append("    ").Append(reason.Status).Append(": ").Append(reason.Why);
            if (reason.Word is { } word)
                text.Append(" \"").Append(word.AsSpan()).Append('"');
            text.Append('\n');
        }
    }

    private static void Write(StringBuilder text, ExplainedRole role)
    {
        text.Append("    ").Append(role.Name);
        foreach (TextSlice words in role.Words)
            text.Append(" <").Append(words.AsSpan()).Append('>');
        for (int k = 0; k < role.Actors.Count; k++)
        {
            ExplainedActor actor = role.Actors[k];
            text.Append(k > 0 ? "; " : " = ").Append(actor.Id).Append(" (").Append(actor.How);
            if (actor.Rule is { } rule)
                text.Append(", ").Append(rule);
            text.Append(')');
        }

        text.Append(role.How is null ? "" : ": ").Append(role.How).Append('\n');
    }
}
