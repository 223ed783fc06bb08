namespace Prefab.Ui;

/// <summary>What the generator writes for each record, beside its fast path.</summary>
internal interface IWireRecord
{
    /// <summary>How many wire properties the record has, the discriminator included.</summary>
    int PropertyCount { get; }

    /// <summary>Writes one property, even when it has its default.</summary>
    void WriteProperty(WireWriter w, int ordinal);

    /// <summary>Whether a property differs from what a new record has.</summary>
    bool IsSet(int ordinal);
}
