using System.Text.Json.Serialization;

namespace Prefab.Ui;

/// <summary>Shows its children while a condition is truthy; may be followed by <see cref="Elif"/> and <see cref="Else"/>.</summary>
/// <param name="When">The condition.</param>
[CustomWire]
[JsonConverter(typeof(UiComponentJsonConverter))]
public sealed record If(Rx<bool> When) : Branch
{
    internal override string WireType => nameof(If);
}
