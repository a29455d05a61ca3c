using System.Text;

namespace SampleApp.Output;

/// <summary>
/// Where results go. A file appears whole or not at all: it is written under another name in the same folder and takes its own name
/// on <see cref="Commit"/>; without that nothing stays behind.
/// </summary>
internal sealed class OutputTarget : IDisposable
{
    private readonly string? _temporary;
    private readonly string? _final;

    private OutputTarget(TextWriter writer, bool isTerminal, string? temporary, string? final) =>
        (Writer, IsTerminal, _temporary, _final) = (writer, isTerminal, temporary, final);

    /// <summary>Where to write.</summary>
    public TextWriter Writer { get; }

    /// <summary>True when a person looks at it directly.</summary>
    public bool IsTerminal { get; }

    /// <summary>Opens a target.</summary>
    /// <param name="file">The file, or null for standard output.</param>
    /// <param name="environment">Gives standard output.</param>
    /// <exception cref="IOException">The file's folder cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written.</exception>
    public static OutputTarget Open(string? file, AppEnvironment environment)
    {
        if (file is null)
            return new OutputTarget(environment.Out, environment.OutIsTerminal, null, null);
        // Behind a link stands the file that is meant.
        string final = new FileInfo(file).LinkTarget is null ? Path.GetFullPath(file) : File.ResolveLinkTarget(file, returnFinalTarget: true)!.FullName;
        if (IsDevice(final))
            return new OutputTarget(Open(final, FileMode.Open), false, null, final);
        string temporary = Path.Join(Path.GetDirectoryName(final), $".{Path.GetFileName(final)}.{Guid.NewGuid():N}.tmp");
        return new OutputTarget(Open(temporary, FileMode.CreateNew), false, temporary, final);
    }

    /// <summary>Gives the file its name. Nothing can be written after it.</summary>
    /// <exception cref="IOException">It could not be written to its end, or not be moved.</exception>
    public void Commit()
    {
        Writer.Flush();
        if (_temporary is null)
            return;
        Writer.Dispose();
        File.Move(_temporary, _final!, overwrite: true);
    }

    /// <summary>Closes the file; removes what was not committed.</summary>
    public void Dispose()
    {
        if (_final is null)
            return; // standard output is not ours to close
        try
        {
            Writer.Dispose();
        }
        finally
        {
            if (_temporary is not null)
                File.Delete(_temporary);
        }
    }

    // Moving a file over /dev/null would replace the device.
    private static bool IsDevice(string path) => !OperatingSystem.IsWindows() && path.StartsWith("/dev/", StringComparison.Ordinal);

    private static StreamWriter Open(string path, FileMode mode) =>
        new(new FileStream(path, mode, FileAccess.Write), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" };
}
