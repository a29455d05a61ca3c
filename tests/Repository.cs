namespace SchemaGen.Tests;

/// <summary>Where the sources are that the tests look at. Part of every test project.</summary>
internal static class Repository
{
    /// <summary>The folder of <c>SchemaGen.sln</c>.</summary>
    public static string Root { get; } = Find();

    private static string Find()
    {
        for (DirectoryInfo? at = new(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            if (File.Exists(Path.Combine(at.FullName, "SchemaGen.sln")))
                return at.FullName;
        }

        throw new DirectoryNotFoundException("No SchemaGen.sln above the tests.");
    }
}
