using SchemaGen.Grammar;
using SchemaGen.Tables;
using SchemaGen.Text;

namespace SchemaGen.Discourse;

/// <content>Bodies that a role noun takes up by the last word of their names.</content>
internal sealed partial class ActorResolver
{
    /// <summary>"the court", "the Oakton-based court" after "the World Grain Court": the body that was named last and whose name ends with the word; null where the words tell another.</summary>
    private Party? NamedAfter(NounGroup group, int start, in RoleWord word)
    {
        if (word.Kind != NameKind.Body || start != group.Head || group.Possessor is not null || _lexemes[group.First].Function is not (FunctionWord.The or FunctionWord.This))
            return null;
        for (int k = group.First + 1; k < group.Head; k++)
        {
            if (_lexemes[k].NameOffset >= 0 && _lexemes.NameAt(k).Actor >= 0 && !(k + 2 < group.Head && _lexemes[k + 1].Pos == Pos.Hyphen && context.WordAt(k + 2) is "based"))
                return null;
        }

        foreach (PrepositionalPhrase phrase in group.PhraseSpan)
        {
            if (phrase.Token == group.Last + 1 && _lexemes[phrase.Token].Function is FunctionWord.Of or FunctionWord.In)
                return null;
        }

        return _pair.LastNamed(context.WordAt(group.Head));
    }

    /// <summary>"The judges said": those of the court that was named last, where it is one of the world; null for others.</summary>
    private Party? BenchOf(NounGroup group, in RoleWord word) =>
        word.Kind != NameKind.Body && context.WordAt(group.Head) is "judges" or "judge" or "Judges" or "prosecutors" or "Prosecutors" or "prosecutor" && (_pair.LastNamed("court") ?? _pair.LastNamed("tribunal")) is { Actor: >= 0 } court && _tables.Actors.Kind(court.Actor) == ActorKind.Organisation ? court : null;

    /// <summary>"president of the growers' association", "head of a farming company": no office of a state.</summary>
    private bool HeadsPrivate(NounGroup group)
    {
        foreach (PrepositionalPhrase phrase in group.PhraseSpan)
        {
            if (phrase.Token == group.Last + 1 && phrase.Group is { } body && _lexemes[phrase.Token].Function is FunctionWord.Of or FunctionWord.At && EnglishNouns.IsPrivate(context.WordAt(body.Head)) && _tokens[body.Head].Shape == TokenShape.Lower)
                return true;
        }

        return false;
    }
}
