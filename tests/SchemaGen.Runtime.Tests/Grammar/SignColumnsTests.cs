using SchemaGen.Grammar;
using SchemaGen.Tables;
using SchemaGen.Tests.Village;
using SchemaGen.Text;

namespace SchemaGen.Tests.Grammar;

/// <summary>What the columns say of 64 tokens at once is what each token says by itself.</summary>
public sealed class SignColumnsTests
{
    private static readonly string s_text =
        "According to the reeve of Elmford, the farmers left last week, along with the millers' guild, including 200 guards of 1999, between two villages; \"no co-operation,\" she said on Monday, \"of both sides.\" "
        + string.Join(' ', Enumerable.Repeat("A round of talks of the Millers' Guild with each other ended well-known days ago.", 9));

    private static readonly Document s_document = DocumentReader.Read(s_text, null);
    private static readonly Lexeme[] s_lexemes = LexemeReader.Read(VillageTables.Value, s_document);
    private static readonly SignColumns s_columns = new SignColumns().Read(s_lexemes);

    [Theory]
    [InlineData(TokenSigns.BeginsName)]
    [InlineData(TokenSigns.IsName)]
    [InlineData(TokenSigns.Longer)]
    [InlineData(TokenSigns.NotLower)]
    [InlineData(TokenSigns.Hyphen)]
    [InlineData(TokenSigns.Time)]
    [InlineData(TokenSigns.Undecided)]
    [InlineData(TokenSigns.Free)]
    internal void A_sign_is_where_the_tokens_have_it(TokenSigns sign)
    {
        int found = 0;
        for (int first = 0; first < s_lexemes.Length; first++)
        {
            int count = Math.Min(SignColumns.Width, s_lexemes.Length - first);
            ulong bits = s_columns.Where(sign, first, SignColumns.Within(count));
            Assert.Equal(Bits(first, count, k => Has(sign, k)), bits);
            found += (int)(bits & 1);
        }

        Assert.InRange(found, 1, s_lexemes.Length - 1);
    }

    [Fact]
    public void Marks_are_those_of_all_tokens_of_the_sentence()
    {
        SentenceMarks seen = SentenceMarks.None;
        foreach (Sentence sentence in s_document.Sentences)
        {
            SentenceMarks marks = SentenceMarks.None;
            foreach (ref readonly Lexeme lexeme in s_lexemes.AsSpan(sentence.FirstToken, sentence.TokenCount))
                marks |= (SentenceMarks)(byte)((uint)lexeme.Signs >> TokenSign.MarksShift);
            Assert.Equal(marks, s_columns.MarksOf(sentence.FirstToken, sentence.TokenCount));
            seen |= marks;
        }

        Assert.Equal((SentenceMarks)byte.MaxValue, seen);
    }

    [Fact]
    public void Names_go_on_only_where_the_trie_may()
    {
        int going = 0;
        for (int first = 0; first + 1 < s_lexemes.Length; first++)
        {
            bool goes = s_columns.GoOn(first, 1) != 0;
            going += goes ? 1 : 0;
            if (s_lexemes[first].NameNode != 0 && s_lexemes[first + 1].Word >= 0 && VillageTables.Value.Names.Child(s_lexemes[first].NameNode, s_lexemes[first + 1].Word) != 0)
                Assert.True(goes);
        }

        Assert.InRange(going, 1, s_lexemes.Length / 2);
    }

    [Fact]
    public void A_word_of_a_name_is_free_no_more()
    {
        SignColumns columns = new SignColumns().Read(s_lexemes);
        columns.SetNamed(3, Pos.Proper);

        Assert.Equal(0UL, columns.Where(TokenSigns.Free, 3, 1) | columns.Where(TokenSigns.Undecided, 3, 1));
        columns.SetNamed(3, Pos.Other);
        Assert.Equal(1UL, columns.Where(TokenSigns.Undecided, 3, 1));
    }

    private static bool Has(TokenSigns sign, int k)
    {
        ref readonly Lexeme lexeme = ref s_lexemes[k];
        Token token = s_document.Tokens[k];
        return sign switch
        {
            TokenSigns.BeginsName => lexeme.NameNode != 0,
            TokenSigns.IsName => (lexeme.Names & NameParts.IsName) != 0,
            TokenSigns.Longer => token.Shape < TokenShape.Digits && token.Length > 3,
            TokenSigns.NotLower => token.Shape != TokenShape.Lower,
            TokenSigns.Hyphen => token.Shape == TokenShape.Hyphen,
            TokenSigns.Time => lexeme.Has(WordTags.TimeNoun),
            TokenSigns.Undecided => lexeme.Pos == Pos.Other,
            _ => token.IsWord,
        };
    }

    private static ulong Bits(int first, int count, Func<int, bool> has) => Enumerable.Range(0, count).Aggregate(0UL, (bits, k) => has(first + k) ? bits | 1UL << k : bits);
}
