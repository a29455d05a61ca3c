namespace SampleApp.Tests;

public sealed class CsvTests : IDisposable
{
    private const string Columns = "doc,kind,type,source,target,speaker,addressee,status,date,quoted,outlet,start,end,sourceSpans,targetSpans,speakerSpans,content,text,rule";

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Rows_have_the_columns_of_the_first_line()
    {
        AppRun run = await AppRun.ReadAsync(_folder.Add("a.txt", "\U0001F600\n\n" + TempFolder.Event), "--format", "csv");

        string[] lines = run.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(2, lines.Length);
        Assert.Equal(Columns, lines[0]);
        Assert.StartsWith("a.txt,event,Aid,FRA/GOV,KEN/GOV,,,Actual,,,,3,", lines[1], StringComparison.Ordinal);
        Assert.Contains(",3-9,30-35,,,", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_found_is_the_first_line_alone()
    {
        AppRun run = await AppRun.ReadAsync(_folder.Add("a.txt", ""), "--format", "csv");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(Columns + "\n", run.Out);
    }

    [Fact]
    public async Task Text_with_commas_and_quotes_is_quoted()
    {
        AppRun run = await AppRun.ReadAsync(_folder.Add("a, \"b\".txt", TempFolder.Event), "--format", "csv");

        Assert.Contains("\"a, \"\"b\"\".txt\",event", run.Out, StringComparison.Ordinal);
    }
}
