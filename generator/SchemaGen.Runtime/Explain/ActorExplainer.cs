using SchemaGen.Discourse;
using SchemaGen.Grammar;
using SchemaGen.Tables;

namespace SchemaGen.Explain;

/// <summary>Says how words came to mean an actor.</summary>
internal sealed class ActorExplainer(SchemaTables tables, WordReader words, Lexeme[] lexemes)
{
    /// <summary>An actor, as a group of words means it.</summary>
    /// <param name="party">Who.</param>
    /// <param name="group">The words, or null where they are not at hand.</param>
    public ExplainedActor Explain(Party party, NounGroup? group = null) => new(
        FactsBuilder.IdOf(party, tables), party.Actor >= 0 ? tables.Actors.Key(party.Actor) : null, How(party, group), party.IsUnknown, party.IsPlace,
        party.Actor >= 0 ? tables.RuleOf(party.Actor) : null)
    {
        Title = (party.Person?.Title ?? party.RoleWord) is >= 0 and var title ? tables.Actors.Lemma(tables.Actors.RoleWordAt(title)) : null,
    };

    private string How(Party party, NounGroup? group)
    {
        string how = What(party);
        if (group is { IsPronoun: true })
            return $"pronoun for {how}";
        if (group is not null && party.First >= 0 && (party.First < group.First - 1 && party.Last < group.First || party.First > group.Last))
            return $"\"{words.Slice(party.First, party.Last)}\", {how}";
        return how;
    }

    private string What(Party party)
    {
        ActorTable actors = tables.Actors;
        if (party.IsPlace)
            return "a place, which does not act";
        if (party is { Person: { } person, Actor: < 0 })
            return person.Title >= 0 ? $"a person whom the text calls {actors.Lemma(actors.RoleWordAt(person.Title))}" : party.IsUnknown ? "a person of whom the text tells nothing" : "a person whom the text describes";
        if (party.Actor >= 0)
            return $"{NameAt(party)} of {actors.Key(party.Actor)}{(party.Person is not null ? " on the article's day" : "")}";
        if (party.RoleWord >= 0)
            return $"role word \"{actors.Lemma(actors.RoleWordAt(party.RoleWord))}\"{(party.IsUnknown ? ", its country taken from the document" : $" of {party.Code}")}";
        return party.IsUnknown ? "a name that the schema does not know" : $"something of {party.Code}";
    }

    private string NameAt(Party party)
    {
        for (int k = Math.Max(0, party.First); k <= party.Last && k < lexemes.Length; k++)
        {
            if (lexemes[k].NameOffset == 0 && lexemes[k].Actor == party.Actor)
                return lexemes[k].ActorKind switch
                {
                    NameKind.Full => "name",
                    NameKind.Short => "short name",
                    NameKind.Metonym => "metonym",
                    NameKind.Adjective => "adjective",
                    NameKind.People => "noun for the people",
                    _ => "name",
                };
        }

        return "mention";
    }
}
