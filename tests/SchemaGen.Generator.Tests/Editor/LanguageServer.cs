using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text;
using System.Text.Json.Nodes;

namespace SchemaGen.Generator.Tests.Editor;

/// <summary>A client of yaml-language-server, over the Language Server Protocol on its standard streams.</summary>
public sealed class LanguageServer : IAsyncLifetime, IDisposable
{
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(2);

    private readonly ConcurrentDictionary<int, TaskCompletionSource<JsonNode?>> _answers = new();
    private readonly ConcurrentDictionary<string, TaskCompletionSource<JsonArray>> _diagnostics = new(StringComparer.Ordinal);
    private readonly SemaphoreSlim _writing = new(1);
    private Process? _process;
    private int _id;

    public async Task InitializeAsync()
    {
        if (ServerInstall.Missing is not null)
            return;
        _process = Process.Start(new ProcessStartInfo("node", [ServerInstall.Script, "--stdio"]) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true })!;
        _process.ErrorDataReceived += (_, _) => { };
        _process.BeginErrorReadLine();
        _ = Task.Run(ReadAsync);
        await Ask("initialize", """{"processId":null,"rootUri":null,"capabilities":{"textDocument":{"hover":{"contentFormat":["markdown"]},"completion":{"completionItem":{"documentationFormat":["markdown"]}}}}}""");
        await Tell("initialized", "{}");
        await Tell("workspace/didChangeConfiguration", """{"settings":{"yaml":{"validate":true,"hover":true,"completion":true,"schemaStore":{"enable":false}}}}""");
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose()
    {
        _process?.Kill();
        _process?.Dispose();
        _writing.Dispose();
    }

    /// <summary>Opens a text as a file and gives what the server finds wrong with it.</summary>
    internal async Task<JsonArray> Open(string path, string text)
    {
        string uri = Uri(path);
        TaskCompletionSource<JsonArray> found = _diagnostics.GetOrAdd(uri, _ => new(TaskCreationOptions.RunContinuationsAsynchronously));
        var document = new JsonObject { ["uri"] = uri, ["languageId"] = "yaml", ["version"] = 1, ["text"] = text };
        await Tell("textDocument/didOpen", new JsonObject { ["textDocument"] = document }.ToJsonString());
        return await found.Task.WaitAsync(s_patience);
    }

    /// <summary>Asks something about a place of an open file (line and column from 0).</summary>
    internal Task<JsonNode?> AskAt(string method, string path, int line, int column) =>
        Ask(method, new JsonObject { ["textDocument"] = new JsonObject { ["uri"] = Uri(path) }, ["position"] = new JsonObject { ["line"] = line, ["character"] = column } }.ToJsonString());

    private static string Uri(string path) => new Uri(path).AbsoluteUri;

    private async Task<JsonNode?> Ask(string method, string parameters)
    {
        int id = Interlocked.Increment(ref _id);
        TaskCompletionSource<JsonNode?> answer = _answers.GetOrAdd(id, _ => new(TaskCreationOptions.RunContinuationsAsynchronously));
        await Send(new JsonObject { ["jsonrpc"] = "2.0", ["id"] = id, ["method"] = method, ["params"] = JsonNode.Parse(parameters) });
        return await answer.Task.WaitAsync(s_patience);
    }

    private Task Tell(string method, string parameters) => Send(new JsonObject { ["jsonrpc"] = "2.0", ["method"] = method, ["params"] = JsonNode.Parse(parameters) });

    private async Task Send(JsonObject message)
    {
        byte[] body = Encoding.UTF8.GetBytes(message.ToJsonString()), head = Encoding.ASCII.GetBytes($"Content-Length: {body.Length}\r\n\r\n");
        await _writing.WaitAsync();
        try
        {
            Stream input = _process!.StandardInput.BaseStream;
            await input.WriteAsync(head);
            await input.WriteAsync(body);
            await input.FlushAsync();
        }
        finally
        {
            _writing.Release();
        }
    }

    private async Task ReadAsync()
    {
        Stream output = _process!.StandardOutput.BaseStream;
        while (await ReadHead(output) is { } length)
        {
            byte[] body = new byte[length];
            await output.ReadExactlyAsync(body);
            JsonNode message = JsonNode.Parse(body)!;
            string? method = message["method"]?.GetValue<string>();
            if (method == "textDocument/publishDiagnostics")
                _diagnostics.GetOrAdd(message["params"]!["uri"]!.GetValue<string>(), _ => new(TaskCreationOptions.RunContinuationsAsynchronously)).TrySetResult(message["params"]!["diagnostics"]!.AsArray());
            else if (method is null && message["id"] is { } id && _answers.TryRemove(id.GetValue<int>(), out TaskCompletionSource<JsonNode?>? answer))
                answer.TrySetResult(message["result"]);
            else if (method is not null && message["id"] is { } asked)
                await Send(new JsonObject { ["jsonrpc"] = "2.0", ["id"] = asked.DeepClone(), ["result"] = null });
        }
    }

    /// <summary>The length of the next message in bytes, or null at the end.</summary>
    private static async Task<int?> ReadHead(Stream output)
    {
        StringBuilder head = new();
        byte[] one = new byte[1];
        while (!head.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal))
        {
            if (await output.ReadAsync(one) == 0)
                return null;
            head.Append((char)one[0]);
        }

        string line = head.ToString().Split("\r\n").First(l => l.StartsWith("Content-Length:", StringComparison.OrdinalIgnoreCase));
        return int.Parse(line["Content-Length:".Length..].Trim(), System.Globalization.CultureInfo.InvariantCulture);
    }
}
