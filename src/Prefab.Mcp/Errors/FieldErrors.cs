using System.Text.Json.Nodes;
using ModelContextProtocol.Protocol;

namespace Prefab.Mcp;

/// <summary>Results that say what is wrong with the arguments of a call.</summary>
internal static class FieldErrors
{
    /// <summary>Where nothing says what is wrong.</summary>
    public const string NotValid = "This value is not valid.";

    public static CallToolResult ToResult(IReadOnlyDictionary<string, string> errors) => new()
    {
        IsError = true,
        Content = [new TextContentBlock { Text = ToText(errors) }],
        Meta = new()
        {
            [UpdateResult.MetaKey] = new JsonObject
            {
                ["fieldErrors"] = new JsonObject(errors.Select(e => KeyValuePair.Create(e.Key, (JsonNode?)e.Value))),
            },
        },
    };

    /// <summary>A line for each argument; the message alone when there is one.</summary>
    public static string ToText(IReadOnlyDictionary<string, string> errors)
    {
        ArgumentNullException.ThrowIfNull(errors);
        return errors.Count == 1 ? errors.Values.First() : string.Join('\n', errors.Select(e => $"{e.Key}: {e.Value}"));
    }
}
