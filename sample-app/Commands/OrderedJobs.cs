using System.Collections.Concurrent;

namespace SampleApp.Commands;

/// <summary>Does work on several threads and hands the results on in the order in which the work came.</summary>
/// <typeparam name="TItem">What the work is done on.</typeparam>
/// <typeparam name="TResult">What it makes.</typeparam>
internal sealed class OrderedJobs<TItem, TResult> : IDisposable
{
    // So many items a thread may wait for one before them that takes longer: enough to keep all busy, and all that is in memory at a time.
    private const int WaitingPerJob = 4;

    private readonly int _jobs;
    private readonly Func<TItem, TResult> _work;
    private readonly Action<TItem, TResult> _take;
    private readonly Queue<(TItem Item, Task<TResult> Result)> _waiting = new();
    private readonly BlockingCollection<Task<TResult>> _open = [];

    /// <summary>Begins with nothing to do.</summary>
    /// <param name="jobs">How many threads work, the one that adds among them; with one the work is done at once, where it comes.</param>
    /// <param name="work">The work; called on any thread.</param>
    /// <param name="take">Takes a result; called on the thread that adds, in order.</param>
    public OrderedJobs(int jobs, Func<TItem, TResult> work, Action<TItem, TResult> take)
    {
        (_jobs, _work, _take) = (jobs, work, take);
        for (int k = 1; k < jobs; k++)
            new Thread(WorkToEnd) { IsBackground = true, Name = nameof(OrderedJobs<,>) }.Start();
    }

    /// <summary>Adds an item; where enough are waiting, works and takes results first.</summary>
    public void Add(TItem item)
    {
        if (_jobs == 1)
        {
            _take(item, _work(item));
            return;
        }

        while (_waiting.Count >= _jobs * WaitingPerJob)
            TakeNext();
        Task<TResult> result = new(() => _work(item));
        _waiting.Enqueue((item, result));
        _open.Add(result);
    }

    /// <summary>Takes all that is left.</summary>
    public void Complete()
    {
        while (_waiting.Count > 0)
            TakeNext();
    }

    /// <summary>Lets the threads go, each when it has done what it is at.</summary>
    public void Dispose() => _open.CompleteAdding();

    private void TakeNext()
    {
        (TItem item, Task<TResult> result) = _waiting.Dequeue();
        // Sooner than wait, this thread works too: one more beside it would have it wait for a processor.
        while (!result.IsCompleted && _open.TryTake(out Task<TResult>? other))
            other.RunSynchronously();
        _take(item, result.GetAwaiter().GetResult());
    }

    private void WorkToEnd()
    {
        foreach (Task<TResult> result in _open.GetConsumingEnumerable())
            result.RunSynchronously();
    }
}
