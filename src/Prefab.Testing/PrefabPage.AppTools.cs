using System.Text.Json;
using ModelContextProtocol.Protocol;
using Prefab.Ui;

namespace Prefab.Testing;

public sealed partial class PrefabPage
{
    /// <summary>What the page offers to the model of its host (<see cref="PrefabApp.Tools"/>), as the host lists it.</summary>
    /// <exception cref="PrefabTestException">A tool of a page that was not made in C# is none of MCP.</exception>
    public IReadOnlyList<Tool> AppTools => [.. _envelope.Tools.Select(Testing.AppTools.Listed)];

    /// <summary>Calls a tool of the page, as the model of the host does, and waits for all that this starts.</summary>
    /// <param name="name">Name of the tool.</param>
    /// <param name="arguments">The arguments, values that can be written as JSON; none when null.</param>
    /// <returns>
    /// What the model gets: <see cref="AppTool.Result"/>. When arguments do not fit the tool's schema or an action fails, <see cref="AppToolResult.IsError"/> is true and the text says
    /// why, as it does for the model.
    /// </returns>
    /// <exception cref="PrefabTestException">The page has no such tool; the message lists those that it has.</exception>
    public async Task<AppToolResult> CallAppToolAsync(string name, IReadOnlyDictionary<string, object?>? arguments = null)
    {
        ArgumentNullException.ThrowIfNull(name);
        var tool = _envelope.Tools.FirstOrDefault(tool => tool.Get("name") is string known && known == name) ?? throw new PrefabTestException(
            $"Unknown tool: {name}. The page has {(_envelope.Tools.Count == 0 ? "none" : string.Join(", ", _envelope.Tools.Select(known => known.Get("name"))))}.");
        var given = (DataObject)Data.From(JsonSerializer.SerializeToElement(arguments ?? new Dictionary<string, object?>(), PrefabJson.Options))!;
        AppToolResult? result = null;
        await ActAsync($"the page's tool \"{name}\"", async () => result = await Testing.AppTools.CallAsync(tool, given, _services));
        return result!;
    }
}
