using SchemaGen.Generator.Binding;
using SchemaGen.Generator.Compiling;
using SchemaGen.Generator.Diagnostics;
using SchemaGen.Generator.English;
using SchemaGen.Generator.Reading;

namespace SchemaGen.Generator.Advice;

/// <summary>Names and role words that a text cannot tell apart from others.</summary>
internal static class NameAdvice
{
    private static readonly string[] s_roleKeys = ["titles", "people", "bodies"];
    private static readonly string[] s_nameKeys = ["names", "short", "adjectives", "people", "capital", "metonyms", "places"];

    public static void Run(AdviceScope scope)
    {
        foreach ((int file, MapEntry entry) in scope.Entries("actors"))
        {
            if (entry.Value is MapNode actor)
                Actor(file, actor, scope);
        }

        RoleWords(scope);
    }

    private static void Actor(int file, MapNode actor, AdviceScope scope)
    {
        bool acts = actor.Find("kind")?.Value is not ScalarNode { Value: "place" };
        foreach (string key in s_nameKeys)
        {
            if (actor.Find(key) is not { } names)
                continue;
            foreach (ScalarNode name in Section.Scalars(names.Value))
            {
                if (!WordTableBuilder.HasWord(name.Value))
                    scope.Add(Descriptors.NameWithoutWord, file, name.Place, name.Value);
                else if (key == "names" && acts && Common(name.Value) is { } word)
                    scope.Add(Descriptors.CommonName, file, name.Place, name.Value, word);
            }
        }
    }

    /// <summary>The word that a name is in small letters, where that may begin a sentence; a short acronym is only matched in capitals.</summary>
    private static string? Common(string name)
    {
        string bare = name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? name.Substring(4) : name;
        // Most names are of several words, and need no look at each.
        if (WordTableBuilder.HasSeveralWords(bare))
            return null;
        List<string> words = WordTableBuilder.Split(bare);
        bool acronym = NameTrie.IsAllCapitals(bare) && words[0].Length <= 3;
        return words.Count == 1 && !acronym && EnglishLexicon.MayOpenSentence(words[0]) ? words[0] : null;
    }

    /// <summary>A word shows one role: the first that has it is taken.</summary>
    private static void RoleWords(AdviceScope scope)
    {
        Dictionary<string, (string Role, string Place)> seen = new(StringComparer.OrdinalIgnoreCase);
        foreach ((int file, MapEntry entry) in scope.Entries("roles"))
        {
            foreach (string key in s_roleKeys)
            {
                foreach (ScalarNode word in Section.Scalars((entry.Value as MapNode)?.Find(key)?.Value))
                {
                    string text = word.Value.Trim();
                    if (!seen.TryGetValue(text, out (string Role, string Place) first))
                        seen.Add(text, (entry.Key.Value, scope.Say(file, word.Place)));
                    else if (first.Role != entry.Key.Value)
                        scope.Add(Descriptors.SharedRoleWord, file, word.Place, text, first.Role, first.Place);
                }
            }
        }
    }
}
