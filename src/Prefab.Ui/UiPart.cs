namespace Prefab.Ui;

/// <summary>A structured value inside a component that is not a node itself, such as a branch of a condition.</summary>
public abstract record UiPart
{
    private protected UiPart()
    {
    }

    /// <summary>How the payload that this part was read from was laid out; null for one made in C#.</summary>
    internal WireShape? WireShape { get; init; }

    internal abstract void Write(WireWriter w);
}
