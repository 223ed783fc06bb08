namespace Prefab.Ui;

/// <summary>A Lucide icon.</summary>
/// <param name="Name">Name in kebab-case, for example <c>circle-check</c>; nothing is drawn for a name that does not exist.</param>
/// <remarks>The MCP SDK has an Icon, too; where both are imported, <c>using Icon = Prefab.Ui.Icon;</c> decides.</remarks>
public sealed partial record Icon([property: IconName] RxString Name) : UiComponent
{
    /// <summary>14, 16 or 24 pixels.</summary>
    public IconSize Size { get; init; } = IconSize.Default;
}
