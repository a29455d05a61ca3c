namespace SchemaGen.Benchmarks;

/// <summary>Threads that actions run on, each on one of its own: what a thread remembers of its tables stays, as in a program with one schema.</summary>
internal sealed class OwnThreads : IDisposable
{
    private readonly Worker[] _workers;

    /// <summary>Starts threads.</summary>
    /// <param name="count">How many.</param>
    public OwnThreads(int count) => _workers = [.. Enumerable.Range(0, count).Select(_ => new Worker())];

    /// <summary>An action that runs another on a thread and waits for its end.</summary>
    /// <param name="thread">The number of the thread, from 0.</param>
    /// <param name="action">What is run.</param>
    public Action On(int thread, Action action) => () => _workers[thread].Run(action);

    /// <inheritdoc />
    public void Dispose()
    {
        foreach (Worker worker in _workers)
            worker.Dispose();
    }

    private sealed class Worker : IDisposable
    {
        private readonly SemaphoreSlim _given = new(0), _done = new(0);
        private readonly Thread _thread;
        private Action? _action;

        public Worker() => (_thread = new Thread(Work) { IsBackground = true }).Start();

        public void Run(Action? action)
        {
            _action = action;
            _given.Release();
            _done.Wait();
        }

        public void Dispose()
        {
            Run(null);
            _thread.Join();
            _given.Dispose();
            _done.Dispose();
        }

        private void Work()
        {
            for (bool more = true; more;)
            {
                _given.Wait();
                more = _action is not null;
                _action?.Invoke();
                _done.Release();
            }
        }
    }
}
