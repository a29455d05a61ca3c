using System.Diagnostics;

namespace SchemaGen.Package.Tests;

/// <summary>Runs commands as a user would, in a world of their own: no settings, packages or templates of this machine's user.</summary>
internal sealed class Shell(string home, string packages)
{
    /// <summary>A build that takes longer hangs.</summary>
    private static readonly TimeSpan s_limit = TimeSpan.FromMinutes(10);

    /// <summary>Runs a command and gives its standard output.</summary>
    /// <param name="folder">Where it runs.</param>
    /// <param name="command">Program and arguments, parted by blanks.</param>
    /// <exception cref="InvalidOperationException">The command failed; the message has what it wrote.</exception>
    public async Task<string> Run(string folder, string command)
    {
        string[] words = command.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        ProcessStartInfo start = new(words[0], words[1..]) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        // The build that runs these tests leaves its own settings behind.
        foreach (string name in start.Environment.Keys.Where(k => k.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase) || k is "Configuration" or "Platform").ToArray())
            start.Environment.Remove(name);
        start.Environment["DOTNET_CLI_HOME"] = home;
        start.Environment["NUGET_PACKAGES"] = packages;
        start.Environment["NuGetAudit"] = "false";
        start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_SKIP_WORKLOAD_INTEGRITY_CHECK"] = "1";
        // Servers that outlive a command would hold its output open.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";

        using Process process = Process.Start(start) ?? throw new InvalidOperationException($"{words[0]} did not start.");
        Task<string> output = process.StandardOutput.ReadToEndAsync(), error = process.StandardError.ReadToEndAsync();
        using CancellationTokenSource limit = new(s_limit);
        try
        {
            await process.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw new InvalidOperationException($"{command} did not end in {s_limit}.");
        }

        return process.ExitCode == 0 ? await output : throw new InvalidOperationException($"{command} in {folder} ended with {process.ExitCode}:\n{await output}\n{await error}");
    }
}
