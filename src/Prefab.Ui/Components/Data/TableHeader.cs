namespace Prefab.Ui;

/// <summary>The rows of headings of a <see cref="Table"/>.</summary>
[PartOf(typeof(Table))]
public sealed partial record TableHeader : UiContainer;
