using SchemaGen;

namespace SampleApp.Output;

/// <summary>Writes what was found, an article at a time.</summary>
internal interface IResultWriter : IDisposable
{
    /// <summary>Takes an article.</summary>
    /// <param name="doc">The document's name.</param>
    /// <param name="article">What was read in it.</param>
    void Write(string doc, ArticleBase article);

    /// <summary>Told once, after the last article.</summary>
    void Complete();
}
