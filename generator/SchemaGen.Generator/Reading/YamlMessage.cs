using YamlDotNet.Core;

namespace SchemaGen.Generator.Reading;

/// <summary>Says in plain words what YamlDotNet says in a parser's.</summary>
internal static class YamlMessage
{
    public static string Of(YamlException error)
    {
        string message = error.Message.TrimEnd('.');
        return message switch
        {
            _ when message.Contains("tab") => "tabs may not indent; use spaces",
            _ when message.Contains("quoted scalar") => "a quote is not closed",
            _ when message.Contains("mapping values are not allowed") || message.Contains("Mapping values are not allowed") || message.Contains("invalid mapping") => "a ':' is not allowed here; put the text in quotes, or check the indentation",
            _ when message.Contains("could not find expected ':'") || message.Contains("simple key") => "a key without ':'; check the line and its indentation",
            _ when message.Contains("',' or ']'") => "a '[' is not closed, or a comma is missing",
            _ when message.Contains("',' or '}'") => "a '{' is not closed, or a comma is missing",
            _ when message.Contains("expected key") || message.Contains("block mapping") => "the indentation does not fit the lines above",
            _ when message.Contains("block collection") || message.Contains("'-' indicator") => "a list item does not stand in line with the others",
            _ => char.ToLowerInvariant(message[0]) + message.Substring(1),
        };
    }
}
