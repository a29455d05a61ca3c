using SchemaGen.Grammar;
using SchemaGen.Tests.Village;
using SchemaGen.Text;

namespace SchemaGen.Tests.Grammar;

/// <summary>The stages up to grammar work in memory that is used again: what they allocate is a few objects a document, however long it is.</summary>
public sealed class AllocationTests
{
    private const int ADocumentsObjects = 2048;

    [Theory]
    [InlineData("the rain fell on the roof of the old barn, and the hens that stood under the cart went back to the yard. ")]
    [InlineData("“Nairobi will sell the carts,” the minister said on Monday, but Mr. Otieno, who visited Ashmere, denied it.\n")]
    [InlineData("By Amina Odhiambo\n\nNov. 7, 2019\n\nFILE PHOTO: The miller and the smith (Photo by Jon Stone/AP)\n\n")]
    [InlineData("Kenya, Uganda and Chad's envoys to Elmford, including Amina, signed the treaty, the agreement and the pact. ")]
    public void A_text_that_is_ten_times_as_long_takes_no_more_memory(string piece)
    {
        string text = string.Concat(Enumerable.Repeat(piece, 40)), longer = string.Concat(Enumerable.Repeat(piece, 400));
        // The thread's memory grows for the longest text so far.
        Parse(longer);

        long once = Allocated(text), tenTimes = Allocated(longer);

        Assert.InRange(once, 1, ADocumentsObjects);
        Assert.InRange(tenTimes, 1, once);
    }

    /// <summary>The least of several times: now and then the runtime itself takes memory on whatever thread it is on, when its cache of casts grows.</summary>
    private static long Allocated(string text)
    {
        long least = long.MaxValue;
        for (int k = 0; k < 3; k++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            Parse(text);
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least;
    }

    private static void Parse(string text)
    {
        TextBuffers buffers = TextBuffers.Rent();
        Document document = DocumentReader.Read(text, null, buffers);
        Workspace workspace = Workspace.Rent();
        Lexeme[] lexemes = LexemeReader.Read(VillageTables.Value, document, workspace);
        new NameReader(VillageTables.Value, document, lexemes, workspace).Read();
        var parser = new SentenceParser(document, lexemes, workspace);
        for (int k = 0; k < document.SentenceSpan.Length; k++)
            parser.Parse(k);
        workspace.Return();
        buffers.Return();
    }
}
