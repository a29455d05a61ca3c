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
        SignColumns signs = workspace?.Signs ?? new SignColumns();
        signs.Begin(count);
        WordMemory words = WordMemory.Rent(tables);
        Span<char> form = stackalloc char[LongestWord];
        for (int i = 0; i < count; i++)
        {
            lexemes[i] = words.LookUp(document.Source, tokens[i]);
            if (IsBehindPrefix(tokens, lexemes, i))
                LookUpJoined(tables, document, tokens, i, lexemes, form);
            signs.Set(i, lexemes[i].Signs, lexemes[i].Dates);
        }

        foreach (ref readonly Sentence sentence in document.SentenceSpan)
        {
            if (sentence.OpensInQuote || (signs.MarksOf(sentence.FirstToken, sentence.TokenCount) & SentenceMarks.Quote) != 0)
                MarkQuotes(tokens, lexemes, sentence);
        }

        return lexemes;
    }

    /// <summary>The index of a token's form in the English word table, or -1: for explanations, since no stage asks for more than <see cref="Lexeme.English"/>.</summary>
    public static int EnglishOf(SchemaTables tables, Document document, Lexeme[] lexemes, int token)
    {
        ReadOnlySpan<char> word = document.Chars(document.Tokens[token]);
        if (!lexemes[token].IsEnglish || word.Length > LongestWord)
            return -1;
        Span<char> form = stackalloc char[LongestWord];
        if (IsBehindPrefix(document.Tokens, lexemes, token) && FindJoined(tables, document, token, form) is { English: >= 0 and var joined })
            return joined;
        return EnglishLexicon.Table.Find(form[..WordForm.Normalize(word, form)]);
    }

    private static bool IsBehindPrefix(Token[] tokens, Lexeme[] lexemes, int i) =>
        i >= 2 && lexemes[i - 2].Has(WordRules.Prefix) && tokens[i - 1].Shape == TokenShape.Hyphen && tokens[i].Shape < TokenShape.Digits && tokens[i].Length < LongestWord - 4;

    /// <summary>A word with the prefix before it, in the three tables; -1 where one does not have it.</summary>
    private static (int English, int Name, int Word) FindJoined(SchemaTables tables, Document document, int i, Span<char> buffer)
    {
        int prefix = WordForm.Normalize(document.Chars(document.Tokens[i - 2]), buffer);
        ReadOnlySpan<char> form = buffer[..(prefix + WordForm.Normalize(document.Chars(document.Tokens[i]), buffer[prefix..]))];
        uint hash = WordTable.Hash(form);
        return (EnglishLexicon.Table.Find(form, hash), tables.NameWords.Find(form, hash), tables.Words.Find(form, hash));
    }

    /// <summary>"co-operate" is "cooperate": behind a prefix and its hyphen stands what the two are without it, where that is a word.</summary>
    private static void LookUpJoined(SchemaTables tables, Document document, Token[] tokens, int i, Lexeme[] lexemes, Span<char> buffer)
    {
        (int english, int name, int word) = FindJoined(tables, document, i, buffer);
        if (english < 0 && name < 0 && word < 0)
            return;
        ref Lexeme lexeme = ref lexemes[i];
        (lexeme.Word, lexeme.Tags) = (name, english >= 0 ? EnglishLexicon.Table.Tags(english) : WordTags.None);
        lexeme.English = english >= 0 ? WordMemory.ReadingOf(lexeme.Tags) : EnglishReading.None;
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
        lexeme.Signs = TokenSign.Of(lexeme, tokens[i].Shape, tokens[i].Length);
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
