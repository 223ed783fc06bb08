namespace Prefab.Ui;

/// <summary>The rows of headings of a <see cref="Table"/>.</summary>
public sealed partial record TableHeader : UiContainer;
