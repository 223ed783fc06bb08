using System.Text.Json;

namespace Prefab.Ui;

/// <summary>Which properties a payload had, and in which order, so that a node that was read is written back as it was.</summary>
/// <param name="order">Ordinals of the known properties; a negative entry is the complement of an index into <paramref name="extras"/>.</param>
/// <param name="extras">Properties that the record does not hold: unknown ones, explicit nulls, values of the wrong type.</param>
internal sealed class WireShape(short[] order, WireShape.Extra[] extras)
{
    public ReadOnlySpan<short> Order => order;

    public ReadOnlySpan<Extra> Extras => extras;

    public bool Has(int ordinal) => order.AsSpan().Contains((short)ordinal);

    /// <summary>A property kept as it was read.</summary>
    /// <param name="Name">Name on the wire.</param>
    /// <param name="Value">The JSON.</param>
    /// <param name="Ordinal">The known property that the value was meant for, or -1.</param>
    internal readonly record struct Extra(string Name, JsonElement Value, int Ordinal);
}
