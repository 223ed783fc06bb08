namespace Prefab.Ui;

/// <summary>A track with one handle, or two for a range, bound to the state by its name; its value is a number or a pair of numbers.</summary>
/// <param name="Name">State key or path; generated from the place in the tree when absent.</param>
[AutoName("slider")]
public sealed partial record Slider(StatePath? Name = null) : UiComponent
{
    /// <summary>Least value.</summary>
    public double Min { get; init; }

    /// <summary>Greatest value.</summary>
    public double Max { get; init; } = 100;

    /// <summary>Value at first, unless the state has one: a number, or a pair (<c>(20, 80)</c>), which makes the slider a range.</summary>
    /// <remarks>With a <see cref="Step"/> the value is moved to the nearest one that the handle can reach.</remarks>
    public SliderValue? Value { get; init; }

    /// <summary>Distance between two values; a hundredth of the whole when absent.</summary>
    public double? Step { get; init; }

    /// <summary>Two handles.</summary>
    [OmitDefault]
    public bool Range { get; init; }

    /// <summary>Not operable. The upstream renderer takes a literal only.</summary>
    public Rx<bool> Disabled { get; init; } = false;

    /// <summary>The colour.</summary>
    [OmitDefault]
    public Rx<SliderVariant> Variant { get; init; } = SliderVariant.Default;

    /// <summary>Thickness of the track.</summary>
    public SliderSize Size { get; init; } = SliderSize.Default;

    /// <summary>Classes of the filled part; it is then drawn without a gradient.</summary>
    public RxString? IndicatorClass { get; init; }

    /// <summary>Direction of the track.</summary>
    [OmitDefault]
    public Orientation Orientation { get; init; } = Orientation.Horizontal;

    /// <summary>Form of the handles.</summary>
    [OmitDefault]
    public SliderHandleStyle HandleStyle { get; init; } = SliderHandleStyle.Circle;

    /// <summary>Classes of the handles.</summary>
    public RxString? HandleClass { get; init; }

    /// <summary>Runs on every change, after the write to the state; <see cref="Rx.EVENT"/> is the number or the pair.</summary>
    public ActionList? OnChange { get; init; }

    /// <summary>Draws the filled part with a gradient, or without; the theme decides when absent.</summary>
    [Authoring]
    public bool? Gradient { get; init; }

    internal override void AppendClasses(ref ClassList classes)
    {
        if (Gradient == false || (IndicatorClass is not null && WireShape is null))
            classes.Add("pf-slider-flat");
        else if (Gradient == true)
            classes.Add("pf-slider-gradient");
    }

    internal Slider Prepare(WireWriter w)
    {
        if (WireShape is not null || Value is null)
            return this;
        if (Max < Min)
            throw w.Error($"the slider's Max ({Max}) is less than its Min ({Min}).");
        var value = Step is { } step and > 0 ? Value.Select(v => Math.Clamp((Math.Round((v - Min) / step) * step) + Min, Min, Max)) : Value;
        return this with { Value = value, Range = Range || value.IsList };
    }
}
