using System.Collections.Frozen;

namespace Prefab.Ui;

/// <summary>The protocol as this assembly reads and writes it, described for programs and for language models.</summary>
public static class PrefabSchema
{
    private static readonly Lazy<string> s_json = new(SchemaDocument.Build);
    private static readonly Lazy<string> s_catalog = new(() => Catalog(ComponentNames!, ActionNames!));

    /// <summary>The wire types of all components, such as <c>Button</c>.</summary>
    public static IReadOnlySet<string> ComponentNames { get; } = WireRegistry.ComponentNames.ToFrozenSet();

    /// <summary>The wire names of all actions, such as <c>setState</c>.</summary>
    public static IReadOnlySet<string> ActionNames { get; } = WireRegistry.ActionNames.ToFrozenSet();

    /// <summary>A JSON Schema (draft 2020-12) of a whole payload, indented.</summary>
    /// <remarks>
    /// <c>$defs</c> has one entry for each component by its wire type, for each action as <c>action.</c> and its name, and for each structured value such as
    /// <c>ChartSeries</c>; <c>text</c>, <c>path</c>, <c>value</c>, <c>component</c>, <c>action</c> and <c>actions</c> are what they share.
    /// </remarks>
    public static string ToJson() => s_json.Value;

    /// <summary>The protocol as compact text, for the prompt of a model that writes payloads.</summary>
    public static string Catalog() => s_catalog.Value;

    /// <summary>A part of the protocol as compact text, for a model that may use some components and actions only.</summary>
    /// <param name="components">Names of components, of those in <see cref="ComponentNames"/>.</param>
    /// <param name="actions">Names of actions, of those in <see cref="ActionNames"/>.</param>
    public static string Catalog(IReadOnlySet<string> components, IReadOnlySet<string> actions)
    {
        ArgumentNullException.ThrowIfNull(components);
        ArgumentNullException.ThrowIfNull(actions);
        return SchemaCatalog.Build(components, actions);
    }
}
