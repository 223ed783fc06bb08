namespace Prefab.Ui;

/// <summary>Shows its children when no branch before it did.</summary>
[CustomWire]
public sealed record Else : Branch
{
    internal override string WireType => nameof(Else);
}
