using SchemaGen.Generator.Model;
using SchemaGen.Tool.Docs;
using SchemaGen.Tool.Input;

namespace SchemaGen.Tool.Commands;

/// <summary><c>docs</c>: the codebook of a schema.</summary>
internal static class DocsCommand
{
    public static int Run(string path, string file, ToolEnvironment environment)
    {
        if (SchemaFiles.LoadSound(path) is not [SchemaModel schema])
            throw new InputException($"{path}: name the files of one schema only");
        Codebook book = new(schema);
        bool markdown = Path.GetExtension(file).ToLowerInvariant() is ".md" or ".markdown";
        OutputFile.Write(file, markdown ? MarkdownCodebook.Write(book) : HtmlCodebook.Write(book), environment.Out);
        return ExitCode.Success;
    }
}
