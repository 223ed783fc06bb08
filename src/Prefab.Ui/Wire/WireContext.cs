using System.Text.Json;

namespace Prefab.Ui;

/// <summary>What a write needs to know from outside the tree.</summary>
public sealed class WireContext
{
    /// <summary>A context without a resolver, with <see cref="PrefabJson.Options"/>.</summary>
    public static WireContext Default { get; } = new();

    /// <summary>Turns tool references into the names under which the tools are registered; without one a delegate is named by convention.</summary>
    public IToolResolver? Tools { get; init; }

    /// <summary>Options for values of your own types; they decide names and formats.</summary>
    public JsonSerializerOptions SerializerOptions { get; init; } = PrefabJson.Options;
}
