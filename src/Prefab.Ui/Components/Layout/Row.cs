namespace Prefab.Ui;

/// <summary>Lines its children up horizontally.</summary>
public sealed partial record Row : FlexContainer;
