using SchemaGen.Generator.Binding;
using SchemaGen.Tool.Checking;
using SchemaGen.Tool.Input;

namespace SchemaGen.Tool.Commands;

/// <summary><c>check</c>: all diagnostics of some schema files.</summary>
internal static class CheckCommand
{
    public static int Run(IReadOnlyList<string> paths, string format, bool strict, ToolEnvironment environment)
    {
        LoadedSchemas loaded = SchemaFiles.Load(paths);
        environment.Out.Write(DiagnosticReport.Write(format, loaded.Diagnostics));
        bool fails = loaded.Diagnostics.Any(d => Severities.IsError(d) || (strict && Severities.Name(d) == "warning"));
        return fails ? ExitCode.Found : ExitCode.Success;
    }
}
