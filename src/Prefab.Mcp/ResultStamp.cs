using System.Text.Json.Nodes;
using ModelContextProtocol.Protocol;

namespace Prefab.Mcp;

/// <summary>Says in a result itself that it is wrapped as <c>{"result": …}</c>; pages that were written for another client, or call by name, go by this.</summary>
internal static class ResultStamp
{
    public static void Add(CallToolResult result)
    {
        result.Meta ??= [];
        if (result.Meta["fastmcp"] is null)
            result.Meta["fastmcp"] = new JsonObject { ["wrap_result"] = true };
        else if (result.Meta["fastmcp"] is JsonObject fastmcp)
            fastmcp["wrap_result"] = true;
    }
}
