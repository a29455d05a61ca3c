using Microsoft.CodeAnalysis.Text;

namespace SchemaGen.Generator.Reading;

/// <summary>A place in a text of plain YAML, with what is read at it: blanks, comments and scalars of one line.</summary>
/// <remarks>Offsets are in UTF-16 code units, lines and columns count from 0. What is not plain is told by null or false; the caller gives the text up.</remarks>
internal sealed class PlainCursor(string text)
{
    /// <summary>YamlDotNet takes a longer key for none; far less is plain.</summary>
    private const int LongestKey = 1000;

    /// <summary>A bracket opens or closes here, or an entry ends: no part of a scalar within brackets. A question mark may be one.</summary>
    private const string FlowSigns = "[]{},?";

    /// <summary>No plain scalar begins so.</summary>
    private const string Indicators = "?:,[]{}#&*!|>'\"%@`";

    private const int PoolSize = 512, LongestPooled = 16;

    /// <summary>Tabs, breaks other than \n, and what YamlDotNet takes for an end.</summary>
    private static readonly char[] s_odd = [.. Enumerable.Range(0, 32).Where(c => c is not '\n' and not '\r').Select(c => (char)c), '\u0085', '\u2028', '\u2029', '\uFEFF'];

    /// <summary>What stands for itself wherever it stands within a scalar without quotes.</summary>
    private static readonly bool[] s_ordinary = [.. Enumerable.Range(0, 128).Select(c => (char)c is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9' or '-' or '_' or '.' or '<' or '>' or '|' or '(' or ')' or '\'' or '+' or '/')];

    private readonly string?[] _pool = new string?[PoolSize];
    private int _lineStart;
    private int _line;

    /// <summary>The offset.</summary>
    public int At { get; private set; }

    /// <summary>The column of the content that <see cref="NextContent"/> has found; -1 at the end of the text.</summary>
    public int Column { get; private set; }

    /// <summary>The character here; '\n' at the end of the text.</summary>
    public char Current => CharAt(At);

    /// <summary>True for a text without characters that are plain nowhere.</summary>
    public bool IsPlain()
    {
        if (text.IndexOfAny(s_odd) >= 0)
            return false;
        for (int at = text.IndexOf('\r'); at >= 0; at = text.IndexOf('\r', at + 1))
        {
            if (at + 1 == text.Length || text[at + 1] != '\n')
                return false;
        }

        return true;
    }

    /// <summary>Goes on by one character of the line.</summary>
    public void Skip() => At++;

    /// <summary>True for a dash that begins an item of a list.</summary>
    public bool IsDash() => Current == '-' && IsBlank(CharAt(At + 1));

    /// <summary>Line and column here.</summary>
    public LinePosition Position() => new(_line, At - _lineStart);

    /// <summary>A stretch of the current line.</summary>
    public Place Place(int start, int end) => new(TextSpan.FromBounds(start, end), new LinePositionSpan(new LinePosition(_line, start - _lineStart), new LinePosition(_line, end - _lineStart)));

    /// <summary>Skips the blanks of a line and its comment.</summary>
    /// <returns>False where something else stands before the end of the line.</returns>
    public bool EndOfLine()
    {
        int start = At;
        while (Current == ' ')
            At++;
        if (Current == '#' && (At == _lineStart || text[At - 1] == ' '))
        {
            int end = text.IndexOf('\n', At);
            At = end < 0 ? text.Length : end;
        }

        if (Current is '\n' or '\r')
            return true;
        At = start;
        return false;
    }

    /// <summary>From the end of a line to the next content, over empty lines and comments.</summary>
    public void NextContent()
    {
        while (At < text.Length)
        {
            NextLine();
            if (!EndOfLine())
            {
                Blanks();
                Column = At - _lineStart;
                return;
            }
        }

        Column = -1;
    }

    /// <summary>The first content of the text.</summary>
    public void FirstContent()
    {
        if (EndOfLine())
        {
            NextContent();
            return;
        }

        Blanks();
        Column = At - _lineStart;
    }

    /// <summary>Skips blanks.</summary>
    public void Blanks()
    {
        while (Current == ' ')
            At++;
    }

    /// <summary>Skips blanks, breaks and comments within brackets. Lines must be deeper than the block around them.</summary>
    public bool FlowBlanks(int indent)
    {
        if (!EndOfLine())
        {
            Blanks();
            return true;
        }

        NextContent();
        return Column > indent;
    }

    /// <summary>A scalar outside of brackets.</summary>
    /// <param name="isKey">True where a colon follows; the cursor is behind it then.</param>
    public ScalarNode? BlockScalar(out bool isKey)
    {
        int start = At;
        ScalarNode? scalar = Current is '"' or '\'' ? Quoted() : Unquoted(inFlow: false);
        isKey = scalar is not null && Colon(start);
        return scalar;
    }

    /// <summary>A scalar within brackets.</summary>
    public ScalarNode? FlowScalar() => Current is '"' or '\'' ? Quoted() : Unquoted(inFlow: true);

    /// <summary>Goes over a colon that ends a key on the same line.</summary>
    public bool Colon(int start)
    {
        int at = At;
        while (CharAt(at) == ' ')
            at++;
        if (CharAt(at) != ':' || !IsBlank(CharAt(at + 1)) || at - start > LongestKey)
            return false;
        At = at + 1;
        return true;
    }

    /// <summary>A scalar without quotes, up to a colon, a comment or the end of the line.</summary>
    private ScalarNode? Unquoted(bool inFlow)
    {
        int start = At, end = start;
        char first = Current;
        if (Indicators.IndexOf(first) >= 0 || (first == '-' && !char.IsLetterOrDigit(CharAt(At + 1))) || (first == '.' && At == _lineStart))
            return null;
        for (; At < text.Length; At++)
        {
            char c = text[At];
            if (c < s_ordinary.Length && s_ordinary[c])
            {
                end = At + 1;
                continue;
            }

            if (c is '\n' or '\r')
                break;
            if (c == ' ')
                continue;
            if (c == '#' && text[At - 1] == ' ')
                break;
            // YamlDotNet sees an alias in the middle of a text.
            if (c == '*' && text[At - 1] == ' ')
                return null;
            if (c == ':' && (IsBlank(CharAt(At + 1)) || (inFlow && FlowSigns.IndexOf(CharAt(At + 1)) >= 0)))
                break;
            if (inFlow && FlowSigns.IndexOf(c) >= 0)
            {
                if (c is ',' or ']' or '}')
                    break;
                return null;
            }

            end = At + 1;
        }

        if (end == start || end - start > ReadingLimits.ScalarLength)
            return null;
        At = end;
        return new ScalarNode(Text(start, end), IsEmpty: false, IsPlain: true, IsVerbatim: true, Place(start, end));
    }

    /// <summary>A scalar in quotes, on one line.</summary>
    private ScalarNode? Quoted()
    {
        int start = At++, escapes = 0;
        char quote = text[start];
        for (; ; At++)
        {
            // Nothing but an end, an escape or a break is looked at.
            int next = text.AsSpan(At).IndexOfAny(quote, '\\', '\n');
            if (next < 0)
                return null;
            At += next;
            char c = Current;
            if (c == quote && (quote != '\'' || CharAt(At + 1) != quote))
                break;
            if (c == '\n')
                return null;
            if (c != quote && quote == '\'')
                continue;
            // A quote of its own kind, doubled or behind a backslash; other escapes are rare.
            if (CharAt(++At) is not ('"' or '\\' or '\''))
                return null;
            if (c == '\\' && Current == '\'')
                return null;
            escapes++;
        }

        int end = ++At;
        if (end - start > ReadingLimits.ScalarLength)
            return null;
        string value = escapes == 0 ? Text(start + 1, end - 1) : Unescaped(start + 1, end - 1);
        return new ScalarNode(value, IsEmpty: false, IsPlain: false, IsVerbatim: escapes == 0, Place(start, end));
    }

    private string Unescaped(int start, int end)
    {
        char escape = text[start - 1] == '\'' ? '\'' : '\\';
        char[] value = new char[end - start];
        int length = 0;
        for (int at = start; at < end; at++)
            value[length++] = text[text[at] == escape ? ++at : at];
        return new string(value, 0, length);
    }

    /// <summary>Short texts come again and again: keys, kinds, codes.</summary>
    private string Text(int start, int end)
    {
        int length = end - start;
        if (length > LongestPooled)
            return text.Substring(start, length);
        int slot = ((length * 31) + (text[start] * 7) + (length == 0 ? 0 : text[end - 1])) & (PoolSize - 1);
        if (_pool[slot] is { } known && known.Length == length && string.CompareOrdinal(known, 0, text, start, length) == 0)
            return known;
        return _pool[slot] = text.Substring(start, length);
    }

    private void NextLine()
    {
        if (Current == '\r')
            At++;
        if (At < text.Length)
            At++;
        _lineStart = At;
        _line++;
    }

    private char CharAt(int at) => at < text.Length ? text[at] : '\n';

    private static bool IsBlank(char c) => c is ' ' or '\n' or '\r';
}
