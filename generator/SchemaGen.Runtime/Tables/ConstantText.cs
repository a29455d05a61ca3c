using System.Diagnostics.CodeAnalysis;
using System.Reflection;

namespace SchemaGen.Tables;

/// <summary>Reads static data that stands in a constant of generated code. Whatever code names as a literal shares 16 MB with all other literals of the assembly; a constant that no code names lies elsewhere, and only its name leads to it.</summary>
public static class ConstantText
{
    /// <summary>A constant of type <see cref="string"/>, made anew at every call.</summary>
    /// <param name="holder">The class that declares it, public in that class.</param>
    /// <param name="name">Its name.</param>
    /// <exception cref="ArgumentException">There is no such constant.</exception>
    public static string Of([DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] Type holder, string name)
    {
        ArgumentNullException.ThrowIfNull(holder);
        return holder.GetField(name, BindingFlags.Public | BindingFlags.Static) is { IsLiteral: true } field && field.GetRawConstantValue() is string text
            ? text
            : throw new ArgumentException($"no constant of {holder.Name}", nameof(name));
    }
}
