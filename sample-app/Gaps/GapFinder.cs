using SchemaGen.Explain;

namespace SampleApp.Gaps;

/// <summary>Finds in an explained document what the schema lacks.</summary>
internal static class GapFinder
{
    /// <summary>The gaps of a document, one for each place.</summary>
    public static IEnumerable<Sighting> In(string doc, Explanation explanation)
    {
        foreach (ExplainedSentence sentence in explanation.Sentences)
        {
            string words = OneLine.Of(sentence.Text.AsSpan());
            foreach ((GapKind kind, string name, string? frame, ExplainedActor? actor) in Verbs(sentence).Concat(Nouns(sentence)).Concat(Names(sentence)).Distinct())
                yield return new Sighting(kind, name, frame, actor, words, doc);
        }
    }

    private static IEnumerable<(GapKind, string, string?, ExplainedActor?)> Verbs(ExplainedSentence sentence)
    {
        foreach (ExplainedClause clause in sentence.Clauses)
        {
            if (clause.HasFrames || clause.IsLight || !IsWord(clause.Lemma))
                continue;
            ExplainedGroup? doer = clause.IsPassive ? clause.Phrases.FirstOrDefault(p => IsWord(p, "by"))?.Group : clause.Subject;
            string[] source = Codes(doer);
            if (source.Length > 0 && Undergoer(clause, source) is { } target)
                yield return (GapKind.Verb, clause.Lemma, $"{{source}} <verb> {target}", null);
        }
    }

    /// <summary>Where the other party stands: the object, or the first phrase with another actor.</summary>
    private static string? Undergoer(ExplainedClause clause, string[] source)
    {
        if (IsOther(clause.IsPassive ? clause.Subject : clause.Object, source) || IsOther(clause.SecondObject, source))
            return "{target}";
        ExplainedPhrase? phrase = clause.Phrases.FirstOrDefault(p => !IsWord(p, "by") && !IsPlaceWord(p) && IsOther(p.Group, source));
        return phrase is null ? null : $"{phrase.Preposition.ToLowerInvariant()} {{target}}";
    }

    private static IEnumerable<(GapKind, string, string?, ExplainedActor?)> Nouns(ExplainedSentence sentence)
    {
        foreach (ExplainedGroup group in sentence.Groups)
        {
            if (group.HasFrames || group.IsTime || group.IsPronoun || group.IsList || group.Actors.Count > 0 || group.HeadClass is not ("Noun" or "PluralNoun") || !IsWord(group.HeadLemma))
                continue;
            if (Frame(group) is { } frame)
                yield return (GapKind.Noun, group.HeadLemma, frame, null);
        }
    }

    /// <summary>The frame that the parties around a noun suggest; null where there are not two, nor one that does it.</summary>
    private static string? Frame(ExplainedGroup group)
    {
        if (group.Phrases.Any(p => IsWord(p, "between") && Codes(p.Group).Length > 1))
            return "{source}'s <noun> with {target}";
        bool isDoneBy = group.Phrases.Any(p => IsWord(p, "by") && Codes(p.Group).Length > 0);
        string[] source = isDoneBy ? Codes(group.Phrases.First(p => IsWord(p, "by")).Group) : [.. Known(group.Owners).Select(a => a.Id.Code)];
        if (source.Length == 0)
            return null;
        ExplainedPhrase? target = group.Phrases.FirstOrDefault(p => !IsWord(p, "by") && !IsPlaceWord(p) && IsOther(p.Group, source));
        return target is not null ? $"{{source}}'s <noun> {target.Preposition.ToLowerInvariant()} {{target}}" : isDoneBy ? "{source}'s <noun>" : null;
    }

    /// <summary>The names that act or are acted on, and that the schema does not list.</summary>
    private static IEnumerable<(GapKind, string, string?, ExplainedActor?)> Names(ExplainedSentence sentence)
    {
        foreach (ExplainedGroup group in sentence.Clauses.SelectMany(Arguments).SelectMany(g => WithMembers(g, sentence)).Distinct())
        {
            if (group.HeadClass != "Proper" || group.Actors is not [{ Key: null, IsPlace: false } actor])
                continue;
            if (actor.Id.Name is { } person)
                yield return (actor.Title is null ? GapKind.Name : GapKind.Person, person, null, actor);
            else if (Name(group) is { Length: > 1 } name)
                yield return (GapKind.Name, name, null, actor);
        }
    }

    /// <summary>The groups that stand where actors stand: the subject, and where that is an actor the objects and phrases.</summary>
    private static IEnumerable<ExplainedGroup> Arguments(ExplainedClause clause)
    {
        if (clause.Subject is { } subject)
            yield return subject;
        bool acts = Codes(clause.Subject).Length > 0;
        foreach (ExplainedGroup? group in acts ? [clause.Object, clause.SecondObject, .. clause.Phrases.Where(p => p.Preposition is "to" or "with" or "against" or "by" or "for").Select(p => p.Group)] : (ExplainedGroup?[])[])
        {
            if (group is not null)
                yield return group;
        }
    }

    private static IEnumerable<ExplainedGroup> WithMembers(ExplainedGroup group, ExplainedSentence sentence) =>
        group.IsList ? sentence.Groups.Where(g => !g.IsList && group.Text.Span.Contains(g.Text.Span)) : [group];

    private static string Name(ExplainedGroup group)
    {
        ReadOnlySpan<char> own = group.Possessor is { } possessor ? group.Text.AsSpan()[(possessor.Text.Span.End - group.Text.Span.Start)..] : group.Text.AsSpan();
        IEnumerable<string> words = OneLine.Of(own).Split(' ').SkipWhile(w => w.Length == 0 || !char.IsUpper(w[0]) || w is "The" or "A" or "An" or "This" or "That" or "Its" or "Their");
        return string.Join(' ', words);
    }

    private static bool IsOther(ExplainedGroup? group, string[] source) => Codes(group).Any(c => !source.Contains(c));

    private static string[] Codes(ExplainedGroup? group) =>
        group is null || group.IsTime ? [] : [.. Known(group.Actors.Count > 0 ? group.Actors : group.Owners).Select(a => a.Id.Code).Distinct()];

    private static IEnumerable<ExplainedActor> Known(IReadOnlyList<ExplainedActor> actors) => actors.Where(a => !a.IsUnknown && !a.IsPlace);

    /// <summary>Prepositions that tell where or which, and not who is dealt with.</summary>
    private static bool IsPlaceWord(ExplainedPhrase phrase) => phrase.Preposition.ToLowerInvariant() is "in" or "at" or "inside" or "of" or "within" or "near" or "during" or "between" or "like" or "as";

    private static bool IsWord(ExplainedPhrase phrase, string preposition) => phrase.Preposition.Equals(preposition, StringComparison.OrdinalIgnoreCase);

    private static bool IsWord(string lemma) => lemma.Length > 1 && lemma.All(c => char.IsLetter(c) || c == '-');
}
