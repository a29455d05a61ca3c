using SchemaGen.Tool.Diffing;
using SchemaGen.Tool.Input;

namespace SchemaGen.Tool.Commands;

/// <summary><c>diff</c>: what changed between two versions of a schema.</summary>
internal static class DiffCommand
{
    public static int Run(string old, string now, string format, ToolEnvironment environment)
    {
        IReadOnlyList<Change> changes = SchemaDiff.Of(SchemaFiles.LoadSound(old), SchemaFiles.LoadSound(now));
        environment.Out.Write(ChangeReport.Write(format, changes));
        return changes.Any(c => c.Rule.Breaks != Breaks.Nothing) ? ExitCode.Found : ExitCode.Success;
    }
}
