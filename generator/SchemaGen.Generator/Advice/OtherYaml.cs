namespace SchemaGen.Generator.Advice;

/// <summary>What readers of YAML 1.1 and 1.2 take a text without quotes for. To the schema language it is a text all the same.</summary>
internal static class OtherYaml
{
    private static readonly HashSet<string> s_truth = new(StringComparer.Ordinal)
    {
        "yes", "Yes", "YES", "no", "No", "NO", "true", "True", "TRUE", "false", "False", "FALSE", "on", "On", "ON", "off", "Off", "OFF",
    };

    private static readonly HashSet<string> s_null = new(StringComparer.Ordinal) { "~", "null", "Null", "NULL" };

    /// <summary>"a truth value", "a number" ..., or null for what is a text everywhere.</summary>
    public static string? Type(string text)
    {
        if (s_truth.Contains(text))
            return "a truth value";
        if (s_null.Contains(text))
            return "no value at all";
        if (text.Length == 0 || !(char.IsDigit(text[0]) || text[0] is '+' or '-' or '.' && text.Length > 1 && text[1] is >= '0' and <= '9'))
            return null;
        if (IsDate(text))
            return "a date";
        string digits = text.TrimStart('+', '-').Replace("_", "");
        if (digits.Length == 0 || !char.IsDigit(digits[digits[0] == '.' && digits.Length > 1 ? 1 : 0]))
            return null;
        if (digits.Length > 1 && digits[0] == '0' && digits.All(char.IsDigit))
            return "an octal number";
        if (digits.StartsWith("0x", StringComparison.Ordinal) || digits.StartsWith("0o", StringComparison.Ordinal))
            return digits.Skip(2).All(c => c is >= '0' and <= '9' or >= 'a' and <= 'f' or >= 'A' and <= 'F') && digits.Length > 2 ? "a number" : null;
        if (digits.Contains(':'))
            return digits.Split(':').All(p => p.Length is 1 or 2 && p.All(char.IsDigit)) ? "a time or a number to the base 60" : null;
        return double.TryParse(digits, System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture, out _) ? "a number" : null;
    }

    private static bool IsDate(string text)
    {
        string[] parts = text.Split('-');
        return parts.Length == 3 && parts[0].Length == 4 && parts[1].Length is 1 or 2 && parts[2].Length is 1 or 2 && parts.All(p => p.All(char.IsDigit));
    }
}
