using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Prefab.Ui;

namespace Prefab.AspNetCore;

/// <summary>The tools of one page, by which its method references become names.</summary>
internal sealed class PageTools : IToolResolver
{
    /// <summary>The part of the address between the page's and a tool's name.</summary>
    public const string Segment = "tools";

    private readonly List<PageTool> _tools = [];

    public void Add(PageTool tool)
    {
        if (_tools.Exists(t => t.Name == tool.Name))
            throw new ArgumentException($"The page has a tool \"{tool.Name}\" already: give one of them another name.");
        _tools.Add(tool);
    }

    public ResolvedTool? Resolve(ToolReference tool)
    {
        if (tool.Name is { } name)
            return _tools.Find(t => t.Name == name) is { } named ? Resolved(named) : null;
        if (tool.Method is not { } method)
            throw new PrefabException($"{tool} does not identify a tool of the page: pass a method or the name.");
        return _tools.FindAll(t => t.Is(method)) switch
        {
            [var only] => Resolved(only),
            [] => throw new PrefabException($"{tool} is not a tool of this page: add WithTool({method.Name}) or WithTools<{method.DeclaringType?.Name}>() to MapPrefab. The page has: {Names(_tools)}."),
            var several => throw new PrefabException($"{tool} is a tool of this page under several names ({Names(several)}): pass the one that you mean."),
        };
    }

    /// <summary>How pages and results of a request are written: as the application's own JSON.</summary>
    public WireContext Context(HttpContext http) => new()
    {
        Tools = this,
        SerializerOptions = http.RequestServices.GetRequiredService<IOptions<JsonOptions>>().Value.SerializerOptions,
    };

    // Results are answered as they are, so nothing is to be unwrapped.
    private static ResolvedTool Resolved(PageTool tool) => new(tool.Name, UnwrapResult: false, tool.Parameters);

    private static string Names(IEnumerable<PageTool> tools) => string.Join(", ", tools.Select(t => t.Name)) is { Length: > 0 } names ? names : "no tools";
}
