namespace Prefab.Ui;

/// <summary>Panels of which one shows, chosen by its title; each is a <see cref="Tab"/>. Bound to the state by its name, its value is that of the panel.</summary>
/// <param name="Name">State key or path; generated from the place in the tree when absent.</param>
[AutoName("tabs")]
[Holds(typeof(Tab))]
public sealed partial record Tabs(StatePath? Name = null) : UiContainer
{
    /// <summary>The look.</summary>
    public Rx<TabsVariant> Variant { get; init; } = TabsVariant.Default;

    /// <summary>Direction in which the titles follow each other.</summary>
    public Orientation Orientation { get; init; } = Orientation.Horizontal;

    /// <summary>Panel that shows at first, unless the state has one; the first when absent.</summary>
    [WireAlias("defaultValue")]
    public RxString? Value { get; init; }

    /// <summary>Runs when another panel was chosen; <see cref="Rx.EVENT"/> is its value. The upstream renderer never runs it.</summary>
    public ActionList? OnChange { get; init; }
}
