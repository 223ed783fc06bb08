using System.Text.Json;
using System.Text.Json.Serialization;

namespace Prefab.Ui;

/// <summary>A node that was read but that the protocol does not know; it is written back as it was.</summary>
/// <param name="Json">The node.</param>
[CustomWire]
[JsonConverter(typeof(UiComponentJsonConverter))]
public sealed record UnknownComponent(JsonElement Json) : UiComponent
{
    internal override string WireType => "";

    internal override void Write(WireWriter w) => Json.WriteTo(w.Json);
}
