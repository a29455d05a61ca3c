using SchemaGen.Grammar;
using SchemaGen.Tables;
using SchemaGen.Text;

namespace SchemaGen.Discourse;

/// <content>Bodies: "the council", "the coalition", "the bloc".</content>
internal sealed partial class DescriptionResolver
{
    /// <summary>"The council met": the body that was named last and whose name ends with the word, or that was called so with its owner; null where the words tell another.</summary>
    private PartyList? TheBody(NounGroup group)
    {
        if (group.Head != group.First + 1 || _lexemes[group.First].Function == FunctionWord.A || group.Phrases is [{ Token: var behind }, ..] && behind == group.Last + 1 && _lexemes[behind].Function == FunctionWord.Of)
            return null;
        return LastNamed(context.WordAt(group.Head)) is { } body ? context.Memory.List(context.Memory.At(body, group.First, group.Last)) : null;
    }

    /// <summary>The body with a name of several words, or with another's name before its own word ("the Kenya-led coalition"), that was named last and whose name ends with a word; null for none.</summary>
    public Party? LastNamed(ReadOnlySpan<char> last)
    {
        Mentioned? found = null;
        for (int k = context.Mentions.Count - 1, n = 0; k >= 0 && n < 60 && (found is null || found.Value.Sentence == context.Mentions[k].Sentence); k--, n++)
        {
            Mentioned mentioned = context.Mentions[k];
            if (mentioned.Parties is not [{ Person: null, IsUnknown: false }] || !IsNamedBody(mentioned.Group, last))
                continue;
            // Of those of one sentence rather the one that did something.
            bool subject = mentioned.Group.In?.Subject == mentioned.Group;
            if (subject)
                return mentioned.Parties[0];
            found ??= mentioned;
        }

        return found?.Parties[0];
    }

    private bool IsNamedBody(NounGroup named, ReadOnlySpan<char> last) => EndsSo(named, last) || HasInName(named, last);

    /// <summary>"the court" behind "the Guild Court of Appeal": a word inside an organisation's name.</summary>
    private bool HasInName(NounGroup named, ReadOnlySpan<char> word)
    {
        int start = _lexemes.StartOfName(named.Head);
        ref Lexeme name = ref _lexemes[start];
        if (name.NameLength < 3 || name.Actor < 0 || context.Tables.Actors.Kind(name.Actor) is not (ActorKind.Organisation or ActorKind.Institution or ActorKind.Bloc))
            return false;
        for (int k = start; k < start + name.NameLength; k++)
        {
            if (context.WordAt(k).Equals(word, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    private bool EndsSo(NounGroup named, ReadOnlySpan<char> last) =>
        named.First < named.Head && context.WordAt(named.Head).Equals(last, StringComparison.OrdinalIgnoreCase)
            && (context.Document.Tokens[named.Head].Shape == TokenShape.Capitalised || last is "office" || EnglishNouns.IsAnyBody(last) && (HasName(named) || _lexemes[named.First].Function == FunctionWord.A));

    private bool HasName(NounGroup group)
    {
        for (int k = group.First; k < group.Head; k++)
        {
            if (_lexemes.NameAt(k).Actor >= 0)
                return true;
        }

        return false;
    }

    /// <summary>The organisation or group that was named most often so far, the first named of equals; "the bloc" and "the alliance" are rather organisations, "the movement" is rather a group.</summary>
    private PartyList? MainBody(NounGroup group)
    {
        Tally? best = null;
        ActorKind like = context.WordAt(group.Head) is "movement" or "group" ? ActorKind.Group : ActorKind.Organisation;
        foreach (Tally tally in context.Codes)
        {
            if (tally.Body is not { } body)
                continue;
            bool alike = context.Tables.Actors.Kind(body.Actor) == like, bestAlike = best is not null && context.Tables.Actors.Kind(best.Body!.Actor) == like;
            if (best is null || alike & !bestAlike || alike == bestAlike && tally.BodyCount > best.BodyCount)
                best = tally;
        }

        return best is null ? null : context.Memory.List(context.Memory.At(best.Body!, group.First, group.Last));
    }
}
