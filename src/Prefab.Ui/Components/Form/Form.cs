namespace Prefab.Ui;

/// <summary>A form; its fields are checked before it is submitted.</summary>
public sealed partial record Form : UiContainer
{
    /// <summary>Runs after the fields were checked and written to the state.</summary>
    public ActionList? OnSubmit { get; init; }

    /// <summary>Space between children, in steps of a quarter rem; 4 when nothing is said.</summary>
    [Authoring]
    public Gap? Gap { get; init; }

    internal override void AppendClasses(ref ClassList classes) =>
        classes.Add((Gap ?? (WireShape is null ? 4 : default(Gap))).Classes);
}
