namespace Prefab.Ui;

/// <summary>Shows the component that the state holds under a key; its children are shown while there is none.</summary>
/// <param name="Name">State key or path.</param>
[Chunk(ChunkAttribute.Any)]
public sealed partial record Slot(StatePath Name) : UiContainer
{
    /// <summary>Puts what a tool returned, a component or a page, into a slot: the <see cref="UiAction.OnSuccess"/> of its <see cref="CallTool"/>.</summary>
    /// <param name="name">State key or path of the slot.</param>
    /// <remarks>Only the tree of a page is taken; state comes with a <see cref="PrefabUpdate"/>.</remarks>
    public static SetState Fill(StatePath name) => new(name, Rx.RESULT["view"]);
}
