using System.Text;

namespace SampleApp;

/// <summary>Text from elsewhere made fit for a line of a report.</summary>
internal static class OneLine
{
    /// <summary>Makes white space and control signs (which a terminal might obey) into single spaces.</summary>
    public static string Of(ReadOnlySpan<char> text)
    {
        StringBuilder line = new(text.Length);
        foreach (char c in text)
        {
            if (!char.IsWhiteSpace(c) && !char.IsControl(c))
                line.Append(c);
            else if (line.Length > 0 && line[^1] != ' ')
                line.Append(' ');
        }

        return line.ToString().TrimEnd();
    }
}
