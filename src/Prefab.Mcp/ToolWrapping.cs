using System.Text.Json;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace Prefab.Mcp;

/// <summary>Whether the SDK puts a tool's result into <c>{"result": …}</c>.</summary>
internal static class ToolWrapping
{
    /// <summary>The first protocol version whose structured content may be any JSON value.</summary>
    public const string FirstUnwrappedVersion = "2026-07-28";

    /// <summary>Whether structured content may be any JSON value for a client.</summary>
    /// <param name="version">The protocol version that this client speaks; null counts as old.</param>
    public static bool TakesAnyValue(string? version) => version is not null && string.CompareOrdinal(version, FirstUnwrappedVersion) >= 0;

    /// <summary>The SDK's rule: older clients, an output schema, and a schema that does not describe an object.</summary>
    /// <param name="tool">The tool.</param>
    /// <param name="version">The protocol version that this client speaks; null counts as old.</param>
    public static bool Wraps(McpServerTool tool, string? version)
    {
        if (TakesAnyValue(version))
            return false;
        return tool.ProtocolTool.OutputSchema is { } schema
            && ToolTraits.Of(tool).ReturnType != typeof(CallToolResult)
            && !IsObject(schema);
    }

    private static bool IsObject(JsonElement schema)
    {
        if (schema.ValueKind != JsonValueKind.Object || !schema.TryGetProperty("type", out var type))
            return false;
        return type.ValueKind switch
        {
            JsonValueKind.String => type.ValueEquals("object"),
            JsonValueKind.Array => type.GetArrayLength() == 2
                && type.EnumerateArray().Any(t => t.ValueEquals("object"))
                && type.EnumerateArray().Any(t => t.ValueEquals("null")),
            _ => false,
        };
    }
}
