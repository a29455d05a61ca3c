using System.Collections;
using System.Globalization;
using System.Text;

namespace SchemaGen.Generator.Language;

/// <summary>A JSON object with its properties in the order in which they were added. Values are texts, flags, objects and arrays of them.</summary>
internal sealed class JsonObject : IEnumerable<KeyValuePair<string, object>>
{
    private readonly List<KeyValuePair<string, object>> _properties = [];

    public void Add(string name, object value) => _properties.Add(new(name, value));

    public void AddRange(JsonObject other) => _properties.AddRange(other._properties.Where(p => _properties.All(own => own.Key != p.Key)));

    public IEnumerator<KeyValuePair<string, object>> GetEnumerator() => _properties.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The object as indented text that ends with a line break. Arrays of texts stand in one line.</summary>
    public string ToText()
    {
        var text = new StringBuilder();
        Write(text, this, 0);
        return text.Append('\n').ToString();
    }

    private static void Write(StringBuilder text, object value, int depth)
    {
        switch (value)
        {
            case string s:
                Quote(text, s);
                break;
            case bool b:
                text.Append(b ? "true" : "false");
                break;
            case string[] texts:
                text.Append('[');
                for (int i = 0; i < texts.Length; i++)
                    Quote(i == 0 ? text : text.Append(", "), texts[i]);
                text.Append(']');
                break;
            case JsonObject json:
                Lines(text, '{', '}', depth, json._properties, p =>
                {
                    Quote(text, p.Key);
                    Write(text.Append(": "), p.Value, depth + 1);
                });
                break;
            case object[] items:
                Lines(text, '[', ']', depth, items, i => Write(text, i, depth + 1));
                break;
            default:
                throw new ArgumentException($"No JSON for {value.GetType()}.", nameof(value));
        }
    }

    private static void Lines<T>(StringBuilder text, char open, char close, int depth, IReadOnlyList<T> items, Action<T> write)
    {
        text.Append(open);
        for (int i = 0; i < items.Count; i++)
        {
            text.Append(i == 0 ? "\n" : ",\n").Append(' ', (depth + 1) * 2);
            write(items[i]);
        }

        if (items.Count > 0)
            text.Append('\n').Append(' ', depth * 2);
        text.Append(close);
    }

    private static void Quote(StringBuilder text, string value)
    {
        text.Append('"');
        foreach (char c in value)
        {
            if (c is '"' or '\\')
                text.Append('\\').Append(c);
            else if (c < ' ')
                text.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
            else
                text.Append(c);
        }

        text.Append('"');
    }
}
