using SchemaGen.Lexicon;
using SchemaGen.Tables;
using SchemaGen.Text;

namespace SchemaGen.Grammar;

/// <summary>Looks every token up: in the schema's words, the English words, and at the root of the trie of names.</summary>
internal static class LexemeReader
{
    private const int LongestWord = 64;

    /// <summary>Fills one lexeme a token.</summary>
    public static Lexeme[] Read(SchemaTables tables, Document document, Workspace? workspace = null)
    {
        Token[] tokens = document.Tokens;
        int count = document.TokenCount;
        Lexeme[] lexemes = workspace?.Lexemes(count) ?? new Lexeme[count];
        WordMemory words = WordMemory.Rent(tables);
        Span<char> form = stackalloc char[LongestWord];
        for (int i = 0; i < count; i++)
        {
            lexemes[i] = words.LookUp(document.Source, tokens[i]);
            if (i >= 2 && lexemes[i - 2].Has(WordRules.Prefix) && tokens[i - 1].Shape == TokenShape.Hyphen && tokens[i].Shape < TokenShape.Digits && tokens[i].Length < LongestWord - 4)
                LookUpJoined(tables, document, tokens, i, lexemes, form);
        }

        foreach (ref readonly Sentence sentence in document.SentenceSpan)
        {
            if (sentence.OpensInQuote || HasQuotes(tokens.AsSpan(sentence.FirstToken, sentence.TokenCount)))
                MarkQuotes(tokens, lexemes, sentence);
        }

        return lexemes;
    }

    /// <summary>"co-operate" is "cooperate": behind a prefix and its hyphen stands what the two are without it, where that is a word.</summary>
    private static void LookUpJoined(SchemaTables tables, Document document, Token[] tokens, int i, Lexeme[] lexemes, Span<char> buffer)
    {
        int prefix = WordForm.Normalize(document.Chars(tokens[i - 2]), buffer);
        int length = prefix + WordForm.Normalize(document.Chars(tokens[i]), buffer[prefix..]);
        ReadOnlySpan<char> form = buffer[..length];
        uint hash = WordTable.Hash(form);
        int english = EnglishLexicon.Table.Find(form, hash), name = tables.NameWords.Find(form, hash), word = tables.Words.Find(form, hash);
        if (english < 0 && name < 0 && word < 0)
            return;
        ref Lexeme lexeme = ref lexemes[i];
        (lexeme.English, lexeme.Word, lexeme.Tags) = (english, name, english >= 0 ? EnglishLexicon.Table.Tags(english) : WordTags.None);
        (lexeme.VerbLemma, lexeme.NounLemma, lexeme.OwnLemma) = (-1, -1, -1);
        (lexeme.NameNode, lexeme.Names, lexeme.Followers, lexeme.Uses, lexeme.Lemmas) = (0, NameParts.None, 0, VerbUses.None, 0);
        lexeme.Traits &= ~WordTraits.Sought;
        if (name >= 0)
        {
            lexeme.Tags |= tables.NameWords.Tags(name) & ~WordTags.Preposition;
            lexeme.NameNode = tables.Names.Child(0, name);
            lexeme.Names = tables.Names.PartsOf(name, lexeme.NameNode);
            lexeme.Followers = lexeme.NameNode == 0 ? (byte)0 : tables.Names.FollowersOf(lexeme.NameNode);
        }

        if (word >= 0)
        {
            (lexeme.VerbLemma, lexeme.NounLemma, lexeme.OwnLemma) = (tables.Words.VerbLemma(word), tables.Words.NounLemma(word), tables.Words.OwnLemma(word));
            lexeme.Tags |= tables.Words.Tags(word) & ~WordTags.Preposition;
            lexeme.Lemmas = LemmaBits.Of(lexeme.VerbLemma, lexeme.NounLemma, lexeme.OwnLemma);
            lexeme.Traits |= WordTrait.Sought(tables, lexeme);
            lexeme.Uses = ClauseVerbs.Of(tables, lexeme.VerbLemma) | ClauseVerbs.OfNoun(tables, lexeme.NounLemma);
        }

        lexeme.Rules = WordRule.Of(document.Chars(tokens[i]), lexeme.Tags, lexeme.Function);
        lexeme.Always = WordRule.Always(lexeme.Tags, lexeme.Function);
        lexeme.Pos = Pos.Other;
    }

    private static bool HasQuotes(ReadOnlySpan<Token> tokens)
    {
        bool quotes = false;
        foreach (ref readonly Token token in tokens)
            quotes |= token.Shape is TokenShape.OpenQuote or TokenShape.CloseQuote;
        return quotes;
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
