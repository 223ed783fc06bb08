namespace Prefab.Ui;

/// <summary>A chart of rows of data.</summary>
[Chunk("charts")]
public abstract record ChartComponent : UiComponent
{
    private protected ChartComponent()
    {
    }

    /// <summary>The rows: <c>[.. sales]</c>, or an expression that yields them.</summary>
    public DataRows? Data { get; init; }

    /// <summary>Height in pixels.</summary>
    public int Height { get; init; } = 300;

    /// <summary>Explains the colours.</summary>
    public bool ShowLegend { get; init; } = true;

    /// <summary>Shows the values under the pointer.</summary>
    public bool ShowTooltip { get; init; } = true;

    /// <summary>Moves when the data changes.</summary>
    public bool Animate { get; init; } = true;
}
