using SchemaGen.Grammar;
using SchemaGen.Lexicon;
using SchemaGen.Tables;
using SchemaGen.Text;

namespace SchemaGen.Explain;

/// <summary>Turns tokens and lemma ids back into words.</summary>
internal sealed class WordReader(SchemaTables tables, Document document, Lexeme[] lexemes)
{
    /// <summary>The words from one token to another (inclusive).</summary>
    public TextSlice Slice(int first, int last) => document.Slice(new Span(document.Tokens[first].Start, document.Tokens[last].End));

    /// <summary>A token's characters.</summary>
    public string Text(int token) => document.Chars(document.Tokens[token]).ToString();

    /// <summary>The lemma of a token as a verb: the schema's, else the lexicon's, else the form.</summary>
    public string Verb(int token)
    {
        ref Lexeme lexeme = ref lexemes[token];
        if (lexeme.VerbLemma >= 0)
            return Form(lexeme.VerbLemma);
        return LexemeReader.EnglishOf(tables, document, lexemes, token) is >= 0 and var english && EnglishLexicon.Table.VerbLemma(english) is >= 0 and var lemma ? EnglishLexicon.Table.Form(lemma).ToString() : Lower(token);
    }

    /// <summary>The lemma of a token as a noun: the lexicon's, since a schema may list a plural as a word of its own; else the schema's, else the form.</summary>
    public string Noun(int token)
    {
        ref Lexeme lexeme = ref lexemes[token];
        if (LexemeReader.EnglishOf(tables, document, lexemes, token) is >= 0 and var english && EnglishLexicon.Table.NounLemma(english) is >= 0 and var lemma)
            return EnglishLexicon.Table.Form(lemma).ToString();
        return lexeme.NounLemma >= 0 ? Form(lexeme.NounLemma) : Lower(token);
    }

    /// <summary>The lemma of a token as what it was taken for.</summary>
    public string Lemma(int token) => lexemes[token].IsVerb ? Verb(token) : lexemes[token].Pos is Pos.Noun or Pos.PluralNoun ? Noun(token) : Lower(token);

    /// <summary>The words of a set of the schema, "(a|b|c)"; the first ones of a long set.</summary>
    public string Set(int set)
    {
        const int most = 8;
        int[] members = tables.Frames.Members(set);
        string words = string.Join('|', members.Take(most).Select(Form));
        return members.Length == 1 ? words : members.Length > most ? $"({words}|...)" : $"({words})";
    }

    // A lemma's id is the index of its own form.
    private string Form(int lemma) => tables.Words.Form(lemma).ToString();

    private string Lower(int token) => Text(token).ToLowerInvariant();
}
