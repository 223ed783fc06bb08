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

    /// <summary>The text under the reader, which is a text.</summary>
    public readonly string String() => _json.GetString()!;

    /// <summary>The number in the first of the types that has all of it, so that it is written back with the same digits.</summary>
    private readonly RxScalar Exact()
    {
        var text = System.Text.Encoding.ASCII.GetString(_json.ValueSpan);
        if (_json.TryGetInt64(out var whole) && whole.ToString(CultureInfo.InvariantCulture) == text)
            return whole;
        return _json.TryGetDecimal(out var exact) && exact.ToString(CultureInfo.InvariantCulture) == text ? exact : _json.GetDouble();
    }

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
