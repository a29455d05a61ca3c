using SchemaGen.Generator.Diagnostics;
using SchemaGen.Generator.Model;
using SchemaGen.Tables;

namespace SchemaGen.Generator.Binding.Frames;

/// <summary>Parses the text of a frame into its parts. Knows the notation, not the schema.</summary>
internal sealed class FrameParser(string text)
{
    private const int DeepestChoice = 8;

    private static readonly string[] ShapeNames = ["clause", "vp", "ing", "np"];
    private static readonly SlotFlags[] Shapes = [SlotFlags.AcceptsClause, SlotFlags.AcceptsInfinitive, SlotFlags.AcceptsIng, SlotFlags.AcceptsNoun];

    private static readonly Remembered<List<FrameItem>> s_parsed = new(Read);

    private int _at;

    /// <exception cref="FrameException">The text is no frame.</exception>
    public static IReadOnlyList<FrameItem> Parse(string text) => s_parsed.Of(text);

    private static List<FrameItem> Read(string text)
    {
        FrameParser parser = new(text);
        List<FrameItem> items = parser.Items(0);
        return parser._at == text.Length ? items : throw parser.Fault(parser._at, 1, $"'{text[parser._at]}' does not belong here");
    }

    private List<FrameItem> Items(int depth)
    {
        List<FrameItem> items = [];
        while (true)
        {
            while (_at < text.Length && char.IsWhiteSpace(text[_at]))
                _at++;
            if (_at == text.Length || text[_at] is '|' or ')')
                return items;
            items.Add(text[_at] switch
            {
                '{' => Role(),
                '<' => Group(),
                '(' => Choice(depth),
                _ => Word(),
            });
        }
    }

    private RoleItem Role()
    {
        int start = _at;
        string inside = Enclosed('}', "role");
        int colon = inside.IndexOf(':');
        string name = (colon < 0 ? inside : inside.Substring(0, colon)).Trim();
        SlotFlags shapes = SlotFlags.None;
        GroupItem? heads = null;
        bool optional = false;
        if (colon >= 0)
        {
            string list = inside.Substring(colon + 1).Trim();
            if (list.EndsWith("?", StringComparison.Ordinal))
            {
                optional = true;
                list = list.Substring(0, list.Length - 1);
            }

            if (list.Length > 2 && list[0] == '<' && list[list.Length - 1] == '>')
            {
                int at = start + 1 + inside.IndexOf('<');
                heads = new GroupItem(list.Substring(1, list.Length - 2).Trim(), at, list.Length);
                list = "np";
            }

            foreach (string shape in list.Split('|'))
            {
                int index = Array.IndexOf(ShapeNames, shape.Trim());
                if (index < 0)
                    throw new FrameException(Descriptors.FrameShape, start, _at - start, $"'{shape.Trim()}' is no shape.{Suggestion.For(shape.Trim(), ShapeNames)}");
                shapes |= Shapes[index];
            }
        }

        if (name.EndsWith("?", StringComparison.Ordinal))
        {
            optional = true;
            name = name.Substring(0, name.Length - 1).Trim();
        }

        SlotFlags wants = name.Length == 0 ? SlotFlags.None : name[name.Length - 1] switch
        {
            '!' => SlotFlags.Known,
            '+' => SlotFlags.Known | SlotFlags.Several,
            _ => SlotFlags.None,
        };
        if (wants != SlotFlags.None)
            name = name.Substring(0, name.Length - 1).Trim();
        if (!Identifiers.IsName(name))
            throw Fault(start, _at - start, "a role is a name in braces, such as {source} or {content:clause}");
        bool possessive = _at + 1 < text.Length && WordForm.IsApostrophe(text[_at]) && text[_at + 1] == 's' && (_at + 2 == text.Length || !char.IsLetterOrDigit(text[_at + 2]));
        int end = _at;
        if (possessive)
            _at += 2;
        return new RoleItem(name, shapes == SlotFlags.None ? SlotFlags.AcceptsNoun : shapes, optional, wants, possessive, heads, start, end - start);
    }

    private GroupItem Group()
    {
        int start = _at;
        string name = Enclosed('>', "group").Trim();
        return new GroupItem(name, start, _at - start);
    }

    private ChoiceItem Choice(int depth)
    {
        int start = _at;
        if (depth == DeepestChoice)
            throw Fault(start, 1, "too many parentheses within one another");
        List<IReadOnlyList<FrameItem>> alternatives = [];
        do
        {
            _at++;
            List<FrameItem> items = Items(depth + 1);
            if (items.Count == 0)
                throw Fault(start, Math.Max(1, _at - start), "an alternative in parentheses is empty");
            alternatives.Add(items);
        }
        while (_at < text.Length && text[_at] == '|');

        if (_at == text.Length)
            throw Fault(start, 1, "this '(' is not closed");
        _at++;
        bool optional = _at < text.Length && text[_at] == '?';
        if (optional)
            _at++;
        return new ChoiceItem(alternatives, optional, start, _at - start);
    }

    private WordItem Word()
    {
        int start = _at;
        while (_at < text.Length && (WordForm.IsWordUnit(text[_at]) || WordForm.IsApostrophe(text[_at]) || WordForm.IsHyphen(text[_at]) || text[_at] is '.' or '&'))
            _at++;
        if (_at == start)
            throw Fault(start, 1, $"'{text[start]}' does not belong in a frame; write words, {{roles}}, <groups> and (alternatives)");
        return new WordItem(text.Substring(start, _at - start).TrimEnd('.'), start, _at - start);
    }

    private string Enclosed(char close, string what)
    {
        int start = _at, end = text.IndexOf(close, _at);
        if (end < 0)
            throw Fault(start, 1, $"this {what} is not closed with '{close}'");
        _at = end + 1;
        return text.Substring(start + 1, end - start - 1);
    }

    private FrameException Fault(int start, int length, string message) => new(Descriptors.FrameSyntax, start, Math.Min(length, Math.Max(0, text.Length - start)), message);
}
