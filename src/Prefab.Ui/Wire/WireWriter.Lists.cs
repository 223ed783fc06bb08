using System.Text.Json;

namespace Prefab.Ui;

internal sealed partial class WireWriter
{
    public void Custom<T>(JsonEncodedText name, string path, T? value)
        where T : class, IWireValue<T>
    {
        if (value is null)
            return;
        _json.WritePropertyName(name);
        _path.Push(path);
        value.Write(this);
        _path.Pop();
    }

    public void Strings(JsonEncodedText name, IReadOnlyList<string>? values)
    {
        if (values is null)
            return;
        _json.WriteStartArray(name);
        foreach (var value in values)
            _json.WriteStringValue(value);
        _json.WriteEndArray();
    }

    public void Strings(JsonEncodedText name, IReadOnlyList<RxString>? values)
    {
        if (values is null)
            return;
        _json.WriteStartArray(name);
        foreach (var value in values)
            _json.WriteStringValue(value.Text);
        _json.WriteEndArray();
    }

    public void Numbers(ReadOnlySpan<double> numbers)
    {
        _json.WriteStartArray();
        foreach (var number in numbers)
            WireValues.WriteDouble(_json, number);
        _json.WriteEndArray();
    }

    /// <summary>The elements of a list, each any value.</summary>
    public void Items(IEnumerable<object?> items)
    {
        _json.WriteStartArray();
        _path.Push(0);
        var index = 0;
        foreach (var item in items)
        {
            _path.MoveTo(index++);
            Value(item);
        }
        _path.Pop();
        _json.WriteEndArray();
    }
}
