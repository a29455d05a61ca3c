using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace VerifyTests;

/// <summary>A comparison that runs when it is awaited.</summary>
public sealed class SettingsTask(string text, string extension, string sourceFile, string method)
{
    /// <summary>Set to 1, this environment variable makes every difference the new snapshot.</summary>
    private const string AcceptVariable = "ACCEPT";

    private string _parameters = "";
    private string? _fileName;
    private string _folder = Path.GetDirectoryName(sourceFile) ?? "";

    /// <summary>Gives each case of a theory a snapshot of its own: the file's name holds the values.</summary>
    public SettingsTask UseParameters(params object?[] values)
    {
        ArgumentNullException.ThrowIfNull(values);
        ParameterInfo[] names = FindParameters();
        for (int i = 0; i < values.Length; i++)
            _parameters += $"_{(i < names.Length ? names[i].Name : "p" + i.ToString(CultureInfo.InvariantCulture))}={FileSafe(Convert.ToString(values[i], CultureInfo.InvariantCulture) ?? "null")}";
        return this;
    }

    /// <summary>Puts the snapshot into a folder below that of the test's source.</summary>
    public SettingsTask UseDirectory(string directory)
    {
        _folder = Path.Combine(_folder, directory);
        return this;
    }

    /// <summary>Names the snapshot otherwise than after class and method.</summary>
    public SettingsTask UseFileName(string fileName)
    {
        _fileName = fileName;
        return this;
    }

    /// <summary>Runs the comparison.</summary>
    public TaskAwaiter GetAwaiter() => ToTask().GetAwaiter();

    /// <summary>Lets a test return the comparison.</summary>
    public static implicit operator Task(SettingsTask task)
    {
        ArgumentNullException.ThrowIfNull(task);
        return task.ToTask();
    }

    /// <summary>The comparison as a task.</summary>
    public async Task ToTask()
    {
        string name = _fileName ?? $"{Path.GetFileNameWithoutExtension(sourceFile)}.{method}{_parameters}";
        string verified = Path.Combine(_folder, $"{name}.verified.{extension}"), received = Path.Combine(_folder, $"{name}.received.{extension}");
        string actual = Normal(text);
        string? expected = File.Exists(verified) ? Normal(await File.ReadAllTextAsync(verified)) : null;
        if (string.Equals(expected, actual, StringComparison.Ordinal))
        {
            File.Delete(received);
            return;
        }

        Directory.CreateDirectory(_folder);
        if (Environment.GetEnvironmentVariable(AcceptVariable) == "1")
        {
            await File.WriteAllTextAsync(verified, actual);
            File.Delete(received);
            return;
        }

        await File.WriteAllTextAsync(received, actual);
        throw new SnapshotException(expected is null ? $"There is no snapshot {verified} yet; the text is in {received}." : $"{received} differs from {verified}: {FirstDifference(expected, actual)}");
    }

    private static string Normal(string value) => value.Replace("\r\n", "\n", StringComparison.Ordinal).TrimEnd('\n');

    private static string FirstDifference(string expected, string actual)
    {
        string[] left = expected.Split('\n'), right = actual.Split('\n');
        for (int i = 0; i < Math.Max(left.Length, right.Length); i++)
        {
            string before = i < left.Length ? left[i] : "(nothing)", now = i < right.Length ? right[i] : "(nothing)";
            if (!string.Equals(before, now, StringComparison.Ordinal))
                return $"line {i + 1}\n  was: {before}\n  now: {now}";
        }

        return "no line";
    }

    private static string FileSafe(string value) => string.Concat(value.Select(c => char.IsLetterOrDigit(c) || c is '.' or '-' or '_' or ' ' ? c : '-'));

    private ParameterInfo[] FindParameters()
    {
        string type = Path.GetFileNameWithoutExtension(sourceFile);
        return AppDomain.CurrentDomain.GetAssemblies()
            .Where(a => a.GetName().Name?.EndsWith(".Tests", StringComparison.Ordinal) == true)
            .SelectMany(a => a.GetTypes())
            .Where(t => t.Name == type)
            .Select(t => t.GetMethod(method))
            .FirstOrDefault(m => m is not null)?.GetParameters() ?? [];
    }
}

/// <summary>A value differs from its snapshot.</summary>
public sealed class SnapshotException : Exception
{
    /// <summary>Makes one.</summary>
    public SnapshotException()
    {
    }

    /// <summary>Makes one.</summary>
    public SnapshotException(string message)
        : base(message)
    {
    }

    /// <summary>Makes one.</summary>
    public SnapshotException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
