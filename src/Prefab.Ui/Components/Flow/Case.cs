namespace Prefab.Ui;

/// <summary>One case of a <see cref="Condition"/>.</summary>
/// <param name="When">The test: an expression, with or without braces.</param>
[WireName("case")]
public sealed partial record Case(RxString When) : UiPart
{
    /// <summary>Shown when the test is truthy.</summary>
    public ChildList Children { get; init; }
}
