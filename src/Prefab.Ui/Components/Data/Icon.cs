namespace Prefab.Ui;

/// <summary>A Lucide icon.</summary>
/// <param name="Name">Name in kebab-case, for example <c>circle-check</c>; a name that the page has no icon for shows as a square, and is told to screen readers.</param>
/// <remarks>
/// A page carries the icons that it names, in expressions and in its state too. List in <see cref="PrefabApp.Icons"/> those whose names are put together by an expression
/// or stand in the data of a tool's result. The MCP SDK has an Icon, too; where both are imported, <c>using Icon = Prefab.Ui.Icon;</c> decides.
/// </remarks>
public sealed partial record Icon([property: IconName] RxString Name) : UiComponent
{
    /// <summary>14, 16 or 24 pixels.</summary>
    public IconSize Size { get; init; } = IconSize.Default;
}
