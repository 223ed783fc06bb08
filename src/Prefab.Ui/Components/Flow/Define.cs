using System.Text.Json.Serialization;

namespace Prefab.Ui;

/// <summary>A template of <see cref="PrefabApp.Defs"/>, which <see cref="Use"/> puts into the tree: <c>Defs = { new Define("row") { Children = […] } }</c>.</summary>
/// <param name="Name">Name of the definition.</param>
/// <remarks>One child is the definition itself; several stand in a <see cref="Column"/>.</remarks>
[CustomWire]
[JsonConverter(typeof(UiComponentJsonConverter))]
public sealed record Define(string Name) : UiContainer
{
    internal override string WireType => nameof(Define);

    /// <summary>The component that stands under the name.</summary>
    internal UiComponent Body => Children.Count == 1 && Children[0] is not Branch ? Children[0] : new Column { Children = Children };

    internal override void Write(WireWriter w) =>
        throw w.Error($"the definition \"{Name}\" has no place in the tree: add it to the app's Defs, and put new Use(\"{Name}\") here.");
}
