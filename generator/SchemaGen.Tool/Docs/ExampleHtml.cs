using System.Text;
using SchemaGen.Generator.Model;

namespace SchemaGen.Tool.Docs;

/// <summary>An example sentence with its roles marked.</summary>
internal static class ExampleHtml
{
    public static string Of(ExampleModel example)
    {
        ExampleSpan[] spans = [.. example.Spans.OrderBy(s => s.Start).ThenByDescending(s => s.End)];
        var html = new StringBuilder();
        for (int i = 0; i <= example.Text.Length; i++)
        {
            // Marks lie within one another: the one opened last ends first.
            foreach (ExampleSpan span in spans.Reverse().Where(s => s.End == i && s.Start < i))
                html.Append("<sub>").Append(HtmlText.Escape(span.Role)).Append("</sub></mark>");
            if (i == example.Text.Length)
                break;
            foreach (ExampleSpan _ in spans.Where(s => s.Start == i && s.Start < s.End))
                html.Append("<mark>");
            int length = char.IsHighSurrogate(example.Text[i]) && i + 1 < example.Text.Length ? 2 : 1;
            html.Append(HtmlText.Escape(example.Text.Substring(i, length)));
            i += length - 1;
        }

        return html.ToString();
    }
}
