using System.Text.Json.Serialization;

namespace Prefab.Ui;

/// <summary>Shows its children when no branch before it did.</summary>
[CustomWire]
[JsonConverter(typeof(UiComponentJsonConverter))]
public sealed record Else : Branch
{
    internal override string WireType => nameof(Else);
}
