namespace Prefab.Ui;

/// <summary>Form of a line between two values.</summary>
public enum ChartCurve
{
    /// <summary>Straight.</summary>
    Linear,

    /// <summary>Curved.</summary>
    Smooth,

    /// <summary>In steps.</summary>
    Step,
}
