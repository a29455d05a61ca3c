using SchemaGen.Generator.Model;
using SchemaGen.Tables;

namespace SchemaGen.Generator.Binding.Frames;

/// <summary>A part of a frame after its alternatives and optional parts are told apart.</summary>
internal abstract record Atom(int Start, int Length);

/// <summary>One of several words.</summary>
/// <param name="Words">They, each once.</param>
internal sealed record WordsAtom(EquatableArray<string> Words, int Start, int Length) : Atom(Start, Length)
{
    /// <summary>The closed classes that all of the words are in.</summary>
    public WordClasses Classes { get; } = EnglishWords.ClassesOf(Words);

    public bool Is(string word) => Words.Count == 1 && Words[0] == word;
}

/// <summary>A role; the head of its noun group must be one of the words in <paramref name="Heads"/>, where there are any.</summary>
internal sealed record RoleAtom(string Role, SlotFlags Shapes, bool Optional, SlotFlags Wants, bool Possessive, EquatableArray<string> Heads, int Start, int Length) : Atom(Start, Length);

/// <summary>The triggers of the block.</summary>
internal sealed record TriggerAtom(bool IsNoun, int Start, int Length) : Atom(Start, Length);
