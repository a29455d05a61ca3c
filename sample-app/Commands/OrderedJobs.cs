namespace SampleApp.Commands;

/// <summary>Does work on several threads and hands the results on in the order in which the work came.</summary>
/// <typeparam name="TItem">What the work is done on.</typeparam>
/// <typeparam name="TResult">What it makes.</typeparam>
/// <param name="jobs">How many threads work; with one the work is done at once, where it comes.</param>
/// <param name="work">The work; called on any thread.</param>
/// <param name="take">Takes a result; called on the thread that adds, in order.</param>
internal sealed class OrderedJobs<TItem, TResult>(int jobs, Func<TItem, TResult> work, Action<TItem, TResult> take)
{
    // So many items a thread may wait for one before them that takes longer: enough to keep all busy, and all that is in memory at a time.
    private const int WaitingPerJob = 4;

    private readonly Queue<(TItem Item, Task<TResult> Result)> _waiting = new();

    private readonly TaskFactory _threads = new(new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default, jobs).ConcurrentScheduler);

    /// <summary>Adds an item; waits where enough are waiting.</summary>
    public void Add(TItem item)
    {
        if (jobs == 1)
        {
            take(item, work(item));
            return;
        }

        while (_waiting.Count >= jobs * WaitingPerJob)
            TakeNext();
        _waiting.Enqueue((item, _threads.StartNew(() => work(item))));
    }

    /// <summary>Waits for all that is left.</summary>
    public void Complete()
    {
        while (_waiting.Count > 0)
            TakeNext();
    }

    private void TakeNext()
    {
        (TItem item, Task<TResult> result) = _waiting.Dequeue();
        take(item, result.GetAwaiter().GetResult());
    }
}
