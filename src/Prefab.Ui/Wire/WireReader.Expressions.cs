using System.Text.Json;

namespace Prefab.Ui;

/// <summary>Values that may be expressions, and members of closed sets.</summary>
internal ref partial struct WireReader
{
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

    /// <summary>The text under the reader when it is one with expressions, else null.</summary>
    public readonly string? Template() => Expression();

    private readonly string? Expression() =>
        Token == JsonTokenType.String && _json.GetString() is { } text && RxText.IsTemplate(text) ? text : null;
}
