namespace Prefab.Ui;

/// <summary>A container that spaces and aligns its children.</summary>
public abstract record FlexContainer : UiContainer
{
    private protected FlexContainer()
    {
    }

    /// <summary>Space between children, in steps of a quarter rem; a pair sets the horizontal and the vertical gap apart.</summary>
    [Authoring]
    public Gap Gap { get; init; }

    /// <summary>Placement of the children across the direction of the container.</summary>
    [Authoring]
    public Align? Align { get; init; }

    /// <summary>Placement of the children along the direction of the container.</summary>
    [Authoring]
    public Justify? Justify { get; init; }

    internal override void AppendClasses(ref ClassList classes)
    {
        classes.Add(Gap.Classes);
        AppendColumns(ref classes);
        classes.Add(Align is { } align ? align.Class() : null);
        classes.Add(Justify is { } justify ? justify.Class() : null);
    }

    private protected virtual void AppendColumns(ref ClassList classes)
    {
    }
}
