namespace Prefab.Ui;

/// <summary>Outline of a <see cref="Dot"/>.</summary>
public enum DotShape
{
    /// <summary>Round.</summary>
    Circle,

    /// <summary>Square.</summary>
    Square,

    /// <summary>Square with round corners.</summary>
    Rounded,
}
