using System.Text.Json.Nodes;

namespace SchemaGen.Tool.Tests;

/// <summary>Runs the tool whole in this process.</summary>
internal sealed record ToolRun(int ExitCode, string Out, string Error)
{
    public static ToolRun Of(params string[] args)
    {
        using StringWriter output = new() { NewLine = "\n" };
        using StringWriter error = new() { NewLine = "\n" };
        int code = ToolApp.Run(args, new ToolEnvironment(output, error));
        return new ToolRun(code, output.ToString(), error.ToString());
    }

    public JsonNode Json => JsonNode.Parse(Out)!;
}
