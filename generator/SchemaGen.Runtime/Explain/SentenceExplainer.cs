using SchemaGen.Grammar;
using SchemaGen.Tables;

namespace SchemaGen.Explain;

/// <summary>Shows what grammar made of a sentence: tokens, noun groups, clauses.</summary>
internal sealed class SentenceExplainer(SchemaTables tables, WordReader words, ActorExplainer actors, Lexeme[] lexemes)
{
    private const int Deepest = 8;

    /// <summary>The tokens of a sentence.</summary>
    public IReadOnlyList<ExplainedToken> Tokens(ParsedSentence sentence)
    {
        var tokens = new ExplainedToken[sentence.Sentence.TokenCount];
        for (int k = 0; k < tokens.Length; k++)
        {
            int token = sentence.Sentence.FirstToken + k;
            ref Lexeme lexeme = ref lexemes[token];
            bool opensName = lexeme.NameOffset == 0;
            tokens[k] = new ExplainedToken(
                words.Slice(token, token), lexeme.Pos.ToString(), words.Lemma(token), opensName && lexeme.Actor >= 0 ? tables.Actors.Key(lexeme.Actor) : null,
                opensName && lexeme.RoleWord >= 0 ? tables.Actors.Role(tables.Actors.RoleWordAt(lexeme.RoleWord).Role) : null);
        }

        return tokens;
    }

    /// <summary>A noun group.</summary>
    public ExplainedGroup Group(NounGroup group, int depth = 0)
    {
        bool deeper = depth < Deepest;
        int lemma = lexemes[group.Head].NounLemma;
        return new ExplainedGroup(words.Slice(group.FirstWithOwners, group.Last), words.Slice(group.Head, group.Head), words.Noun(group.Head), lexemes[group.Head].Pos.ToString())
        {
            Actors = group.Resolution?.Parties.ConvertAll(p => actors.Explain(p, group)) ?? [],
            Owners = group.Resolution?.Owners.ConvertAll(p => actors.Explain(p, group)) ?? [],
            Preposition = group.Preposition >= 0 ? words.Text(group.Preposition) : null,
            Possessor = deeper && group.Possessor is { } possessor ? Group(possessor, depth + 1) : null,
            Apposition = deeper && group.Apposition is { } apposition ? Group(apposition, depth + 1) : null,
            Phrases = deeper ? Phrases(group.PhraseSpan, depth + 1) : [],
            IsTime = group.IsTime,
            IsPronoun = group.IsPronoun,
            IsList = group.Members is not null,
            HasFrames = lemma >= 0 && tables.Frames.NounFrameCount(lemma) > 0,
        };
    }

    /// <summary>A clause.</summary>
    public ExplainedClause Clause(Clause clause)
    {
        VerbGroup verb = clause.Verb;
        int lemma = lexemes[verb.Head].VerbLemma;
        return new ExplainedClause(words.Slice(verb.First, verb.Last), words.Verb(verb.Head), clause.Link.ToString(), verb.Form.ToString())
        {
            IsPassive = clause.IsPassive,
            IsNegated = verb.Negated,
            Modal = verb.Modal == FunctionWord.None ? null : verb.Modal.ToString(),
            Subject = Group(clause.Subject),
            Object = Group(clause.Object),
            SecondObject = Group(clause.SecondObject),
            Phrases = Phrases(clause.PhraseSpan, 0),
            Under = clause.Parent is { } parent ? words.Text(parent.Verb.Head) : null,
            At = Group(clause.Governor),
            Quotations = [.. clause.Quotations.Span],
            IsComment = clause.Parenthetical,
            IsQuoted = clause.Quote >= 0,
            HasFrames = lemma >= 0 && tables.Frames.VerbFrameCount(lemma) > 0,
            IsLight = verb.IsAuxiliaryOnly || lexemes[verb.Head].Has(WordTags.LightVerb | WordTags.Auxiliary),
        };
    }

    private ExplainedGroup? Group(NounGroup? group) => group is null ? null : Group(group, 0);

    private List<ExplainedPhrase> Phrases(ReadOnlySpan<PrepositionalPhrase> phrases, int depth)
    {
        List<ExplainedPhrase> explained = [];
        foreach (PrepositionalPhrase phrase in phrases)
            explained.Add(new ExplainedPhrase(words.Text(phrase.Token), phrase.Group is { } group ? Group(group, depth) : null, phrase.Clause is { } clause ? words.Text(clause.Verb.Head) : null));
        return explained;
    }
}
