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
}
