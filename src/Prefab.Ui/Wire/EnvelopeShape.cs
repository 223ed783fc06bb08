using System.Text.Json;

namespace Prefab.Ui;

/// <summary>The keys of an envelope that was read, in order, with those that a page does not hold.</summary>
/// <param name="Keys">Names of the keys.</param>
/// <param name="Raw">The JSON of keys that are kept as they were.</param>
internal sealed record EnvelopeShape(IReadOnlyList<string> Keys, IReadOnlyDictionary<string, JsonElement> Raw)
{
    /// <summary>How many members of <c>_meta</c> stand before the page's tools; null when there were none.</summary>
    public int? ToolsAt { get; init; }
}
