namespace Prefab.Ui;

/// <summary>A part of an If/Elif/Else group; consecutive parts among the children of one container become one <see cref="Condition"/>.</summary>
[CustomWire]
public abstract record Branch : UiContainer
{
    private protected Branch()
    {
    }

    internal override void Write(WireWriter w) =>
        throw w.Error($"{GetType().Name} can stand among the children of a container only.");
}
