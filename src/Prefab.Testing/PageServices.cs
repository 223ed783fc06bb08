using ModelContextProtocol;
using ModelContextProtocol.Protocol;

namespace Prefab.Testing;

/// <summary>Answers a tool call, or throws: an <see cref="McpException"/> is the tool's failure.</summary>
internal delegate Task<CallToolResult> ToolBackend(ToolCall call);

/// <summary>An exception of the test's own code on its way through the page, which must not swallow it.</summary>
internal sealed class TestFault(Exception error) : Exception(error.Message, error);

/// <summary>What actions need of the page.</summary>
internal sealed class PageServices
{
    private readonly ToolBackend _callTool;
    private readonly PageScheduler _scheduler;

    public PageServices(DataObject state, ToolBackend callTool, PrefabPageOptions options, PageScheduler scheduler)
    {
        (_callTool, _scheduler, Options) = (callTool, scheduler, options);
        Store = new(state, Warn);
        Clock = new(scheduler);
        Toasts = new(Clock);
        Runner = new(this);
        Calls = new(this);
        Store.Provide("$host", Data.From(options.Host));
    }

    public PrefabPageOptions Options { get; }

    public Store Store { get; }

    public PageClock Clock { get; }

    public ToastList Toasts { get; }

    public ActionRunner Runner { get; }

    public ToolCalls Calls { get; }

    public List<HostRequest> Requests { get; } = [];

    public List<ToolCall> ToolCalls { get; } = [];

    public List<string> Warnings { get; } = [];

    /// <summary>Name of the server's app, to be sent with every tool call.</summary>
    public string? App { get; set; }

    public ScopeContext ContextOf(Scope scope) => new(Store, scope, this);

    public CustomPipe? Pipe(string name) => Options.Pipes.TryGetValue(name, out var pipe)
        ? (value, argument) => Data.From(pipe(Data.ToNode(value), Data.ToNode(argument)))
        : null;

    public void Warn(string message)
    {
        if (!Warnings.Contains(message))
            Warnings.Add(message);
    }

    /// <summary>Records a request and lets the test's host answer it.</summary>
    public async Task RequestAsync(string action, DataObject parameters, bool refusable = true)
    {
        var request = new HostRequest(action, Data.ToObject(parameters));
        Requests.Add(request);
        if (Options.OnRequest is not { } hook)
            return;
        try
        {
            await hook(request);
        }
        catch (McpException error)
        {
            if (refusable)
                throw new ActionException(error.Message);
        }
        catch (Exception error)
        {
            throw new TestFault(error);
        }
    }

    public async Task<CallToolResult> CallToolAsync(string tool, DataObject arguments, Action<DataObject> onProgress, CancellationToken cancellationToken)
    {
        var meta = new DataObject { ["prefab/page"] = true };
        if (App is not null)
            meta["fastmcp"] = new DataObject { ["app"] = App };
        await RequestAsync("toolCall", new() { ["tool"] = tool, ["arguments"] = arguments });
        var call = new ToolCall(tool, Data.ToObject(arguments), Data.ToObject(meta), (progress, total, message) => Report(progress, total, message, onProgress), cancellationToken);
        ToolCalls.Add(call);
        try
        {
            return await _callTool(call);
        }
        catch (McpException error)
        {
            throw new ActionException(error.Message);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            throw new ActionException("Cancelled");
        }
        catch (Exception error) when (error is not TestFault)
        {
            throw new TestFault(error);
        }
    }

    /// <summary>Progress comes from any thread; the page takes it when it is its turn.</summary>
    private void Report(double progress, double? total, string? message, Action<DataObject> onProgress)
    {
        var data = new DataObject { ["progress"] = progress };
        if (total is { } end and not 0)
        {
            data["total"] = end;
            data["percent"] = Math.Clamp(Math.Floor((progress / end * 100) + 0.5), 0, 100);
        }
        if (message is not null)
            data["message"] = message;
        _scheduler.Run(() =>
        {
            onProgress(data);
            return true;
        });
    }
}
