using System.Text.Json;

namespace Prefab.Ui;

/// <summary>Lists, and values with a shape of their own.</summary>
internal ref partial struct WireReader
{
    public bool Custom<T>(ref T? value, string name)
        where T : class, IWireValue<T>
    {
        _state.Path.Push(name);
        var read = T.Read(ref this, ref value);
        _state.Path.Pop();
        return read;
    }

    public bool Value(ref object? value)
    {
        value = Raw();
        return true;
    }

    public bool Strings(ref IReadOnlyList<string>? value)
    {
        var copy = _json;
        var items = new List<string>();
        if (Token != JsonTokenType.StartArray)
            return false;
        while (copy.Read() && copy.TokenType == JsonTokenType.String)
            items.Add(copy.GetString()!);
        if (copy.TokenType != JsonTokenType.EndArray)
            return false;
        _json = copy;
        value = items;
        return true;
    }

    public bool Strings(ref IReadOnlyList<RxString>? value)
    {
        IReadOnlyList<string>? texts = null;
        if (!Strings(ref texts))
            return false;
        value = [.. texts!.Select(text => (RxString)text)];
        return true;
    }

    /// <summary>The list under the reader, which is a list of numbers.</summary>
    public double[] Numbers()
    {
        var numbers = new List<double>();
        while (_json.Read() && Token == JsonTokenType.Number)
            numbers.Add(_json.GetDouble());
        return [.. numbers];
    }
}
