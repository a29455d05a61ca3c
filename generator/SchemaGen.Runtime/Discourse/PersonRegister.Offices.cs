using SchemaGen.Tables;

namespace SchemaGen.Discourse;

/// <content>Which of their offices persons are named in.</content>
internal sealed partial class PersonRegister
{
    /// <summary>"President Ali Noor", who by the document's day had gone on to the Guild: of the offices that the schema knows a person is named in the one whose title the text gives.</summary>
    /// <param name="person">The person.</param>
    /// <param name="title">Role word index of the title.</param>
    /// <param name="state">Code of the state whose office the text says it is, or null.</param>
    public void Call(Person person, int title, string? state)
    {
        // A surname of somebody whom the schema knows may be that of another whom the text has named in full: of him it knows no office.
        if (person.Actor < 0)
            return;
        Office? held = Held(person.Actor), called = null;
        if (held is null || held is { } now && IsCalled(now, title, exactly: false) && (state is null || string.Equals(state, CodeOf(now), StringComparison.Ordinal)) && !IsExactElsewhere(person.Actor, now, title))
            return;
        ActorTable actors = tables.Actors;
        for (int k = actors.FirstOffice(person.Actor), end = k + actors.OfficeCount(person.Actor); k < end; k++)
        {
            Office office = actors.OfficeAt(k);
            if (IsCalled(office, title, exactly: state is null) && (state is null || string.Equals(state, CodeOf(office), StringComparison.Ordinal)) && (called is null || office.From >= called.Value.From))
                called = office;
        }

        if (called is { } meant)
            Serve(person, meant, person.Actor);
    }

    private void Describe(Person person, int actor)
    {
        ActorTable actors = tables.Actors;
        person.Code = actors.Code(actors.CodeId(actor));
        person.Role = actors.RoleOf(actor);
        person.Gender = actors.Gender(actor);
        if (Held(actor) is { } office)
        {
            person.InOffice = document.Date is { } date && office.From <= date.DayNumber && date.DayNumber < office.To;
            Serve(person, office, actor);
        }

        person.Code = string.IsNullOrEmpty(person.Code) ? tables.OtherCode : person.Code;
    }

    /// <summary>Names a person in an office.</summary>
    private void Serve(Person person, in Office office, int actor)
    {
        ActorTable actors = tables.Actors;
        person.Title = office.Title;
        bool official = office.Of >= 0 && (actors.Kind(office.Of) == ActorKind.Organisation || actors.Kind(office.Of) == ActorKind.Institution && actors.RoleOf(office.Of) < 0);
        if (official && tables.OfficialRole >= 0)
            person.Role = tables.OfficialRole;
        else
            person.Role = actors.RoleOf(actor) >= 0 ? actors.RoleOf(actor) : actors.RoleWordAt(office.Title).Role;
        if (office.Of >= 0)
            person.Code = actors.Code(actors.CodeId(office.Of));
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

    private string? CodeOf(in Office office) => office.Of >= 0 ? tables.Actors.Code(tables.Actors.CodeId(office.Of)) : null;

    /// <summary>True where an office has a title, or ends in its words ("minister" of a foreign minister).</summary>
    private bool IsCalled(in Office office, int title, bool exactly)
    {
        if (office.Title == title)
            return true;
        ReadOnlySpan<char> held = tables.Actors.LemmaOf(office.Title), called = tables.Actors.LemmaOf(title);
        return held.Equals(called, StringComparison.OrdinalIgnoreCase) || !exactly && (held.EndsWith(called, StringComparison.OrdinalIgnoreCase) || called.EndsWith(held, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>"President Amina Odhiambo", a vice president by the document's day and a president at another: true where only another office has the very title.</summary>
    private bool IsExactElsewhere(int actor, in Office held, int title)
    {
        if (IsCalled(held, title, exactly: true))
            return false;
        for (int k = tables.Actors.FirstOffice(actor), end = k + tables.Actors.OfficeCount(actor); k < end; k++)
        {
            if (IsCalled(tables.Actors.OfficeAt(k), title, exactly: true))
                return true;
        }

        return false;
    }
}
