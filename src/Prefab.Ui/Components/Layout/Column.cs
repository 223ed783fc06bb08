namespace Prefab.Ui;

/// <summary>Stacks its children vertically, over the full width.</summary>
public sealed partial record Column : FlexContainer;
