using System.Net;
using System.Text;

namespace SchemaGen.Tool.Docs;

/// <summary>Builds HTML. Only what is given to <see cref="Raw"/> is markup; all else is escaped.</summary>
internal sealed class HtmlText
{
    private readonly StringBuilder _text = new();

    public static string Escape(string text) => WebUtility.HtmlEncode(text);

    public HtmlText Raw(string markup)
    {
        _text.Append(markup);
        return this;
    }

    public HtmlText Line(string markup) => Raw(markup).Raw("\n");

    public HtmlText Element(string tag, string text, string attributes = "") => Raw($"<{tag}{(attributes.Length > 0 ? " " + attributes : "")}>{Escape(text)}</{tag[..(tag.IndexOf(' ', StringComparison.Ordinal) is >= 0 and int space ? space : tag.Length)]}>");

    public override string ToString() => _text.ToString();
}
