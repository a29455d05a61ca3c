using System.Text;
using SchemaGen.Generator.Diagnostics;
using SchemaGen.Generator.Model;
using SchemaGen.Generator.Reading;

namespace SchemaGen.Generator.Binding;

/// <summary>Reads the marks of an example ("[Ann]{source} waved") and takes them out of its text.</summary>
internal static class ExampleMarks
{
    /// <summary>A sentence without its marks, where they are known to fit.</summary>
    public static string Remove(string marked)
    {
        StringBuilder plain = new(marked.Length);
        for (int i = 0; i < marked.Length; i++)
        {
            if (marked[i] == ']')
                i = marked.IndexOf('}', i);
            else if (marked[i] != '[')
                plain.Append(marked[i]);
        }

        return plain.ToString();
    }

    /// <returns>The marked spans in the text without marks; null with a diagnostic where the marks do not fit.</returns>
    public static EquatableArray<ExampleSpan>? Read(ScalarNode example, ExampleKind kind, TypeScope scope, out string plain)
    {
        string text = example.Value;
        StringBuilder result = new(text.Length);
        List<ExampleSpan> spans = [];
        Stack<(int At, int Start)> open = [];
        plain = "";
        for (int i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '[':
                    open.Push((i, result.Length));
                    break;
                case ']' when open.Count == 0:
                    return Fail(i, 1, "this ']' closes no '['");
                case ']':
                    int close = i + 1 < text.Length && text[i + 1] == '{' ? text.IndexOf('}', i) : -1;
                    if (close < 0)
                        return Fail(i, 1, "after ']' the role must follow in braces, such as ]{source}");
                    string role = text.Substring(i + 2, close - i - 2);
                    // A counter-example may show what another type finds in it.
                    if (kind != ExampleKind.Negative && scope.Role(role) is null)
                    {
                        scope.Context.Report.Add(Descriptors.UnknownRole, example.PlaceOf(i + 2, role.Length), role, scope.What, scope.Suggest(role));
                        return null;
                    }

                    spans.Add(new ExampleSpan(role, open.Pop().Start, result.Length));
                    i = close;
                    break;
                default:
                    result.Append(text[i]);
                    break;
            }
        }

        if (open.Count > 0)
            return Fail(open.Peek().At, 1, "this '[' is not closed");
        plain = result.ToString();
        return spans.ToEquatable();

        EquatableArray<ExampleSpan>? Fail(int at, int length, string message)
        {
            scope.Context.Report.Add(Descriptors.ExampleMarks, example.PlaceOf(at, length), message);
            return null;
        }
    }
}
