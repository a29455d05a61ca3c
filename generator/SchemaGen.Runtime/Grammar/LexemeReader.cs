using SchemaGen.Lexicon;
using SchemaGen.Tables;
using SchemaGen.Text;

namespace SchemaGen.Grammar;

/// <summary>Looks every token up: once in the schema's words, once in the English words, and along the trie of names.</summary>
internal static class LexemeReader
{
    private const int LongestWord = 64;

    /// <summary>Fills one lexeme a token.</summary>
    public static Lexeme[] Read(SchemaTables tables, Document document)
    {
        Token[] tokens = document.Tokens;
        var lexemes = new Lexeme[tokens.Length];
        Span<char> form = stackalloc char[LongestWord];
        for (int i = 0; i < tokens.Length; i++)
            LookUp(tables, document, tokens[i], ref lexemes[i], form);
        for (int i = 2; i < tokens.Length; i++)
        {
            if (tokens[i - 1].Shape == TokenShape.Hyphen && IsPrefix(document.Chars(tokens[i - 2])) && tokens[i].IsWord && tokens[i].Length < LongestWord - 4)
                LookUpJoined(tables, document, tokens, i, lexemes, form);
        }

        foreach (Sentence sentence in document.Sentences)
            MarkQuotes(tokens, lexemes, sentence);
        return lexemes;
    }

    private static void LookUp(SchemaTables tables, Document document, in Token token, ref Lexeme lexeme, Span<char> buffer)
    {
        lexeme.Word = lexeme.English = lexeme.VerbLemma = lexeme.NounLemma = lexeme.OwnLemma = lexeme.Actor = lexeme.RoleWord = -1;
        lexeme.NameOffset = -1;
        if (token.Shape == TokenShape.Hyphen)
        {
            lexeme.Pos = Pos.Hyphen;
            lexeme.Word = tables.Words.Find("-");
            return;
        }

        if (!token.IsWord)
        {
            bool possessive = token.Shape == TokenShape.Possessive;
            lexeme.Pos = possessive ? Pos.Possessive : Pos.Mark;
            // "People's Army": the possessive inside a name is a word of it.
            if (possessive && token.Length > 1)
                lexeme.Word = tables.Words.Find("'s");
            return;
        }

        if (token.Length > LongestWord)
            return;
        int length = WordForm.Normalize(document.Chars(token), buffer);
        ReadOnlySpan<char> form = buffer[..length];
        uint hash = WordTable.Hash(form);
        int english = EnglishLexicon.Table.Find(form, hash);
        if (english >= 0)
        {
            lexeme.English = english;
            lexeme.Tags = EnglishLexicon.Table.Tags(english);
            lexeme.Function = WordExtra.Function(EnglishLexicon.Table.Extra(english));
            if (EnglishLexicon.Table.VerbLemma(english) is >= 0 and var lemma)
                lexeme.Classes = WordExtra.Classes(EnglishLexicon.Table.Extra(lemma));
        }

        int word = tables.Words.Find(form, hash);
        if (word >= 0)
        {
            lexeme.Word = word;
            lexeme.VerbLemma = tables.Words.VerbLemma(word);
            lexeme.NounLemma = tables.Words.NounLemma(word);
            lexeme.OwnLemma = tables.Words.OwnLemma(word);
            // A closed-class word stays what English says it is, whatever list of the schema names it.
            if (lexeme.Function == FunctionWord.None && !lexeme.Has(WordTags.Preposition | WordTags.Particle | WordTags.Conjunction | WordTags.Subordinator) || (lexeme.Tags & Lexeme.AnyVerb) != 0)
                lexeme.Tags |= tables.Words.Tags(word) & ~WordTags.Preposition;
        }

        if (token.Shape == TokenShape.Digits)
            lexeme.Tags = WordTags.Number;
        else if (lexeme.Tags == WordTags.None)
            lexeme.Tags = Guess(form, token.Shape);
    }

    private static bool IsPrefix(ReadOnlySpan<char> word) => word is "co" or "Co" or "re" or "Re" or "pre" or "Pre";

    /// <summary>"co-operate" is "cooperate": behind a prefix and its hyphen stands what the two are without it, where that is a word.</summary>
    private static void LookUpJoined(SchemaTables tables, Document document, Token[] tokens, int i, Lexeme[] lexemes, Span<char> buffer)
    {
        int prefix = WordForm.Normalize(document.Chars(tokens[i - 2]), buffer);
        int length = prefix + WordForm.Normalize(document.Chars(tokens[i]), buffer[prefix..]);
        ReadOnlySpan<char> form = buffer[..length];
        uint hash = WordTable.Hash(form);
        int english = EnglishLexicon.Table.Find(form, hash), word = tables.Words.Find(form, hash);
        if (english < 0 && word < 0)
            return;
        ref Lexeme lexeme = ref lexemes[i];
        (lexeme.English, lexeme.Word, lexeme.Tags) = (english, word, english >= 0 ? EnglishLexicon.Table.Tags(english) : WordTags.None);
        (lexeme.VerbLemma, lexeme.NounLemma, lexeme.OwnLemma) = (-1, -1, -1);
        if (word < 0)
            return;
        (lexeme.VerbLemma, lexeme.NounLemma, lexeme.OwnLemma) = (tables.Words.VerbLemma(word), tables.Words.NounLemma(word), tables.Words.OwnLemma(word));
        lexeme.Tags |= tables.Words.Tags(word) & ~WordTags.Preposition;
    }

    /// <summary>The readings of a form that neither table knows, by its ending.</summary>
    private static WordTags Guess(ReadOnlySpan<char> form, TokenShape shape)
    {
        if (shape != TokenShape.Lower)
            return WordTags.Noun;
        if (form.Length > 4)
        {
            if (form.EndsWith("ly"))
                return WordTags.Adverb;
            if (form.EndsWith("ing"))
                return WordTags.VerbIng | WordTags.Noun;
            if (form.EndsWith("ed"))
                return WordTags.VerbPast | WordTags.VerbParticiple | WordTags.Adjective;
            if (form.EndsWith("tion") || form.EndsWith("ment") || form.EndsWith("ness") || form.EndsWith("ity") || form.EndsWith("ship")
                || form.EndsWith("ism") || form.EndsWith("ance") || form.EndsWith("ence"))
                return WordTags.Noun;
            if (form.EndsWith("ous") || form.EndsWith("ive") || form.EndsWith("ful") || form.EndsWith("less") || form.EndsWith("able") || form.EndsWith("ible") || form.EndsWith("ical"))
                return WordTags.Adjective;
            if (form[^1] == 's' && form[^2] is not ('s' or 'u' or 'i'))
                return WordTags.PluralNoun | WordTags.VerbS;
        }

        return WordTags.Noun;
    }

    private static void MarkQuotes(Token[] tokens, Lexeme[] lexemes, in Sentence sentence)
    {
        int depth = sentence.OpensInQuote ? 1 : 0;
        for (int i = sentence.FirstToken, end = i + sentence.TokenCount; i < end; i++)
        {
            if (tokens[i].Shape == TokenShape.CloseQuote)
                depth = Math.Max(0, depth - 1);
            lexemes[i].InQuote = depth > 0;
            if (tokens[i].Shape == TokenShape.OpenQuote)
                depth++;
        }
    }
}
