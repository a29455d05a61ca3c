using SchemaGen;

namespace SampleApp.Output;

/// <summary>Writes what was found, an article at a time. Most of the work is to form the lines: that is done on any thread, several articles at a time.</summary>
internal interface IResultWriter : IDisposable
{
    /// <summary>Forms what is written of an article. Called on any thread.</summary>
    /// <param name="doc">The document's name.</param>
    /// <param name="article">What was read in it.</param>
    /// <returns>Writes it; to be called once, on one thread, in the order of the articles.</returns>
    Action Form(string doc, ArticleBase article);

    /// <summary>Told once, after the last article.</summary>
    void Complete();
}
