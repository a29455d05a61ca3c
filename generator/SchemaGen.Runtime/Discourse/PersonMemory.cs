using SchemaGen.Grammar;

namespace SchemaGen.Discourse;

/// <summary>The persons of a document by what they are found again by; part of the <see cref="DiscourseMemory"/>.</summary>
internal sealed class PersonMemory
{
    private readonly Pool<Person> _persons = new(static () => new Person());
    private readonly Pool<PersonList> _lists = new(static () => new PersonList());

    /// <summary>By surname, folded; never empty lists.</summary>
    public Dictionary<string, List<Person>> BySurname { get; } = new(StringComparer.Ordinal);

    /// <summary>By the schema's actor.</summary>
    public Dictionary<int, Person> ByActor { get; } = [];

    /// <summary>By the first word of the name.</summary>
    public Dictionary<string, Person> ByFirst { get; } = new(StringComparer.Ordinal);

    /// <summary>The persons of a surname, folded, or null.</summary>
    public List<Person>? OfSurname(ReadOnlySpan<char> surname) => BySurname.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(surname, out List<Person>? persons) ? persons : null;

    /// <summary>The person whose name begins with a word, or null.</summary>
    public Person? OfFirst(ReadOnlySpan<char> word) => ByFirst.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out Person? person) ? person : null;

    /// <summary>A new person.</summary>
    public Person Person() => _persons.Take();

    /// <summary>The persons of a surname, to add one.</summary>
    public List<Person> Named(string surname)
    {
        if (!BySurname.TryGetValue(surname, out List<Person>? persons))
            BySurname.Add(surname, persons = _lists.Take());
        return persons;
    }

    /// <summary>Takes all back.</summary>
    public void Reset()
    {
        _persons.Reset();
        _lists.Reset();
        BySurname.Clear();
        ByActor.Clear();
        ByFirst.Clear();
    }

    private sealed class PersonList : List<Person>, IReusable
    {
        public void Reset() => Clear();
    }
}
