namespace Prefab.Ui;

/// <summary>A bar that fills up.</summary>
public sealed partial record Progress : UiComponent
{
    /// <summary>The current value.</summary>
    public RxScalar Value { get; init; } = 0;

    /// <summary>Value of an empty bar; 0 when absent.</summary>
    public double? Min { get; init; }

    /// <summary>Value of a full bar; 100 when absent.</summary>
    public double? Max { get; init; }

    /// <summary>Value at which a mark stands.</summary>
    public RxScalar? Target { get; init; }

    /// <summary>The look.</summary>
    public Rx<ProgressVariant> Variant { get; init; } = ProgressVariant.Default;

    /// <summary>Thickness: 4, 6 or 10 pixels.</summary>
    public ProgressSize Size { get; init; } = ProgressSize.Default;

    /// <summary>Classes of the filled part; it is then drawn without a gradient.</summary>
    public RxString? IndicatorClass { get; init; }

    /// <summary>Classes of the mark.</summary>
    public RxString? TargetClass { get; init; }

    /// <summary>Direction of the bar.</summary>
    [OmitDefault]
    public Orientation Orientation { get; init; } = Orientation.Horizontal;

    /// <summary>Draws the filled part with a gradient, or without; the theme decides when absent.</summary>
    [Authoring]
    public bool? Gradient { get; init; }

    internal override void AppendClasses(ref ClassList classes)
    {
        if (Gradient == false || (IndicatorClass is not null && WireShape is null))
            classes.Add("pf-progress-flat");
        else if (Gradient == true)
            classes.Add("pf-progress-gradient");
    }
}
