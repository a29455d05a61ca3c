using System.Text;

namespace SchemaGen.Tool.Input;

/// <summary>Writes a result to a file that appears whole or not at all, or to standard output.</summary>
internal static class OutputFile
{
    /// <exception cref="InputException">The file cannot be written.</exception>
    public static void Write(string? path, string text, TextWriter standard)
    {
        if (path is null)
        {
            standard.Write(text);
            return;
        }

        string part = $"{path}.{Environment.ProcessId}.part";
        try
        {
            if (Path.GetDirectoryName(path) is { Length: > 0 } folder)
                Directory.CreateDirectory(folder);
            File.WriteAllText(part, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            File.Move(part, path, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            File.Delete(part);
            throw new InputException($"{path}: {e.Message}");
        }
    }
}
