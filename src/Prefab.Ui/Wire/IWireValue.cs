namespace Prefab.Ui;

/// <summary>A value with a shape of its own on the wire, such as a number or a pair of numbers.</summary>
/// <typeparam name="T">The type itself.</typeparam>
internal interface IWireValue<T>
    where T : class, IWireValue<T>
{
    /// <summary>Writes the value; the property's name is written already.</summary>
    void Write(WireWriter w);

    /// <summary>Reads the value under the reader; returns false, and leaves the reader where it is, when it has the wrong type.</summary>
    static abstract bool Read(ref WireReader r, ref T? value);
}
