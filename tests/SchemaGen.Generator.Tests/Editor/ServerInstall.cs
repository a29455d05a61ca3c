using System.ComponentModel;
using System.Diagnostics;
using System.Security.Cryptography;
using SchemaGen.Tests;

namespace SchemaGen.Generator.Tests.Editor;

/// <summary>The language server that editors use for YAML, installed once from the pinned versions beside this file.</summary>
internal static class ServerInstall
{
    private static readonly Lazy<(string? Script, string? Reason)> s_found = new(Find);

    /// <summary>The script to start with node.</summary>
    public static string Script => s_found.Value.Script ?? throw new InvalidOperationException(s_found.Value.Reason);

    /// <summary>Why there is no server, or null where there is one.</summary>
    public static string? Missing => s_found.Value.Reason;

    private static (string? Script, string? Reason) Find()
    {
        string source = Path.Combine(Repository.Root, "tests", "SchemaGen.Generator.Tests", "Editor");
        string versions = Path.Combine(source, "package-lock.json");
        string key = Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(versions)))[..16];
        string folder = Path.Combine(Path.GetTempPath(), "schemagen-yaml-language-server-" + key), script = Path.Combine("node_modules", "yaml-language-server", "bin", "yaml-language-server");
        if (Runs("node", "--version", ".") is { } noNode)
            return (null, "The test needs node: " + noNode);
        if (File.Exists(Path.Combine(folder, script)))
            return (Path.Combine(folder, script), null);

        string fresh = folder + "-" + Guid.NewGuid().ToString("N")[..8];
        Directory.CreateDirectory(fresh);
        foreach (string name in new[] { "package.json", "package-lock.json" })
            File.Copy(Path.Combine(source, name), Path.Combine(fresh, name));
        if (Runs("npm", "ci --ignore-scripts --no-audit --no-fund", fresh) is { } noServer)
            return (null, "The test needs yaml-language-server from npm: " + noServer);
        try
        {
            Directory.Move(fresh, folder);
        }
        catch (IOException)
        {
            // Another run was faster: its server is the same.
            Directory.Delete(fresh, recursive: true);
        }

        return (Path.Combine(folder, script), null);
    }

    /// <summary>Runs a command; what went wrong, or null.</summary>
    private static string? Runs(string program, string arguments, string folder)
    {
        try
        {
            using Process? process = Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true });
            Task<string> error = process!.StandardError.ReadToEndAsync();
            process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0 ? null : $"{program} {arguments} ended with {process.ExitCode}: {error.Result.Trim()}";
        }
        catch (Win32Exception e)
        {
            return e.Message;
        }
    }
}

/// <summary>A test that is skipped, with the reason, where there is no language server.</summary>
internal sealed class EditorFactAttribute : FactAttribute
{
    public EditorFactAttribute() => Skip = ServerInstall.Missing;
}
