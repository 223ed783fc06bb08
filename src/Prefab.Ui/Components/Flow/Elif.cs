using System.Text.Json.Serialization;

namespace Prefab.Ui;

/// <summary>Shows its children when no branch before it did and its condition is truthy.</summary>
/// <param name="When">The condition.</param>
[CustomWire]
[JsonConverter(typeof(UiComponentJsonConverter))]
public sealed record Elif(Rx<bool> When) : Branch
{
    internal override string WireType => nameof(Elif);
}
