using ModelContextProtocol.Server;
using Prefab.Ui;

namespace Prefab.Mcp.Tests.Hosting;

/// <summary>Pages that call every method of <see cref="Returns"/>.</summary>
[McpServerToolType]
public sealed class ReturnPages
{
    /// <summary>A button for each tool; its label is the tool's name.</summary>
    [McpServerTool(Name = "calls")]
    public static PrefabApp Calls() => new Column
    {
        Children =
        [
            .. from method in TestServer.Methods
               from structured in new[] { true, false }
               let name = TestServer.Name(method, structured)
               select new Button(name) { OnClick = new CallTool(name) },
        ],
    };

    /// <summary>A page with a long text in its state.</summary>
    [McpServerTool(Name = "large")]
    public static PrefabApp Large(int megabytes) => new() { State = { ["text"] = new string('x', megabytes * 1024 * 1024) }, View = new Text("Large") };

    /// <summary>Ends the process while the call is under way.</summary>
    [McpServerTool(Name = "die")]
    public static async Task<PrefabApp> Die()
    {
        await Task.Yield();
        System.Diagnostics.Process.GetCurrentProcess().Kill();
        return new Text("never");
    }
}
