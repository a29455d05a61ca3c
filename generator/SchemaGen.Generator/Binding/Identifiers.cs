using Microsoft.CodeAnalysis.CSharp;
using SchemaGen.Generator.Diagnostics;
using SchemaGen.Generator.Reading;

namespace SchemaGen.Generator.Binding;

/// <summary>Checks the names that become C# names.</summary>
internal static class Identifiers
{
    /// <summary>Letters, digits and underscores, not beginning with a digit.</summary>
    public static bool IsName(string name) => name.Length > 0 && !char.IsDigit(name[0]) && HasLettersAlone(name);

    public static bool IsKeyword(string name) => SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None;

    /// <summary>Checks the name of a type or enum value.</summary>
    public static bool CheckPascal(ScalarNode name, string what, Report report)
    {
        string text = name.Value;
        if (IsName(text) && char.IsUpper(text[0]) && !text.Contains('_'))
            return true;
        report.Add(Descriptors.BadIdentifier, name.Place, text, what, "write it in PascalCase: a capital first, then letters and digits only");
        return false;
    }

    /// <summary>Checks the key of an actor or role, or the name of a schema.</summary>
    public static bool CheckKey(ScalarNode name, string what, Report report)
    {
        if (!IsName(name.Value))
            report.Add(Descriptors.BadIdentifier, name.Place, name.Value, what, "use letters, digits and underscores, with a letter first");
        else if (IsKeyword(name.Value))
            report.Add(Descriptors.BadIdentifier, name.Place, name.Value, what, "it is a keyword of C#; begin it with a capital");
        else
            return true;
        return false;
    }

    public static bool IsNamespace(string text) => text.Split('.').All(p => IsName(p) && !IsKeyword(p));

    private static bool HasLettersAlone(string name)
    {
        foreach (char c in name)
        {
            if (!char.IsLetterOrDigit(c) && c != '_')
                return false;
        }

        return true;
    }
}
