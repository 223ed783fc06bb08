using System.Text.Json.Serialization;

namespace Prefab.Ui;

/// <summary>Puts a definition of <see cref="PrefabApp.Defs"/> here (wire: <c>$ref</c>).</summary>
/// <param name="Ref">Name of the definition.</param>
/// <remarks><see cref="UiComponent.Let"/> gives the definition its values; <see cref="UiComponent.CssClass"/> wraps it in a block with these classes.</remarks>
[CustomWire]
[JsonConverter(typeof(UiComponentJsonConverter))]
public sealed partial record Use(string Ref) : UiComponent
{
    internal override string WireType => "$ref";
}
