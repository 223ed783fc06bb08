namespace Prefab.Ui;

internal sealed partial class WireWriter
{
    /// <summary>Writes a record the way its payload was laid out; what was changed since comes at its place, what was added comes last.</summary>
    public void Shaped(IWireRecord record, WireShape shape)
    {
        _json.WriteStartObject();
        ulong done = 0;
        foreach (var entry in shape.Order)
        {
            var extra = entry < 0 ? shape.Extras[~entry] : default;
            var ordinal = entry < 0 ? extra.Ordinal : entry;
            if (ordinal < 0)
            {
                Raw(extra.Name, extra.Value);
                continue;
            }
            // A payload may name a property twice, or once more under its old name; the last good value is the one that counts.
            if ((done & (1ul << ordinal)) != 0 || (entry < 0 && shape.Has(ordinal)))
                continue;
            done |= 1ul << ordinal;
            if (entry < 0 && !record.IsSet(ordinal))
                Raw(extra.Name, extra.Value);
            else
                record.WriteProperty(this, ordinal);
        }
        for (var ordinal = 0; ordinal < record.PropertyCount; ordinal++)
        {
            if ((done & (1ul << ordinal)) == 0 && record.IsSet(ordinal))
                record.WriteProperty(this, ordinal);
        }
        _json.WriteEndObject();
    }
}
