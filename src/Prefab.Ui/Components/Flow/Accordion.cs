namespace Prefab.Ui;

/// <summary>Sections that open and close, each an <see cref="AccordionItem"/>.</summary>
[Holds(typeof(AccordionItem))]
public sealed partial record Accordion : UiContainer
{
    /// <summary>Several sections may be open.</summary>
    public bool Multiple { get; init; }

    /// <summary>The open section can be closed. The upstream renderer takes this for granted.</summary>
    public bool Collapsible { get; init; } = true;

    /// <summary>Values of the sections that are open at first.</summary>
    public IReadOnlyList<RxString>? DefaultValues { get; init; }

    /// <summary>Sections that are open at first, by position or value: <c>0</c>, <c>"terms"</c> or <c>[0, "terms"]</c> (wire: <c>defaultValues</c>).</summary>
    [Authoring]
    public AccordionKeys? DefaultOpenItems { get; init; }

    internal Accordion Prepare(WireWriter w) => DefaultOpenItems is { } keys && WireShape is null
        ? this with { DefaultValues = [.. DefaultValues ?? [], .. keys.Select(key => key.ValueIn(Children, w))] }
        : this;
}
