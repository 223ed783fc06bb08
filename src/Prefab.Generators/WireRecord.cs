
namespace Prefab.Generators;

/// <summary>A record of the wire with its properties in the order in which they are written.</summary>
internal sealed class WireRecord
{
    public string Name { get; set; } = "";

    public string WireType { get; set; } = "";

    /// <summary>UiComponent, UiAction or UiPart.</summary>
    public string Base { get; set; } = "";

    /// <summary>The property that names the type on the wire; null for parts.</summary>
    public string? Discriminator => Base switch { "UiComponent" => "type", "UiAction" => "action", _ => null };

    public bool IsContainer { get; set; }

    /// <summary>The record resolves something before it is written.</summary>
    public bool HasPrepare { get; set; }

    public string? AutoName { get; set; }

    /// <summary>The components that may be children; empty when any may.</summary>
    public List<string> Holds { get; } = [];

    /// <summary>Chunks of the renderer that the component needs.</summary>
    public List<string> Chunks { get; } = [];

    public string Documentation { get; set; } = "";

    public List<WireProperty> Properties { get; } = [];

    /// <summary>Ordinal 0 is the discriminator.</summary>
    public int Ordinal(WireProperty property) => Properties.IndexOf(property) + 1;
}
