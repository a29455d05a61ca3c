namespace SampleApp;

/// <summary>The app's exit codes: part of its contract.</summary>
internal static class ExitCode
{
    /// <summary>All was read and written.</summary>
    public const int Success = 0;

    /// <summary>Some input could not be read, or the output could not be written; the rest was done.</summary>
    public const int Incomplete = 1;

    /// <summary>The command line asks for something that there is not.</summary>
    public const int WrongUsage = 2;

    /// <summary>Stopped by the user (Ctrl+C), as shells count it.</summary>
    public const int Cancelled = 130;
}
