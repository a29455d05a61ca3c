using SchemaGen.Grammar;

namespace SchemaGen.Discourse;

/// <content>Those whom the text has told to do something with each other: "the two sides", "the two leaders".</content>
internal sealed partial class DescriptionResolver
{
    /// <summary>"Reeve Noor received the Elmford minister. ... The two governments signed": the two sides that one of the last sentences has told to do something with each other, but for who deals with them here; null where none were.</summary>
    public PartyList? Lately(NounGroup group, ParsedSentence sentence) => Lately(group, sentence, DealReach, bodies: false);

    /// <param name="group">The description.</param>
    /// <param name="sentence">Its sentence.</param>
    /// <param name="reach">How many sentences back.</param>
    /// <param name="bodies">Whether an organisation may be one of them ("the two sides"), and whoever stands for a side is the side.</param>
    private PartyList? Lately(NounGroup group, ParsedSentence sentence, int reach, bool bodies)
    {
        Party? dealer = group.In is { Subject: { } subject } && subject != group && subject.Resolution is { Parties: [{ IsUnknown: false } doer, ..] } ? doer : null;
        List<EventDraft> events = context.Memory.Events;
        for (int k = events.Count - 1; k >= 0 && events[k].Sentence.Index >= sentence.Index - reach; k--)
        {
            if (context.Tables.Types[events[k].Type] is not { Symmetric: true, SecondActor: >= 0 and var second })
                continue;
            PartyList sides = context.Memory.List();
            foreach (PartyList parties in (ReadOnlySpan<PartyList>)[events[k].Roles[0].Parties, events[k].Roles[second].Parties])
            {
                foreach (Party party in parties)
                {
                    if (!party.SharesCode(sides) && !(dealer?.SameCode(party) ?? false))
                        sides.Add(party);
                }
            }

            if (sides is [{ IsUnknown: false } one, { IsUnknown: false } other] && !(bodies && (ArePeople(one) || ArePeople(other))) && (IsOfState(one) || bodies && context.IsBody(one.Code)) && (IsOfState(other) || bodies && context.IsBody(other.Code)))
                return bodies ? Again(Sides(sides), group) : sides;
        }

        return null;
    }

    private bool ArePeople(Party party) => party.Person is null && party.Role >= 0 && party.Role == context.Tables.PeopleRole;

    /// <summary>"Reeve Noor met Reeve Odhiambo. ... The two reeves": the last two persons of whom the document tells what both do, where both have the title; null where the last two have not.</summary>
    public PartyList? Met(NounGroup group, int title)
    {
        List<EventDraft> events = context.Memory.Events;
        for (int k = events.Count - 1; k >= 0; k--)
        {
            if (context.Tables.Types[events[k].Type] is not { Symmetric: true, SecondActor: >= 0 and var second })
                continue;
            PartyList sides = context.Memory.List();
            sides.AddRange(events[k].Roles[0].Parties);
            sides.AddRange(events[k].Roles[second].Parties);
            if (sides is [{ Person: { } one }, { Person: { } other }] && !sides[0].SameCode(sides[1]))
                return HasOffice(one, title) && HasOffice(other, title) ? Again(sides, group) : null;
        }

        return null;
    }

    /// <summary>"Presidents Noor, Odhiambo and Okello met. The three leaders": the last three or more who were named together, where as many are meant; null for no number, and where no such list is.</summary>
    public PartyList? Together(NounGroup group)
    {
        int count = Number(group);
        for (int k = context.Mentions.Count - 1, n = 0; count > 2 && k >= 0 && n < 60; k--, n++)
        {
            if (context.Mentions[k].Parties is { } parties && parties.Count == count && parties.TrueForAll(p => p.Person is not null || p is { RoleWord: >= 0, IsUnknown: false }))
                return Again(parties, group);
        }

        return null;
    }

    private bool HasOffice(Person person, int title)
    {
        ReadOnlySpan<char> word = context.Tables.Actors.LemmaOf(title);
        return person.Title >= 0 && (word is "leader" || context.Tables.Actors.LemmaOf(person.Title).EndsWith(word, StringComparison.OrdinalIgnoreCase));
    }

    private PartyList Sides(PartyList persons)
    {
        PartyList sides = context.Memory.List();
        foreach (Party person in persons)
            sides.Add(context.Memory.Side(person));
        return sides;
    }
}
