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
            if (entry >= 0)
            {
                record.WriteProperty(this, entry);
                done |= 1ul << entry;
                continue;
            }
            var extra = shape.Extras[~entry];
            if (extra.Ordinal >= 0 && record.IsSet(extra.Ordinal))
                record.WriteProperty(this, extra.Ordinal);
            else
                Raw(extra.Name, extra.Value);
            if (extra.Ordinal >= 0)
                done |= 1ul << extra.Ordinal;
        }
        for (var ordinal = 0; ordinal < record.PropertyCount; ordinal++)
        {
            if ((done & (1ul << ordinal)) == 0 && record.IsSet(ordinal))
                record.WriteProperty(this, ordinal);
        }
        _json.WriteEndObject();
    }
}
