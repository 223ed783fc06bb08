namespace Prefab.Mcp;

/// <summary>Where a result carries the page.</summary>
public enum ViewData
{
    /// <summary>In <c>structuredContent</c>, where every Prefab renderer looks; some hosts show it to the model as well.</summary>
    StructuredContent,

    /// <summary>In <c>_meta["prefab/view"]</c>, which models do not read; the renderer of this library looks there.</summary>
    Meta,
}
