using System.Text.Json;
using SampleApp.Commands;

namespace SampleApp.Tests;

/// <summary>Several articles at a time: the same is written, in the same order.</summary>
public sealed class JobsTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("jsonl")]
    [InlineData("csv")]
    [InlineData("table")]
    public async Task Output_does_not_depend_on_the_number_of_jobs(string format)
    {
        // Long and short articles by turns, so that later ones are ready first; a bad line among them.
        IEnumerable<string> lines = Enumerable.Range(0, 60).Select(k => k == 30 ? "{ no json" : JsonSerializer.Serialize(new { id = $"a{k}", text = string.Join("\n", Enumerable.Repeat(TempFolder.Event, k % 3 == 0 ? 40 : 1)) }));
        string file = _folder.Add("many.jsonl", string.Join('\n', lines));

        AppRun one = await AppRun.ReadAsync(file, "--format", format);
        AppRun several = await AppRun.ReadAsync(file, "--format", format, "--jobs", "3");

        Assert.NotEmpty(one.Out);
        Assert.Equal(one.Out, several.Out);
        Assert.Equal(one.Error, several.Error);
        Assert.Equal(1, several.ExitCode);
    }

    [Fact]
    public void Results_come_in_order_though_later_ones_are_ready_first()
    {
        List<int> taken = [];
        using OrderedJobs<int, int> jobs = new(4, static k =>
        {
            Thread.Sleep(k % 4 == 0 ? 20 : 0);
            return k * 2;
        }, (_, result) => taken.Add(result));

        for (int k = 0; k < 50; k++)
            jobs.Add(k);
        jobs.Complete();

        Assert.Equal(Enumerable.Range(0, 50).Select(k => k * 2), taken);
    }

    [Fact]
    public void No_more_than_a_few_results_wait()
    {
        int added = 0, most = 0, taken = 0;
        using OrderedJobs<int, int> jobs = new(2, static k => k, (_, _) => taken++);

        for (; added < 200; added++)
        {
            jobs.Add(added);
            most = Math.Max(most, added + 1 - taken);
        }

        jobs.Complete();
        Assert.Equal(200, taken);
        Assert.InRange(most, 1, 8);
    }

    [Fact]
    public void A_job_that_fails_fails_for_who_adds()
    {
        using OrderedJobs<int, int> jobs = new(2, static k => k == 3 ? throw new InvalidOperationException("three") : k, (_, _) => { });

        InvalidOperationException failure = Assert.Throws<InvalidOperationException>(() =>
        {
            for (int k = 0; k < 20; k++)
                jobs.Add(k);
            jobs.Complete();
        });
        Assert.Equal("three", failure.Message);
    }
}
