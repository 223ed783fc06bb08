namespace Prefab.Ui;

/// <summary>Shows its children as slides: one after the other, by itself after some time, or in a steady stream.</summary>
[Chunk("carousel")]
public sealed partial record Carousel : UiContainer
{
    private readonly bool _hasVisible;

    /// <summary>Slides seen at once; a fraction lets the next one show a part, null gives each slide its own width.</summary>
    /// <remarks>When nothing is said it is 1, or null for a <see cref="Continuous"/> stream. With <see cref="CarouselEffect.Fade"/> it is always 1.</remarks>
    [WireNull]
    public double? Visible
    {
        get;
        init
        {
            field = value;
            _hasVisible = true;
        }
    } = 1;

    /// <summary>Pixels between slides.</summary>
    public double Gap { get; init; } = 16;

    /// <summary>Height in pixels; that of the first slide when absent.</summary>
    public double? Height { get; init; }

    /// <summary>Where the slides move to.</summary>
    public CarouselDirection Direction { get; init; } = CarouselDirection.Left;

    /// <summary>Begins again after the last slide.</summary>
    public bool Loop { get; init; } = true;

    /// <summary>Milliseconds between steps that happen by themselves; 0 for none.</summary>
    public double AutoAdvance { get; init; }

    /// <summary>Moves steadily and without end.</summary>
    public bool Continuous { get; init; }

    /// <summary>Speed of the steady movement, from 1 to 10.</summary>
    public double Speed { get; init; } = 2;

    /// <summary>Transition from one slide to the next.</summary>
    public CarouselEffect Effect { get; init; } = CarouselEffect.Slide;

    /// <summary>Makes slides paler the further they are from the current one.</summary>
    public bool DimInactive { get; init; }

    /// <summary>Buttons for the previous and the next slide; never in a steady stream.</summary>
    public bool ShowControls { get; init; } = true;

    /// <summary>Place of these buttons.</summary>
    public CarouselControlsPosition ControlsPosition { get; init; } = CarouselControlsPosition.Outside;

    /// <summary>One dot for each slide.</summary>
    public bool ShowDots { get; init; }

    /// <summary>Movement by itself pauses under the pointer.</summary>
    public bool PauseOnHover { get; init; } = true;

    /// <summary>Where the current slide stands.</summary>
    public CarouselAlign Align { get; init; } = CarouselAlign.Start;

    /// <summary>Slides in one step.</summary>
    public int SlidesToScroll { get; init; } = 1;

    /// <summary>Slides can be dragged.</summary>
    public bool Drag { get; init; } = true;

    internal Carousel Prepare(WireWriter w)
    {
        if (WireShape is not null)
            return this;
        if (Effect == CarouselEffect.Fade)
            return this with { Visible = 1 };
        return Continuous && !_hasVisible ? this with { Visible = null } : this;
    }
}
