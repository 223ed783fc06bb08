using System.Globalization;
using System.Text.Json;

namespace Prefab.Ui;

/// <summary>Each method reads the value under the reader when it has the right type; otherwise it returns false and leaves the reader where it is.</summary>
internal ref partial struct WireReader
{
    public readonly bool Text(ref RxString? value)
    {
        if (Token != JsonTokenType.String)
            return false;
        value = _json.GetString()!;
        return true;
    }

    public readonly bool Text(ref string? value)
    {
        if (Token != JsonTokenType.String)
            return false;
        value = _json.GetString();
        return true;
    }

    public readonly bool Path(ref StatePath? value)
    {
        if (Token != JsonTokenType.String)
            return false;
        value = StatePath.FromWire(_json.GetString()!);
        return true;
    }

    public readonly bool Tool(ref ToolReference? value)
    {
        if (Token != JsonTokenType.String)
            return false;
        value = new() { Name = _json.GetString() };
        return true;
    }

    public readonly bool Scalar(ref RxScalar? value)
    {
        if (Token == JsonTokenType.String)
            value = _json.GetString()!;
        else if (Token == JsonTokenType.Number)
            value = Exact();
        else
            return false;
        return true;
    }

    public readonly bool Flag(ref bool value)
    {
        if (Token is not (JsonTokenType.True or JsonTokenType.False))
            return false;
        value = Token == JsonTokenType.True;
        return true;
    }

    public readonly bool Flag(ref bool? value)
    {
        var flag = false;
        if (!Flag(ref flag))
            return false;
        value = flag;
        return true;
    }

    public readonly bool Number(ref int value) => Token == JsonTokenType.Number && Whole(ref value);

    public readonly bool Number(ref int value, ReadOnlySpan<int> allowed)
    {
        var number = 0;
        if (!Number(ref number) || !allowed.Contains(number))
            return false;
        value = number;
        return true;
    }

    public readonly bool NumberOrNull(ref double? value)
    {
        if (Token != JsonTokenType.Null)
            return Number(ref value);
        value = null;
        return true;
    }

    public bool Custom<T>(ref T? value, string name)
        where T : class, IWireValue<T>
    {
        _state.Path.Push(name);
        var read = T.Read(ref this, ref value);
        _state.Path.Pop();
        return read;
    }

    public readonly bool Number(ref int? value)
    {
        var number = 0;
        if (!Number(ref number))
            return false;
        value = number;
        return true;
    }

    public readonly bool Number(ref double value) => Token == JsonTokenType.Number && _json.TryGetDouble(out value);

    public readonly bool Number(ref double? value)
    {
        var number = 0d;
        if (!Number(ref number))
            return false;
        value = number;
        return true;
    }

    public readonly bool Rx(ref Rx<bool>? value)
    {
        if (Token is JsonTokenType.True or JsonTokenType.False)
            value = Token == JsonTokenType.True;
        else if (Expression() is { } text)
            value = Rx<bool>.FromTemplate(text);
        else
            return false;
        return true;
    }

    /// <summary>A boolean, or the text of a condition, whose braces may be left out.</summary>
    public readonly bool Condition(ref Rx<bool>? value)
    {
        if (Rx(ref value))
            return true;
        if (Token != JsonTokenType.String)
            return false;
        value = Rx<bool>.FromCondition(_json.GetString()!);
        return true;
    }

    public readonly bool Rx(ref Rx<int>? value)
    {
        var number = 0;
        if (Number(ref number))
            value = number;
        else if (Expression() is { } text)
            value = Rx<int>.FromTemplate(text);
        else
            return false;
        return true;
    }

    public readonly bool Rx(ref Rx<double>? value)
    {
        var number = 0d;
        if (Number(ref number))
            value = number;
        else if (Expression() is { } text)
            value = Rx<double>.FromTemplate(text);
        else
            return false;
        return true;
    }

    public readonly bool Rx(ref Rx<string>? value)
    {
        if (Token != JsonTokenType.String)
            return false;
        value = Rx<string>.FromTemplate(_json.GetString()!);
        return true;
    }

    public readonly bool Enum<T>(ref T value, JsonEncodedText[] names)
        where T : struct, Enum
    {
        if (Token != JsonTokenType.String)
            return false;
        for (var i = 0; i < names.Length; i++)
        {
            if (!_json.ValueTextEquals(names[i].EncodedUtf8Bytes))
                continue;
            value = System.Runtime.CompilerServices.Unsafe.As<int, T>(ref i);
            return true;
        }
        return false;
    }

    public readonly bool Enum<T>(ref T? value, JsonEncodedText[] names)
        where T : struct, Enum
    {
        T member = default;
        if (!Enum(ref member, names))
            return false;
        value = member;
        return true;
    }

    /// <summary>A member, or any other text, which the protocol accepts although nothing styles it.</summary>
    public readonly bool RxEnum<T>(ref Rx<T>? value, JsonEncodedText[] names)
        where T : struct, Enum
    {
        T member = default;
        if (Enum(ref member, names))
            value = member;
        else if (Token == JsonTokenType.String)
            value = Rx<T>.FromTemplate(_json.GetString()!);
        else
            return false;
        return true;
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

    /// <summary>The text under the reader, which is a text.</summary>
    public readonly string String() => _json.GetString()!;

    /// <summary>The text under the reader when it is one with expressions, else null.</summary>
    public readonly string? Template() => Expression();

    /// <summary>The list under the reader, which is a list of numbers.</summary>
    public double[] Numbers()
    {
        var numbers = new List<double>();
        while (_json.Read() && Token == JsonTokenType.Number)
            numbers.Add(_json.GetDouble());
        return [.. numbers];
    }

    /// <summary>The number in the first of the types that has all of it, so that it is written back with the same digits.</summary>
    private readonly RxScalar Exact()
    {
        var text = System.Text.Encoding.ASCII.GetString(_json.ValueSpan);
        if (_json.TryGetInt64(out var whole) && whole.ToString(CultureInfo.InvariantCulture) == text)
            return whole;
        return _json.TryGetDecimal(out var exact) && exact.ToString(CultureInfo.InvariantCulture) == text ? exact : _json.GetDouble();
    }

    private readonly string? Expression() =>
        Token == JsonTokenType.String && _json.GetString() is { } text && RxText.IsTemplate(text) ? text : null;

    private readonly bool Whole(ref int value)
    {
        if (_json.TryGetInt32(out value))
            return true;
        if (!_json.TryGetDouble(out var number) || number != Math.Truncate(number) || Math.Abs(number) > int.MaxValue)
            return false;
        value = (int)number;
        return true;
    }
}
