using System.ComponentModel;
using System.Text.Json;
using ModelContextProtocol.Server;
using Prefab.Ui;

namespace Gallery;

/// <summary>The gallery, and what its samples call.</summary>
[McpServerToolType]
internal sealed class GalleryTools
{
    private static readonly string[] s_people = ["Ada Lovelace", "Alan Turing", "Barbara Liskov", "Edsger Dijkstra", "Grace Hopper", "Katherine Johnson"];

    [McpServerTool, Description("Shows the gallery of Prefab components, or the sample of one of them.")]
    public static PrefabApp ShowGallery([Description("Name of a component, such as DataTable; all of them when absent.")] string? component = null)
    {
        if (component is null)
            return IndexPage.Create();
        return Parts.Samples.TryGetValue(component, out var sample)
            ? sample.Create()
            : throw new ArgumentException($"There is no component \"{component}\". There are {string.Join(", ", Parts.Samples.Keys.Order(StringComparer.Ordinal))}.", nameof(component));
    }

    [McpServerTool(UseStructuredContent = true), Description("Finds people whose name contains a text.")]
    public static IReadOnlyList<string> FindPeople(string query) =>
        query.Length == 0 ? [] : [.. s_people.Where(name => name.Contains(query, StringComparison.OrdinalIgnoreCase))];

    [McpServerTool, Description("Signs somebody up.")]
    public static string SignUp(string name, string email) => $"Welcome, {name}. We wrote to {email}.";

    // A node for a Slot: a tool that returns a component would be an app of its own.
    [McpServerTool, Description("Makes a card to show in a page.")]
    public static JsonElement MakeCard(string title) => JsonSerializer.SerializeToElement<UiComponent>(
        new Card { Children = [new CardHeader { Children = [new CardTitle(title), new CardDescription($"{DateTime.Now:T}")] }] });
}
