using System.Text.Json;

namespace Prefab.Ui;

/// <summary>An action that was read but that the protocol does not know; it is written back as it was.</summary>
/// <param name="Json">The action.</param>
[CustomWire]
public sealed record UnknownAction(JsonElement Json) : UiAction
{
    internal override string WireType => "";

    internal override void Write(WireWriter w) => Json.WriteTo(w.Json);
}
