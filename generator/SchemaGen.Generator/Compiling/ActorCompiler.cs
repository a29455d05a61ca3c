using SchemaGen.Generator.English;
using SchemaGen.Generator.Model;
using SchemaGen.Tables;

namespace SchemaGen.Generator.Compiling;

/// <summary>The literals of an <c>ActorTable</c>.</summary>
internal sealed record ActorTableData(Numbers Actors, Numbers Forms, Numbers Offices, Numbers Days, Numbers RoleWords, IReadOnlyList<string> Roles, TextPool Strings, IReadOnlyDictionary<string, int> RoleIndex)
{
    /// <summary>The index of a role, or -1.</summary>
    public int IndexOf(string? role) => role is not null && RoleIndex.TryGetValue(role, out int index) ? index : -1;
}

/// <summary>Compiles actors, role words and enum words: their rows, and their names in the trie.</summary>
internal sealed class ActorCompiler(SchemaModel model, WordTableBuilder words, NameTrie names)
{
    private readonly TextPool _strings = new(1 << 11);
    private readonly Numbers _actors = new();
    private readonly Dictionary<(ActorKind Kind, int Role, int Gender, int File), int> _forms = [];
    private readonly Numbers _offices = new();
    private readonly Numbers _days = new();
    private readonly Numbers _roleWords = new();

    /// <summary>Role words by lemma, titles first: what an office's title refers to.</summary>
    private readonly Dictionary<string, int> _titles = new(StringComparer.Ordinal);

    private readonly Dictionary<string, int> _roles = Index(model.Roles, r => r.Name);
    private readonly Dictionary<string, int> _keys = Index(model.Actors, a => a.Key);

    public ActorTableData Compile(CancellationToken stop)
    {
        foreach (RoleModel role in model.Roles)
            AddRole(role);
        for (int i = 0; i < model.Actors.Count; i++)
        {
            stop.ThrowIfCancellationRequested();
            AddActor(i, model.Actors[i]);
        }

        for (int e = 0; e < model.Enums.Count; e++)
        {
            EquatableArray<EnumValueModel> values = model.Enums[e].Values;
            for (int v = 0; v < values.Count; v++)
            {
                foreach (string word in values[v].Words)
                    AddCommon(word, NameKind.EnumWord, NameFlags.None, e << 16 | v, WordTags.None);
            }
        }

        Numbers forms = new();
        foreach ((ActorKind kind, int role, int gender, int file) in _forms.Keys)
            forms.Add((int)kind, role, gender, file);
        return new ActorTableData(_actors, forms, _offices, _days, _roleWords, [.. model.Roles.Select(r => r.Name)], _strings, _roles);
    }

    private void AddRole(RoleModel role)
    {
        NameFlags flags = role.Elsewhere ? NameFlags.Elsewhere : NameFlags.None;
        AddRoleWords(role, role.Titles, NameKind.Title, flags, WordTags.PersonNoun);
        AddRoleWords(role, role.People, NameKind.PersonNoun, flags, WordTags.PersonNoun);
        AddRoleWords(role, role.Bodies, NameKind.Body, flags, WordTags.None);
    }

    private void AddRoleWords(RoleModel role, EquatableArray<string> lemmas, NameKind kind, NameFlags flags, WordTags tags)
    {
        foreach (string lemma in lemmas)
        {
            int index = _roleWords.Count / 4;
            _roleWords.Add(_roles[role.Name], (int)kind, String(lemma), kind == NameKind.Body ? 0 : Genders.Of(lemma));
            if (kind == NameKind.Title || !_titles.ContainsKey(lemma))
                _titles[lemma] = index;
            AddCommon(lemma, kind, role.AtHome.Contains(lemma) ? flags & ~NameFlags.Elsewhere : role.Abroad.Contains(lemma) ? flags | NameFlags.Elsewhere : flags, index, tags);
        }
    }

    /// <summary>A noun phrase in singular and plural, in any case unless it is written with capitals.</summary>
    private void AddCommon(string phrase, NameKind kind, NameFlags flags, int reference, WordTags tags)
    {
        flags |= HasCapital(phrase) ? Writing(phrase) : NameFlags.None;
        bool plural = Nouns.IsPlural(phrase);
        names.Add(phrase, kind, plural ? flags | NameFlags.Plural : flags, reference);
        TagHead(phrase, plural, tags, kind);
        foreach (string form in Nouns.Plurals(phrase))
        {
            names.Add(form, kind, flags | NameFlags.Plural, reference);
            TagHead(form, plural: true, tags, kind);
        }
    }

    /// <summary>A role noun of one word is a noun, whatever else English makes of it.</summary>
    private void TagHead(string phrase, bool plural, WordTags tags, NameKind kind)
    {
        List<string> parts = WordTableBuilder.Split(phrase);
        if (kind != NameKind.EnumWord && parts.Count == 1)
            words.Tag(words.Add(parts[0]), tags | (plural ? WordTags.PluralNoun : WordTags.Noun));
    }

    private void AddActor(int index, ActorModel actor)
    {
        int role = actor.Role is { } name && _roles.TryGetValue(name, out int found) ? found + 1 : 0;
        int firstOffice = _offices.Count / 2;
        foreach (OfficeModel office in actor.Offices)
        {
            int of = office.Of is { } key && _keys.TryGetValue(key, out int state) ? state + 1 : 0;
            if (!_titles.TryGetValue(office.Title, out int title))
                continue;
            _offices.Add(title, of);
            _days.Add(office.From, office.To);
        }

        string display = actor.Names.Count > 0 ? actor.Names[0] : actor.Key;
        if (!_forms.TryGetValue((actor.Kind, role, actor.Gender, actor.Place.File), out int form))
            _forms.Add((actor.Kind, role, actor.Gender, actor.Place.File), form = _forms.Count);
        _actors.Add(form, String(actor.Key), String(actor.Code), String(display));
        _actors.Add(firstOffice, actor.Place.Line);

        AddNames(actor.Names, NameKind.Full, index);
        AddNames(actor.Short, NameKind.Short, index);
        AddNames(actor.Metonyms, NameKind.Metonym, index);
        AddNames(actor.Adjectives, NameKind.Adjective, index);
        AddNames(actor.Places, NameKind.Place, index);
        foreach (string people in actor.People)
            AddPeople(people, index);
    }

    /// <summary>The id of a string. Half a surrogate pair has no form in UTF-8, so that the sign for what cannot be read stands for it.</summary>
    private int String(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
                continue;
            if (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[i + 1]))
                text = text.Substring(0, i) + '\uFFFD' + text.Substring(i + 1);
            else
                i++;
        }

        return _strings.Add(text.AsSpan());
    }

    private void AddNames(EquatableArray<string> phrases, NameKind kind, int actor)
    {
        foreach (string phrase in phrases)
            names.Add(phrase, kind, Writing(phrase), actor);
    }

    /// <summary>A demonym as a noun. One that ends in a hiss is its own plural ("the Elmish", "the Marchese").</summary>
    private void AddPeople(string people, int actor)
    {
        NameFlags flags = Writing(people);
        names.Add(people, NameKind.People, Nouns.IsPlural(people) ? flags | NameFlags.Plural : flags, actor);
        bool hisses = people.EndsWith("sh", StringComparison.Ordinal) || people.EndsWith("ch", StringComparison.Ordinal) || people.EndsWith("ss", StringComparison.Ordinal);
        foreach (string plural in hisses ? [people] : Nouns.Plurals(people))
            names.Add(plural, NameKind.People, flags | NameFlags.Plural, actor);
    }

    /// <summary>How a name must be written: exactly, where it is a short acronym or a word of its own in small letters.</summary>
    private static NameFlags Writing(string name)
    {
        if (!HasCapital(name))
            return NameFlags.None;
        // Most names are of several words, and need no look at each.
        int space = name.IndexOf(' ');
        if (space > 0 && char.IsLetterOrDigit(name[0]) && char.IsLetterOrDigit(name[name.Length - 1]) && !name.StartsWith("the ", StringComparison.OrdinalIgnoreCase))
            return NameFlags.Capitalised;
        string bare = name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? name.Substring(4) : name;
        List<string> parts = WordTableBuilder.Split(bare);
        bool exact = parts.Count == 1 && (NameTrie.IsAllCapitals(bare.AsSpan()) && parts[0].Length <= 3 || CommonWords.Contains(parts[0]));
        return exact ? NameFlags.Exact : NameFlags.Capitalised;
    }

    private static bool HasCapital(string text)
    {
        foreach (char c in text)
        {
            if (char.IsUpper(c))
                return true;
        }

        return false;
    }

    private static Dictionary<string, int> Index<T>(EquatableArray<T> items, Func<T, string> name)
        where T : IEquatable<T>
    {
        var index = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int i = 0; i < items.Count; i++)
            index[name(items[i])] = i;
        return index;
    }
}
