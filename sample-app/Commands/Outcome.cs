using SampleApp.Output;

namespace SampleApp.Commands;

/// <summary>Runs a command's work and turns what may stop it into the exit codes that all commands share.</summary>
internal static class Outcome
{
    /// <summary>Runs work that writes to a target; the target is committed when the work has come to its end.</summary>
    /// <param name="outFile">The file to write, or null for standard output.</param>
    /// <param name="environment">Standard output, and where error lines go.</param>
    /// <param name="work">Writes, and tells whether all could be read.</param>
    /// <returns>An <see cref="ExitCode"/>.</returns>
    public static int Of(string? outFile, AppEnvironment environment, Func<OutputTarget, bool> work)
    {
        try
        {
            using OutputTarget target = OutputTarget.Open(outFile, environment);
            bool whole = work(target);
            target.Commit();
            return whole ? ExitCode.Success : ExitCode.Incomplete;
        }
        catch (OperationCanceledException)
        {
            environment.Error.WriteLine("error: stopped before the end");
            return ExitCode.Cancelled;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            environment.Error.WriteLine($"error: cannot write {outFile ?? "standard output"}: {OneLine.Of(e.Message)}");
            return ExitCode.Incomplete;
        }
    }
}
