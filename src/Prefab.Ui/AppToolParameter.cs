namespace Prefab.Ui;

/// <summary>An argument of an <see cref="AppTool"/>.</summary>
/// <param name="Name">The argument's name, by which <see cref="Rx.EVENT"/> has it.</param>
/// <param name="Type">The JSON type of its value.</param>
public sealed record AppToolParameter(string Name, AppToolParameterType Type = AppToolParameterType.String)
{
    /// <summary>What the value means, for the model.</summary>
    public string? Description { get; init; }

    /// <summary>Whether calls must have it.</summary>
    public bool Required { get; init; } = true;
}
