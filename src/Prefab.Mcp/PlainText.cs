using System.Text.Json;

namespace Prefab.Mcp;

internal static class PlainText
{
    public static string Of(JsonElement page, string? title, int limit) => title ?? "The page is shown to the user.";
}
