namespace Prefab.Ui;

/// <summary>The protocol as this assembly reads and writes it, described for programs and for language models.</summary>
public static class PrefabSchema
{
    private static readonly Lazy<string> s_json = new(SchemaDocument.Build);
    private static readonly Lazy<string> s_catalog = new(SchemaCatalog.Build);

    /// <summary>A JSON Schema (draft 2020-12) of a whole payload, indented.</summary>
    /// <remarks>
    /// <c>$defs</c> has one entry for each component by its wire type, for each action as <c>action.</c> and its name, and for each structured value such as
    /// <c>ChartSeries</c>; <c>text</c>, <c>path</c>, <c>value</c>, <c>component</c>, <c>action</c> and <c>actions</c> are what they share.
    /// </remarks>
    public static string ToJson() => s_json.Value;

    /// <summary>The protocol as compact text, for the prompt of a model that writes payloads.</summary>
    public static string Catalog() => s_catalog.Value;
}
