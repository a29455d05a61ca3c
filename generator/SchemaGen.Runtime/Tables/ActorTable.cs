namespace SchemaGen.Tables;

/// <summary>The actors and role words of a schema.</summary>
/// <remarks>
/// Layout, written by the generator. <c>actors</c>, <see cref="ActorSize"/> numbers each: form, key (string), code (string), display name (string), first office, line. <c>forms</c>, <see cref="FormSize"/> each: <see cref="ActorKind"/>,
/// role index + 1, gender (0 unknown, 1 male, 2 female), file. <c>offices</c>, two each: role word index of the title, actor index it is of + 1; <c>days</c>, two an office: first day, day after the last (both <see cref="DateOnly.DayNumber"/>;
/// 0 and <see cref="int.MaxValue"/> where open). <c>roleWords</c>, four each: role index, <see cref="NameKind"/> (Title, PersonNoun, Body), lemma (string), gender.
/// </remarks>
public sealed class ActorTable(string actors, string forms, string offices, string days, string roleWords, string[] roles, StringTable strings, int actingRole)
{
    /// <summary>Numbers an actor.</summary>
    public const int ActorSize = 6;

    /// <summary>Numbers a form.</summary>
    public const int FormSize = 4;

    private readonly IntTable _actors = new(actors);
    private readonly IntTable _forms = new(forms);
    private readonly IntTable _offices = new(offices);
    private readonly IntTable _days = new(days);
    private readonly IntTable _roleWords = new(roleWords);
    private readonly string[] _roles = roles;
    private readonly StringTable _strings = strings;

    /// <summary>The role that a state takes when it acts, or -1.</summary>
    public int ActingRole { get; } = actingRole;

    /// <summary>How many actors there are.</summary>
    public int Count => _actors.Count / ActorSize;

    /// <summary>How many roles there are.</summary>
    public int RoleCount => _roles.Length;

    /// <summary>A role's name ("GOV").</summary>
    public string Role(int role) => _roles[role];

    /// <summary>What kind of thing an actor is.</summary>
    public ActorKind Kind(int actor) => (ActorKind)Form(actor, 0);

    /// <summary>An actor's key in the schema.</summary>
    public string Key(int actor) => _strings[_actors[actor * ActorSize + 1]];

    /// <summary>The string id of an actor's code: equal ids are equal codes.</summary>
    public int CodeId(int actor) => _actors[actor * ActorSize + 2];

    /// <summary>A code by its string id.</summary>
    public string Code(int codeId) => _strings[codeId];

    /// <summary>An actor's own role, or -1.</summary>
    public int RoleOf(int actor) => Form(actor, 1) - 1;

    /// <summary>An actor's display name: the first of its names.</summary>
    public string Name(int actor) => _strings[_actors[actor * ActorSize + 3]];

    /// <summary>0 unknown, 1 male, 2 female.</summary>
    public int Gender(int actor) => Form(actor, 2);

    /// <summary>The index of an actor's first office in the table of offices.</summary>
    public int FirstOffice(int actor) => _actors[actor * ActorSize + 4];

    /// <summary>How many offices an actor has.</summary>
    public int OfficeCount(int actor) => (actor + 1 < Count ? FirstOffice(actor + 1) : _offices.Count / 2) - FirstOffice(actor);

    /// <summary>The index of the file that defines an actor.</summary>
    public int FileOf(int actor) => Form(actor, 3);

    /// <summary>The line on which an actor is defined, from 1.</summary>
    public int LineOf(int actor) => _actors[actor * ActorSize + 5];

    /// <summary>An office.</summary>
    public Office OfficeAt(int index) => new(_offices[index * 2], _offices[index * 2 + 1] - 1, _days[index * 2], _days[index * 2 + 1]);

    /// <summary>A role word.</summary>
    public RoleWord RoleWordAt(int index) => new(_roleWords[index * 4], (NameKind)_roleWords[index * 4 + 1], _roleWords[index * 4 + 2], _roleWords[index * 4 + 3]);

    /// <summary>The characters of the lemma of a role word, by its index.</summary>
    internal ReadOnlySpan<char> LemmaOf(int roleWord) => _strings[_roleWords[roleWord * 4 + 2]];

    /// <summary>How many role words there are.</summary>
    public int RoleWordCount => _roleWords.Count / 4;

    /// <summary>The characters of a role word's lemma.</summary>
    public ReadOnlySpan<char> LemmaSpan(in RoleWord word) => _strings[word.LemmaId];

    /// <summary>A role word's lemma ("foreign minister").</summary>
    public string Lemma(in RoleWord word) => _strings[word.LemmaId];

    private int Form(int actor, int part) => _forms[_actors[actor * ActorSize] * FormSize + part];
}

/// <summary>An office that a person holds from the day <paramref name="From"/> (inclusive) to the day <paramref name="To"/> (exclusive), as <see cref="DateOnly.DayNumber"/>.</summary>
/// <param name="Title">Role word index of the title.</param>
/// <param name="Of">Actor index that the office is of, or -1.</param>
/// <param name="From">First day; 0 where open.</param>
/// <param name="To">Day after the last; <see cref="int.MaxValue"/> where open.</param>
public readonly record struct Office(int Title, int Of, int From, int To);

/// <summary>A word that shows a role.</summary>
/// <param name="Role">Role index.</param>
/// <param name="Kind">Title, PersonNoun or Body.</param>
/// <param name="LemmaId">String id of the lemma.</param>
/// <param name="Gender">0 unknown, 1 male, 2 female.</param>
public readonly record struct RoleWord(int Role, NameKind Kind, int LemmaId, int Gender);
