using SchemaGen.Grammar;
using SchemaGen.Tables;
using SchemaGen.Text;

namespace SchemaGen.Discourse;

/// <summary>The persons of a document: found again by surname, named by the fullest form that the document gives.</summary>
internal sealed class PersonRegister(SchemaTables tables, Document document, Lexeme[] lexemes, PersonMemory memory)
{

    /// <summary>The person whose name runs from one token to another (inclusive); made when new.</summary>
    /// <param name="first">First token of the name.</param>
    /// <param name="last">Last token of the name.</param>
    /// <param name="actor">The actor of the schema, or -1.</param>
    /// <param name="isShort">True for a surname alone.</param>
    public Person Get(int first, int last, int actor, bool isShort)
    {
        string name = Name(first, last);
        string surname = Surname(name);
        Person? person = Find(name, surname, actor, isShort || first == last);
        if (person is null)
        {
            person = memory.Person();
            (person.Name, person.Surname, person.Actor) = (name, surname, actor);
            if (actor >= 0)
                Describe(person, actor);
            Add(person);
        }
        else if (name.Length > person.Name.Length && name.Contains(' ', StringComparison.Ordinal) && (actor >= 0 || EndsAlike(name, person.Name)))
        {
            person.Name = name;
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
        string surname = Surname(Name(token, token));
        return memory.BySurname.TryGetValue(surname, out List<Person>? persons) ? persons[^1] : null;
    }

    private void Add(Person person)
    {
        memory.Named(person.Surname).Add(person);
        // "Odhiambo-Ruto" is called "Ruto" as well.
        if (person.Surname.LastIndexOf('-') is var hyphen and > 0)
            memory.Named(person.Surname[(hyphen + 1)..]).Add(person);
        if (person.Actor >= 0)
            memory.ByActor[person.Actor] = person;
        if (person.Name.IndexOf(' ', StringComparison.Ordinal) is var space and > 0)
            memory.ByFirst[person.Name[..space]] = person;
    }

    private Person? Find(string name, string surname, int actor, bool single)
    {
        if (actor >= 0 && memory.ByActor.TryGetValue(actor, out Person? known))
            return known;
        if (memory.BySurname.TryGetValue(surname, out List<Person>? persons))
        {
            for (int k = persons.Count - 1; k >= 0; k--)
            {
                Person person = persons[k];
                if (!(actor >= 0 && person.Actor >= 0 && !single) && (single || !person.Name.Contains(' ', StringComparison.Ordinal) || EndsAlike(name, person.Name)))
                    return person;
            }
        }

        // A family name that comes first ("Xi" of "Xi Jinping").
        return single && memory.ByFirst.TryGetValue(name, out Person? first) && !(actor >= 0 && first.Actor >= 0) ? first : null;
    }

    /// <summary>One name is the other with middle names or initials left out.</summary>
    private static bool EndsAlike(string a, string b)
    {
        string[] x = a.Split(' '), y = b.Split(' ');
        return string.Equals(x[^1], y[^1], StringComparison.OrdinalIgnoreCase)
            && (x.Length == 1 || y.Length == 1 || x[0][0] == y[0][0] && (x.Length != y.Length || string.Equals(x[0], y[0], StringComparison.Ordinal)));
    }

    private void Describe(Person person, int actor)
    {
        ActorTable actors = tables.Actors;
        person.Code = actors.Code(actors.CodeId(actor));
        person.Role = actors.RoleOf(actor);
        person.Gender = actors.Gender(actor);
        Office? held = Held(actor);
        if (held is { } office)
        {
            person.Title = office.Title;
            person.InOffice = document.Date is { } date && office.From <= date.DayNumber && date.DayNumber < office.To;
            if (office.Of >= 0 && actors.Kind(office.Of) == ActorKind.Organisation && tables.OfficialRole >= 0)
                person.Role = tables.OfficialRole;
            else if (actors.RoleOf(actor) < 0)
                person.Role = actors.RoleWordAt(office.Title).Role;
            if (office.Of >= 0)
                person.Code = actors.Code(actors.CodeId(office.Of));
        }

        person.Code = string.IsNullOrEmpty(person.Code) ? tables.OtherCode : person.Code;
    }

    /// <summary>The office held on the document's day, else the last one before it, else the last one of all.</summary>
    private Office? Held(int actor)
    {
        ActorTable actors = tables.Actors;
        int day = document.Date?.DayNumber ?? int.MaxValue - 1;
        Office? best = null;
        for (int k = actors.FirstOffice(actor), end = k + actors.OfficeCount(actor); k < end; k++)
        {
            Office office = actors.OfficeAt(k);
            if (office.From <= day && day < office.To && office.From > 0)
                return office;
            if (best is null || office.From <= day && office.From >= best.Value.From)
                best = office;
        }

        return best;
    }

    private string Name(int first, int last)
    {
        int start = document.Tokens[first].Start, end = document.Tokens[last].End;
        ReadOnlySpan<char> text = document.Source.AsSpan(start, end - start);
        return text.ContainsAny('\n', '\u00A0', '\r') || text.Contains("  ", StringComparison.Ordinal) ? string.Join(' ', text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) : text.ToString();
    }

    private static string Surname(string name) => Fold(name.AsSpan(name.LastIndexOf(' ') + 1));

    /// <summary>The folded characters of a word.</summary>
    public static string Fold(ReadOnlySpan<char> word)
    {
        Span<char> folded = word.Length <= 64 ? stackalloc char[64] : new char[word.Length];
        return folded[..WordForm.Normalize(word, folded)].ToString();
    }

    private int Gender(int first) => lexemes[first].Has(WordTags.GivenName) ? lexemes[first].Has(WordTags.Female) ? 2 : lexemes[first].Has(WordTags.Male) ? 1 : 0 : 0;
}
