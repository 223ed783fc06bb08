namespace Prefab.Ui;

/// <summary>A plain block.</summary>
public sealed partial record Div : UiContainer
{
    /// <summary>Inline CSS; property names in camelCase, such as <c>maxWidth</c>.</summary>
    public DataMap? Style { get; init; }
}
