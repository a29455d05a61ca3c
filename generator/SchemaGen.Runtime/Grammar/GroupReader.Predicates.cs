using SchemaGen.Tables;
using SchemaGen.Text;

namespace SchemaGen.Grammar;

/// <content>What a verb of judging calls its object before it names it.</content>
internal sealed partial class GroupReader
{
    /// <summary>"dismissed as absurd reports that ...", "condemned as illegal Kenya's decision": a long object stands behind what it is called, and is no part of it.</summary>
    /// <returns>Where the object begins, or <paramref name="i"/> where there is none.</returns>
    private int ReadPredicate(int i, ItemList items)
    {
        if (i == 0 || !lexemes[i - 1].IsVerb || !EnglishVerbs.Judges(document.Chars(_tokens[i - 1])) || i > 1 && lexemes[i - 2].Function == FunctionWord.Be)
            return i;
        int at = i + 1;
        bool quoted = at < _end && _tokens[at].Shape == TokenShape.OpenQuote;
        if (quoted)
            at++;
        while (at < _end && lexemes[at].Pos == Pos.Adverb)
            at++;
        int behind = at + 1;
        if (quoted && behind < _end && _tokens[behind].Shape == TokenShape.CloseQuote)
            behind++;
        else if (quoted)
            return i;
        if (behind >= _end || !StartsNoun(behind) || !(lexemes[at].Pos == Pos.Adjective || lexemes[at].Pos == Pos.Noun && (quoted || EnglishNouns.TakesThat(document.Chars(_tokens[behind])))))
            return i;
        items.Add(new Item(ItemKind.Preposition, i, i));
        items.Add(new Item(ItemKind.Adjective, at, at));
        return behind;
    }
}
