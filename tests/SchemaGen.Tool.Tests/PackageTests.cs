using System.Diagnostics;
using SchemaGen.Tests;

namespace SchemaGen.Tool.Tests;

/// <summary>The packed tool installs from a folder, without any other source of packages, and runs.</summary>
public sealed class PackageTests
{
#if DEBUG
    private const string Configuration = "Debug";
#else
    private const string Configuration = "Release";
#endif

    [Fact]
    public void The_packed_tool_installs_and_runs()
    {
        using TempFolder folder = new();
        folder.Add("nuget.config", "<configuration><packageSources><clear /><add key=\"local\" value=\"feed\" /></packageSources></configuration>");
        string bin = folder.Path("bin"), feed = folder.Path("feed");

        Run("dotnet", Repository.Root, "pack", "generator/SchemaGen.Tool", "--no-build", "-c", Configuration, "-o", feed, "--nologo", "-v", "q");
        Run("dotnet", folder.Root, "tool", "install", "SchemaGen.Tool", "--tool-path", bin, "--version", Version());
        string said = Run(Path.Combine(bin, "schemagen"), Repository.Root, "check", "schema");

        Assert.EndsWith(" other remarks\n", said, StringComparison.Ordinal);

        string Version() => Path.GetFileNameWithoutExtension(Directory.GetFiles(feed, "*.nupkg").Single())["SchemaGen.Tool.".Length..];
    }

    /// <summary>What a program writes; it must end with 0.</summary>
    private static string Run(string program, string directory, params string[] args)
    {
        ProcessStartInfo start = new(program, args) { WorkingDirectory = directory, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        start.Environment["DOTNET_NOLOGO"] = "1";
        // Not what the test run around has set for itself.
        start.Environment.Remove("MSBuildSDKsPath");
        using Process process = Process.Start(start)!;
        Task<string> error = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, $"{program} {string.Join(' ', args)}\n{output}{error.Result}");
        return output;
    }
}
