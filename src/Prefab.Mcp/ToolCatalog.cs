using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;
using ModelContextProtocol.Server;

namespace Prefab.Mcp;

/// <summary>The tools of one collection by method; made when it is first asked for, and again after the collection changed.</summary>
internal sealed class ToolCatalog
{
    private static readonly ConditionalWeakTable<McpServerPrimitiveCollection<McpServerTool>, Cell> s_cells = [];
    private static readonly ConditionalWeakTable<McpServerTool, string[]> s_parameters = [];
    private static readonly string[] s_unknown = [];

    private readonly ILookup<MethodInfo, McpServerTool> _methods;
    private readonly ILookup<MethodInfo, McpServerTool> _definitions;

    private ToolCatalog(McpServerTool[] tools)
    {
        Tools = tools;
        var known = tools.Where(t => ToolTraits.Of(t).Method is not null).ToArray();
        _methods = known.ToLookup(t => ToolTraits.Of(t).Method!, MethodComparer.Instance);
        _definitions = known.ToLookup(t => ToolTraits.Of(t).Method!.GetBaseDefinition(), MethodComparer.Instance);
    }

    public McpServerTool[] Tools { get; }

    public static ToolCatalog Of(McpServerPrimitiveCollection<McpServerTool>? tools) =>
        tools is null ? new([]) : s_cells.GetValue(tools, static t => new(t)).Catalog;

    /// <summary>The tools of a method; an expression names the base method where the registered one overrides it.</summary>
    public McpServerTool[] Find(MethodInfo method)
    {
        McpServerTool[] exact = [.. _methods[method]];
        return exact.Length > 0 ? exact : [.. _definitions[method.GetBaseDefinition()]];
    }

    /// <summary>Names of the arguments that a tool declares; null when it takes any.</summary>
    public static IReadOnlyCollection<string>? Parameters(McpServerTool tool)
    {
        var names = s_parameters.GetValue(tool, static t => Declared(t.ProtocolTool.InputSchema));
        return ReferenceEquals(names, s_unknown) ? null : names;
    }

    private static string[] Declared(JsonElement schema)
    {
        if (schema.ValueKind != JsonValueKind.Object
            || !schema.TryGetProperty("properties", out var properties)
            || properties.ValueKind != JsonValueKind.Object
            || (schema.TryGetProperty("additionalProperties", out var more) && more.ValueKind != JsonValueKind.False))
        {
            return s_unknown;
        }
        return [.. properties.EnumerateObject().Select(p => p.Name)];
    }

    /// <summary>The catalog of a collection until it changes.</summary>
    private sealed class Cell
    {
        private readonly McpServerPrimitiveCollection<McpServerTool> _tools;
        private int _version;
        private Tuple<int, ToolCatalog>? _made;

        public Cell(McpServerPrimitiveCollection<McpServerTool> tools)
        {
            _tools = tools;
            tools.Changed += (_, _) => Interlocked.Increment(ref _version);
        }

        public ToolCatalog Catalog
        {
            get
            {
                // The version is read before the tools, so that a catalog made during a change is made again.
                var version = Volatile.Read(ref _version);
                if (Volatile.Read(ref _made) is { } made && made.Item1 == version)
                    return made.Item2;
                var catalog = new ToolCatalog(_tools.ToArray());
                Volatile.Write(ref _made, Tuple.Create(version, catalog));
                return catalog;
            }
        }
    }
}
