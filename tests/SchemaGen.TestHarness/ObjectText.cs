using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text;

namespace VerifyTests;

/// <summary>Objects as readable text: properties by name in the order of their declaration, one a line; empty and null ones are left out.</summary>
internal static class ObjectText
{
    private const int MaxDepth = 12;

    public static string Of(object? value)
    {
        var text = new StringBuilder();
        Write(text, value, 0);
        return text.ToString();
    }

    private static void Write(StringBuilder text, object? value, int depth)
    {
        switch (value)
        {
            case null:
                text.Append("null");
                break;
            case string s:
                text.Append(s);
                break;
            case IFormattable or bool or Type:
                text.Append(Convert.ToString(value, CultureInfo.InvariantCulture));
                break;
            case var _ when depth >= MaxDepth:
                text.Append('…');
                break;
            case IEnumerable items:
                WriteItems(text, items, depth);
                break;
            default:
                WriteProperties(text, value, depth);
                break;
        }
    }

    private static void WriteItems(StringBuilder text, IEnumerable items, int depth)
    {
        text.Append('[');
        bool first = true;
        foreach (object? item in items)
        {
            text.Append(first ? "\n" : ",\n").Append(' ', (depth + 1) * 2);
            Write(text, item, depth + 1);
            first = false;
        }

        if (!first)
            text.Append('\n').Append(' ', depth * 2);
        text.Append(']');
    }

    private static void WriteProperties(StringBuilder text, object value, int depth)
    {
        text.Append('{');
        bool first = true;
        foreach (PropertyInfo property in value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            if (property.GetIndexParameters().Length > 0 || property.GetValue(value) is not { } part || part is not string && part is ICollection { Count: 0 })
                continue;
            text.Append(first ? "\n" : ",\n").Append(' ', (depth + 1) * 2).Append(property.Name).Append(": ");
            Write(text, part, depth + 1);
            first = false;
        }

        if (!first)
            text.Append('\n').Append(' ', depth * 2);
        text.Append('}');
    }
}
