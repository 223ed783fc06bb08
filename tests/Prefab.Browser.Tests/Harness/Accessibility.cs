using System.Text.Json;

namespace Prefab.Browser.Tests;

/// <summary>Automatic accessibility checks of the app's document.</summary>
internal static class Accessibility
{
    // The headings of the host's page go before those of the app.
    private const string Run = """
        async () => {
          const rules = { 'page-has-heading-one': { enabled: false } }
          return (await axe.run(document, { resultTypes: ['violations'], rules })).violations
        }
        """;

    private static readonly string s_axe = File.ReadAllText(Path.Combine(HostBundle.NodeModules, "axe-core/axe.min.js"));

    /// <summary>What is wrong, one line per element; empty when all is well.</summary>
    public static async Task<IReadOnlyList<string>> CheckAsync(HostPage host)
    {
        var frame = await (await host.Page.Locator("#app").ElementHandleAsync())!.ContentFrameAsync()
            ?? throw new InvalidOperationException("The frame has no document.");
        await frame.EvaluateAsync(s_axe);
        var violations = await frame.EvaluateAsync<JsonElement>(Run);
        return
        [
            .. from violation in violations.EnumerateArray()
               from node in violation.GetProperty("nodes").EnumerateArray()
               select $"{violation.GetProperty("id").GetString()}: {node.GetProperty("html").GetString()} {node.GetProperty("failureSummary").GetString()}",
        ];
    }
}
