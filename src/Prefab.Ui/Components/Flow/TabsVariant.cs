namespace Prefab.Ui;

/// <summary>The look of <see cref="Tabs"/>.</summary>
public enum TabsVariant
{
    /// <summary>The chosen title has a surface.</summary>
    Default,

    /// <summary>The chosen title is underlined.</summary>
    Line,
}
