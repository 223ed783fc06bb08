namespace Prefab.Ui;

/// <summary>Pages of which one shows, chosen by the state; each is a <see cref="Page"/>. Bound to the state by its name, its value is that of the page.</summary>
/// <param name="Name">State key or path; generated from the place in the tree when absent.</param>
[AutoName("pages")]
[Holds(typeof(Page))]
public sealed partial record Pages(StatePath? Name = null) : UiContainer
{
    /// <summary>Page that shows at first, unless the state has one.</summary>
    [WireAlias("defaultValue")]
    public RxString? Value { get; init; }
}
