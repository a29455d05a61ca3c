namespace SchemaGen.Text.Dates;

/// <summary>Looks at the tokens of a date; outside the sentence there is nothing.</summary>
internal readonly ref struct DateCursor(ReadOnlySpan<Token> tokens, string source)
{
    private readonly ReadOnlySpan<Token> _tokens = tokens;
    private readonly string _source = source;

    /// <summary>True for a word, whatever its letters' case.</summary>
    public bool Is(int at, DateKeywords words) => (Keyword(at) & words) != 0;

    /// <summary>What a word is.</summary>
    public DateKeywords Keyword(int at) => DateKeyword.Of(Word(at));

    /// <summary>True for a comma.</summary>
    public bool IsComma(int at) => ShapeAt(at) == TokenShape.Comma;

    /// <summary>True for an opening bracket.</summary>
    public bool IsOpenBracket(int at) => ShapeAt(at) == TokenShape.OpenBracket;

    /// <summary>True for a closing bracket.</summary>
    public bool IsCloseBracket(int at) => ShapeAt(at) == TokenShape.CloseBracket;

    /// <summary>True for a hyphen.</summary>
    public bool IsHyphen(int at) => ShapeAt(at) == TokenShape.Hyphen;

    /// <summary>True for a dash, or a hyphen between figures.</summary>
    public bool IsDash(int at) => ShapeAt(at) is TokenShape.Dash or TokenShape.Hyphen;

    /// <summary>True for what joins two days: "and", "or", a dash.</summary>
    public bool Joins(int at) => IsDash(at) || Is(at, DateKeywords.And | DateKeywords.Or);

    /// <summary>True for figures.</summary>
    public bool IsDigits(int at) => ShapeAt(at) == TokenShape.Digits;

    /// <summary>The month a token names, or 0.</summary>
    public int Month(int at) => ShapeAt(at) is TokenShape.Capitalised or TokenShape.AllCapitals ? DateWords.Month(Word(at)) : 0;

    /// <summary>The weekday a token names, or null. "Sun", "Sat" and the like only with their dot or before a comma.</summary>
    public DayOfWeek? Weekday(int at) =>
        ShapeAt(at) is TokenShape.Capitalised or TokenShape.AllCapitals && DateWords.Weekday(Word(at)) is { } day && (Word(at).Length > 5 || Word(at)[^1] == '.' || IsComma(at + 1)) ? day : null;

    /// <summary>The day of a month a token names, or 0.</summary>
    public int Day(int at) => IsDigits(at) ? DateWords.Day(Word(at)) : 0;

    /// <summary>The year a token names, or 0.</summary>
    public int Year(int at) => IsDigits(at) ? DateWords.Year(Word(at)) : 0;

    /// <summary>The small number a token names, or 0.</summary>
    public int Count(int at) => ShapeAt(at) is { } shape && shape <= TokenShape.Digits ? DateWords.Count(Word(at)) : 0;

    /// <summary>True for the months whose names are common words.</summary>
    public bool IsAmbiguousMonth(int at) => Is(at, DateKeywords.AmbiguousMonth);

    /// <summary>Three numbers inside one token: "22.11.2023".</summary>
    public bool TryDotted(int at, out int a, out int b, out int c)
    {
        a = b = c = 0;
        var word = Word(at);
        int first = word.IndexOf('.');
        if (first is < 1 or > 4 || word.Length > 10)
            return false;
        int second = word[(first + 1)..].IndexOf('.');
        if (second is < 1 or > 2)
            return false;
        second += first + 1;
        return DateWords.Number(word[..first], 4, out a) == first && DateWords.Number(word[(first + 1)..second], 2, out b) == second - first - 1
            && DateWords.Number(word[(second + 1)..], 4, out c) == word.Length - second - 1 && c > 0;
    }

    /// <summary>Three numbers with hyphens or slashes between: five tokens without spaces.</summary>
    public bool TryParts(int at, out int a, out int b, out int c)
    {
        a = b = c = 0;
        if (at + 4 >= _tokens.Length || !IsDigits(at + 2) || !IsDigits(at + 4) || _tokens[at + 4].Start - _tokens[at].Start > 8)
            return false;
        char sign = _source[_tokens[at + 1].Start];
        return sign is '-' or '/' && _source[_tokens[at + 3].Start] == sign && Number(at, out a) && Number(at + 2, out b) && Number(at + 4, out c);
    }

    private bool Number(int at, out int value)
    {
        var word = Word(at);
        return DateWords.Number(word, 4, out value) == word.Length && word.Length > 0;
    }

    private TokenShape? ShapeAt(int at) => (uint)at < (uint)_tokens.Length ? _tokens[at].Shape : null;

    private ReadOnlySpan<char> Word(int at) => (uint)at < (uint)_tokens.Length && _tokens[at].IsWord ? _source.AsSpan(_tokens[at].Start, _tokens[at].Length) : default;
}
