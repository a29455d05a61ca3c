using System.Runtime.CompilerServices;
using VerifyTests;

namespace VerifyXunit;

/// <summary>Compares what a test made with the snapshot beside its source: <c>Class.Method.verified.txt</c>.</summary>
/// <remarks>The calls are Verify's own, so that <c>-p:UseVerifyPackage=true</c> can put the package in its place. The class is named after its file.</remarks>
public static class Verifier
{
    /// <summary>Compares a value: a string as it is, anything else as readable text.</summary>
    public static SettingsTask Verify(object? target, [CallerFilePath] string sourceFile = "", [CallerMemberName] string method = "") =>
        new(target as string ?? ObjectText.Of(target), "txt", sourceFile, method);

    /// <summary>Compares a string whose snapshot has an extension of its own (<c>.verified.cs</c>).</summary>
    public static SettingsTask Verify(string? target, string extension, [CallerFilePath] string sourceFile = "", [CallerMemberName] string method = "") =>
        new(target ?? "null", extension, sourceFile, method);
}
