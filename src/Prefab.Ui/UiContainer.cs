namespace Prefab.Ui;

/// <summary>A component with children.</summary>
public abstract record UiContainer : UiComponent
{
    private protected UiContainer()
    {
    }

    /// <summary>The children, in order.</summary>
    public ChildList Children { get; init; }
}
