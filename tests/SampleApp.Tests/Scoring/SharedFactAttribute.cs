namespace SampleApp.Tests.Scoring;

/// <summary>A test that needs the annotated articles, which lie beside the checkout and are not part of it (<c>../shared</c>); skipped where they are not there.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SharedFactAttribute : FactAttribute
{
    public SharedFactAttribute()
    {
        if (Folder is null)
            Skip = "The annotated articles (../shared) are not beside this checkout.";
    }

    /// <summary>The folder, or null.</summary>
    public static string? Folder { get; } = Find();

    /// <summary>A path in the folder; only for tests that are not skipped.</summary>
    public static string PathOf(string name) => Path.Combine(Folder!, name);

    private static string? Find()
    {
        for (DirectoryInfo? at = new(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            string folder = Path.Combine(at.FullName, "shared");
            if (File.Exists(Path.Combine(folder, "gold", "articles.jsonl")))
                return folder;
        }

        return null;
    }
}
