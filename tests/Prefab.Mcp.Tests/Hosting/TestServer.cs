using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using ModelContextProtocol.Server;

namespace Prefab.Mcp.Tests.Hosting;

/// <summary>The server that every transport serves: each method of <see cref="Returns"/> with and without structured content, and the pages that call them.</summary>
internal static class TestServer
{
    public static void Configure(IMcpServerBuilder builder) =>
        builder.WithPrefab(o => o.RendererHtml = TestSession.Html).WithTools(ReturnTools()).WithTools<ReturnPages>();

    public static IEnumerable<MethodInfo> Methods =>
        typeof(Returns).GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly).Where(m => m.IsDefined(typeof(ResultAttribute)));

    public static string Name(MethodInfo method, bool structured) => method.Name + (structured ? "" : "_plain");

    private static IEnumerable<McpServerTool> ReturnTools() =>
        from method in Methods
        from structured in new[] { true, false }
        select McpServerTool.Create(method, target: null, options: new() { Name = Name(method, structured), UseStructuredContent = structured });
}
