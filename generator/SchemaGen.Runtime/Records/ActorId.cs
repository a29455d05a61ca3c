using System.Diagnostics.CodeAnalysis;

namespace SchemaGen;

/// <summary>An actor's id: <c>CODE</c>, <c>CODE/ROLE</c> or <c>CODE/ROLE:Name</c>.</summary>
public readonly record struct ActorId : ISpanParsable<ActorId>, ISpanFormattable
{
    /// <summary>Makes an id.</summary>
    /// <param name="code">A country's or organisation's code.</param>
    /// <param name="role">A role of the schema, or null.</param>
    /// <param name="name">A person's name, or null.</param>
    /// <exception cref="ArgumentException">The code is empty, or a part holds a sign that separates the parts.</exception>
    public ActorId(string code, string? role = null, string? name = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(code);
        if (code.AsSpan().ContainsAny('/', ':') || role is not null && role.AsSpan().ContainsAny('/', ':'))
            throw new ArgumentException("A code or role must not hold '/' or ':'.");
        Code = code;
        Role = string.IsNullOrEmpty(role) ? null : role;
        Name = string.IsNullOrEmpty(name) ? null : name;
    }

    /// <summary>A country's or organisation's code.</summary>
    public string Code { get; }

    /// <summary>The role ("GOV"), or null.</summary>
    public string? Role { get; }

    /// <summary>The person's name, or null for institutions.</summary>
    public string? Name { get; }

    /// <inheritdoc />
    public override string ToString() => (Role, Name) switch
    {
        (null, null) => Code ?? "",
        (_, null) => $"{Code}/{Role}",
        _ => $"{Code}/{Role}:{Name}",
    };

    /// <inheritdoc />
    public string ToString(string? format, IFormatProvider? formatProvider) => ToString();

    /// <inheritdoc />
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        string text = ToString();
        bool fits = text.AsSpan().TryCopyTo(destination);
        charsWritten = fits ? text.Length : 0;
        return fits;
    }

    /// <summary>Reads an id.</summary>
    /// <exception cref="FormatException">The text is no id.</exception>
    public static ActorId Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out ActorId id) ? id : throw new FormatException($"'{s}' is no actor id (CODE, CODE/ROLE or CODE/ROLE:Name).");

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)" />
    public static ActorId Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <inheritdoc />
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out ActorId result)
    {
        result = default;
        int slash = s.IndexOf('/');
        ReadOnlySpan<char> code = slash < 0 ? s : s[..slash];
        ReadOnlySpan<char> rest = slash < 0 ? default : s[(slash + 1)..];
        int colon = rest.IndexOf(':');
        ReadOnlySpan<char> role = colon < 0 ? rest : rest[..colon];
        ReadOnlySpan<char> name = colon < 0 ? default : rest[(colon + 1)..];
        if (code.IsEmpty || code.Contains(':') || slash >= 0 && role.IsEmpty || colon >= 0 && name.IsEmpty || role.Contains('/'))
            return false;
        result = new ActorId(code.ToString(), role.IsEmpty ? null : role.ToString(), name.IsEmpty ? null : name.ToString());
        return true;
    }

    /// <inheritdoc />
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out ActorId result) => TryParse(s.AsSpan(), provider, out result);
}
