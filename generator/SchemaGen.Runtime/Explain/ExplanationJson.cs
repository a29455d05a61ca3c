using System.Globalization;
using System.Text.Json;

namespace SchemaGen.Explain;

/// <summary>Writes an explanation as JSON, key by key.</summary>
/// <param name="json">Where to write.</param>
/// <param name="place">Turns an offset in UTF-16 code units into the one that is written.</param>
internal sealed class ExplanationJson(Utf8JsonWriter json, Func<int, int> place)
{
    public void Write(Explanation explanation)
    {
        json.WriteStartObject();
        json.WriteString("doc", explanation.Name);
        json.WriteString("date", explanation.Document.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Array("sentences", explanation.Sentences, Sentence);
        json.WriteEndObject();
    }

    private void Sentence(ExplainedSentence sentence)
    {
        json.WriteNumber("number", sentence.Index + 1);
        json.WriteString("kind", sentence.Kind.ToString());
        Words(sentence.Text);
        Array("tokens", sentence.Tokens, token =>
        {
            Words(token.Text);
            json.WriteString("class", token.Class);
            json.WriteString("lemma", token.Lemma);
            Optional("actor", token.Actor);
            Optional("role", token.Role);
        });
        Array("groups", sentence.Groups, Group);
        Array("clauses", sentence.Clauses, Clause);
        Array("matches", sentence.Matches, Match);
        Array("nearMisses", sentence.NearMisses, miss =>
        {
            Frame(miss.Type, miss.Trigger, miss.Rule);
            json.WriteNumber("filled", miss.Filled);
            Strings("missing", miss.Missing);
        });
        Array("results", sentence.Results, Result);
    }

    private void Group(ExplainedGroup group)
    {
        Words(group.Text);
        json.WriteString("head", group.HeadLemma);
        Optional("preposition", group.Preposition);
        Array("actors", group.Actors, Actor);
        Array("owners", group.Owners, Actor);
        Optional("possessor", group.Possessor);
        Optional("apposition", group.Apposition);
        Array("phrases", group.Phrases, Phrase);
        json.WriteBoolean("time", group.IsTime);
        json.WriteBoolean("pronoun", group.IsPronoun);
        json.WriteBoolean("list", group.IsList);
        json.WriteBoolean("frames", group.HasFrames);
    }

    private void Actor(ExplainedActor actor)
    {
        json.WriteString("id", actor.Id.ToString());
        json.WriteString("key", actor.Key);
        json.WriteString("how", actor.How);
        Optional("title", actor.Title);
        json.WriteBoolean("unknown", actor.IsUnknown);
        json.WriteBoolean("place", actor.IsPlace);
        json.WriteString("rule", actor.Rule?.ToString());
    }

    private void Phrase(ExplainedPhrase phrase)
    {
        json.WriteString("preposition", phrase.Preposition);
        Optional("group", phrase.Group);
        Optional("verb", phrase.Verb);
    }

    private void Clause(ExplainedClause clause)
    {
        Words(clause.Verb);
        json.WriteString("lemma", clause.Lemma);
        json.WriteString("link", clause.Link);
        json.WriteString("form", clause.Form);
        json.WriteBoolean("passive", clause.IsPassive);
        json.WriteBoolean("negated", clause.IsNegated);
        json.WriteString("modal", clause.Modal);
        Optional("subject", clause.Subject);
        Optional("object", clause.Object);
        Optional("secondObject", clause.SecondObject);
        Array("phrases", clause.Phrases, Phrase);
        Optional("under", clause.Under);
        Optional("at", clause.At);
        json.WriteStartArray("quotations");
        foreach (int quotation in clause.Quotations)
            json.WriteNumberValue(quotation);
        json.WriteEndArray();
        json.WriteBoolean("comment", clause.IsComment);
        json.WriteBoolean("quoted", clause.IsQuoted);
        json.WriteBoolean("frames", clause.HasFrames);
    }

    private void Match(ExplainedMatch match)
    {
        Frame(match.Type, match.Trigger, match.Rule);
        Array("fillers", match.Fillers, filler =>
        {
            json.WriteString("role", filler.Role);
            Words(filler.Text);
        });
        json.WriteString("dropped", match.Dropped);
    }

    private void Result(ExplainedResult result)
    {
        json.WriteString("kind", result.IsClaim ? "claim" : "event");
        json.WriteString("type", result.Type);
        Words(result.Text);
        json.WriteString("rule", result.Rule.ToString());
        json.WriteString("frame", result.Rule.Text);
        json.WriteString("origin", result.Origin);
        Array("roles", result.Roles, role =>
        {
            json.WriteString("name", role.Name);
            Array("actors", role.Actors, Actor);
            Array("words", role.Words, Words);
            json.WriteString("how", role.How);
        });
        json.WriteString("date", result.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        if (result.IsClaim)
        {
            json.WriteBoolean("quoted", result.IsQuoted);
            json.WriteString("outlet", result.Outlet);
            return;
        }

        json.WriteString("status", result.Status.ToString());
        Array("statusReasons", result.StatusReasons, reason =>
        {
            json.WriteString("status", reason.Status.ToString());
            json.WriteString("why", reason.Why);
            json.WriteString("word", reason.Word?.ToString());
        });
    }

    private void Frame(string type, TextSlice trigger, Rule rule)
    {
        json.WriteString("type", type);
        Words(trigger);
        json.WriteString("rule", rule.ToString());
        json.WriteString("frame", rule.Text);
    }

    private void Words(TextSlice words)
    {
        json.WriteString("text", words.AsSpan());
        json.WriteNumber("start", place(words.Span.Start));
        json.WriteNumber("end", place(words.Span.End));
    }

    private void Array<T>(string key, IReadOnlyList<T> items, Action<T> write)
    {
        json.WriteStartArray(key);
        foreach (T item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void Strings(string key, IReadOnlyList<string> items)
    {
        json.WriteStartArray(key);
        foreach (string item in items)
            json.WriteStringValue(item);
        json.WriteEndArray();
    }

    private void Optional(string key, string? value)
    {
        if (value is not null)
            json.WriteString(key, value);
    }

    private void Optional(string key, ExplainedGroup? group)
    {
        if (group is null)
            return;
        json.WriteStartObject(key);
        Group(group);
        json.WriteEndObject();
    }
}
