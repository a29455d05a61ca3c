using SchemaGen.Generator.Model;
using SchemaGen.Tool.Export;
using SchemaGen.Tool.Input;

namespace SchemaGen.Tool.Commands;

/// <summary><c>export json-schema</c>: what a parser of the schema finds, for readers in other languages.</summary>
internal static class ExportCommand
{
    public const string Records = "records", Lines = "lines";

    public static int Run(string path, string of, string? file, ToolEnvironment environment)
    {
        if (SchemaFiles.LoadSound(path) is not [SchemaModel schema])
            throw new InputException($"{path}: name the files of one schema only");
        OutputFile.Write(file, JsonText.Of(of == Lines ? LineSchema.Of(schema) : RecordSchema.Of(schema)), environment.Out);
        return ExitCode.Success;
    }
}
