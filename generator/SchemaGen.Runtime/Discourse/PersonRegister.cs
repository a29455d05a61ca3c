using SchemaGen.Grammar;
using SchemaGen.Tables;
using SchemaGen.Text;

namespace SchemaGen.Discourse;

/// <summary>The persons of a document: found again by surname, named by the fullest form that the document gives.</summary>
internal sealed partial class PersonRegister(SchemaTables tables, Document document, Lexeme[] lexemes, PersonMemory memory, StringMemory strings)
{
    private const int LongestSurname = 64;

    /// <summary>The person whose name runs from one token to another (inclusive); made when new.</summary>
    /// <param name="first">First token of the name.</param>
    /// <param name="last">Last token of the name.</param>
    /// <param name="actor">The actor of the schema, or -1.</param>
    /// <param name="isShort">True for a surname alone.</param>
    public Person Get(int first, int last, int actor, bool isShort)
    {
        ReadOnlySpan<char> name = Name(first, last);
        ReadOnlySpan<char> surname = Surname(name, stackalloc char[LongestSurname]);
        Person? person = Find(name, surname, actor, isShort || first == last);
        if (person is null)
        {
            person = memory.Person();
            (person.Name, person.Surname, person.Actor) = (strings.Of(name), strings.Of(surname), actor);
            if (actor >= 0)
                Describe(person, actor);
            Add(person);
            AddMiddle(person, first, last);
        }
        else if (name.Length > person.Name.Length && name.Contains(' ') && (actor >= 0 || EndsAlike(name, person.Name)))
        {
            person.Name = strings.Of(name);
        }

        if (person.Gender == 0)
            person.Gender = Gender(first);
        return person;
    }

    /// <summary>The person with a surname that was named before, or null.</summary>
    public Person? Known(int token)
    {
        if (memory.BySurname.Count == 0)
            return null;
        return memory.OfSurname(Surname(Name(token, token), stackalloc char[LongestSurname])) is { } persons ? persons[^1] : null;
    }

    private void Add(Person person)
    {
        memory.Named(person.Surname).Add(person);
        // "Odhiambo-Ruto" is called "Ruto" as well.
        if (person.Surname.LastIndexOf('-') is var hyphen and > 0)
            memory.Named(strings.Of(person.Surname.AsSpan(hyphen + 1))).Add(person);
        if (person.Actor >= 0)
            memory.ByActor[person.Actor] = person;
        if (person.Name.IndexOf(' ', StringComparison.Ordinal) is var space and > 0)
            memory.ByFirst[strings.Of(person.Name.AsSpan(0, space))] = person;
    }

    /// <summary>"Ana Morales Vega" is called "Morales" as well: of two surnames the first one is the father's.</summary>
    private void AddMiddle(Person person, int first, int last)
    {
        for (int k = first + 1; k < last; k++)
        {
            if (document.Tokens[k] is { Shape: TokenShape.Capitalised, Length: > 2 } && !lexemes[k].Has(WordTags.GivenName) && !lexemes[k].IsEnglish)
                memory.Named(Fold(document.Chars(document.Tokens[k]))).Add(person);
        }
    }

    private Person? Find(ReadOnlySpan<char> name, ReadOnlySpan<char> surname, int actor, bool single)
    {
        if (actor >= 0 && memory.ByActor.TryGetValue(actor, out Person? known))
            return known;
        if (memory.OfSurname(surname) is { } persons)
        {
            for (int k = persons.Count - 1; k >= 0; k--)
            {
                Person person = persons[k];
                if (!(actor >= 0 && person.Actor >= 0 && !single) && (single || !person.Name.Contains(' ', StringComparison.Ordinal) || EndsAlike(name, person.Name)))
                    return person;
            }
        }

        // A family name that comes first ("Xi" of "Xi Jinping").
        return single && memory.OfFirst(name) is { } first && !(actor >= 0 && first.Actor >= 0) ? first : null;
    }

    /// <summary>One name is the other with middle names or initials left out.</summary>
    private static bool EndsAlike(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        if (!a[(a.LastIndexOf(' ') + 1)..].Equals(b[(b.LastIndexOf(' ') + 1)..], StringComparison.OrdinalIgnoreCase))
            return false;
        // "Al Noor" is "Ali Al Noor".
        ReadOnlySpan<char> shorter = a.Length < b.Length ? a : b, longer = a.Length < b.Length ? b : a;
        if (longer.Length > shorter.Length && longer.EndsWith(shorter, StringComparison.OrdinalIgnoreCase) && longer[longer.Length - shorter.Length - 1] == ' ')
            return true;
        int x = a.Count(' '), y = b.Count(' ');
        return x == 0 || y == 0 || a[0] == b[0] && (x != y || a[..a.IndexOf(' ')].SequenceEqual(b[..b.IndexOf(' ')]));
    }

    private ReadOnlySpan<char> Name(int first, int last)
    {
        int start = document.Tokens[first].Start, end = document.Tokens[last].End;
        ReadOnlySpan<char> text = document.Source.AsSpan(start, end - start);
        if (IsPlain(first, last))
            return text;
        return text.ContainsAny('\n', '\u00A0', '\r') || text.Contains("  ", StringComparison.Ordinal) ? string.Join(' ', text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) : text;
    }

    /// <summary>True where one space stands between two words, or nothing.</summary>
    private bool IsPlain(int first, int last)
    {
        bool plain = true;
        for (int k = first; k < last; k++)
        {
            int end = document.Tokens[k].End, gap = document.Tokens[k + 1].Start - end;
            plain &= gap == 0 || gap == 1 && document.Source[end] == ' ';
        }

        return plain;
    }

    /// <summary>The name's last word, folded.</summary>
    /// <param name="name">The name.</param>
    /// <param name="buffer">Where it is folded, unless it is longer.</param>
    private static ReadOnlySpan<char> Surname(ReadOnlySpan<char> name, Span<char> buffer)
    {
        ReadOnlySpan<char> word = name[(name.LastIndexOf(' ') + 1)..];
        Span<char> folded = word.Length <= buffer.Length ? buffer : new char[word.Length];
        return folded[..WordForm.Normalize(word, folded)];
    }

    /// <summary>The folded characters of a word.</summary>
    public string Fold(ReadOnlySpan<char> word)
    {
        Span<char> folded = word.Length <= LongestSurname ? stackalloc char[LongestSurname] : new char[word.Length];
        return strings.Of(folded[..WordForm.Normalize(word, folded)]);
    }

    private int Gender(int first) => lexemes[first].Has(WordTags.GivenName) ? lexemes[first].Has(WordTags.Female) ? 2 : lexemes[first].Has(WordTags.Male) ? 1 : 0 : 0;
}
