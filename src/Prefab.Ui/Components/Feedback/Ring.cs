namespace Prefab.Ui;

/// <summary>A ring that fills up; children stand in its middle instead of the label.</summary>
public sealed partial record Ring : UiContainer
{
    /// <summary>The current value.</summary>
    public RxScalar Value { get; init; } = 0;

    /// <summary>Value of an empty ring.</summary>
    public double Min { get; init; }

    /// <summary>Value of a full ring.</summary>
    public double Max { get; init; } = 100;

    /// <summary>Text in the middle, which screen readers hear as well; the percentage when absent.</summary>
    public RxString? Label { get; init; }

    /// <summary>The colour.</summary>
    public Rx<RingVariant> Variant { get; init; } = RingVariant.Default;

    /// <summary>Diameter: 64, 96 or 128 pixels.</summary>
    public RingSize Size { get; init; } = RingSize.Default;

    /// <summary>Width of the line in pixels.</summary>
    public double Thickness { get; init; } = 6;

    /// <summary>Value at which a mark stands.</summary>
    public RxScalar? Target { get; init; }

    /// <summary>Classes of the filled part.</summary>
    public RxString? IndicatorClass { get; init; }

    /// <summary>Classes of the mark.</summary>
    public RxString? TargetClass { get; init; }

    /// <summary>Draws the filled part with a gradient, or without; the theme decides when absent.</summary>
    [Authoring]
    public bool? Gradient { get; init; }

    internal override void AppendClasses(ref ClassList classes)
    {
        classes.Add("pf-ring-flat", Gradient == false);
        classes.Add("pf-ring-gradient", Gradient == true);
    }
}
