namespace Prefab.Testing;

/// <summary>The actions that change the state.</summary>
internal static class StateActions
{
    /// <summary>Writes one path; without a value the path becomes undefined.</summary>
    public static object? Set(ActionCall call)
    {
        call.Services.Store.Set(call.Parameters.Name("key"), call.Parameters.Get("value"));
        return Undefined.Value;
    }

    public static object? Toggle(ActionCall call)
    {
        var key = call.Parameters.Name("key");
        call.Services.Store.Set(key, !DataText.Truth(call.Services.Store.Peek(key)));
        return Undefined.Value;
    }

    /// <summary>Inserts an element; an absent array is made.</summary>
    public static object? Append(ActionCall call)
    {
        var key = call.Parameters.Name("key");
        var value = call.Services.Store.Peek(key);
        if (!Data.IsNothing(value) && value is not object?[])
            return NotAnArray(call, key, "appendState");
        var list = Data.ArrayOrEmpty(value);
        var at = call.Parameters.OptionalNumber("index") is { } index ? Position(index, list.Length) : list.Length;
        call.Services.Store.Set(key, (object?[])[.. list[..at], call.Parameters.Get("value"), .. list[at..]]);
        return Undefined.Value;
    }

    /// <summary>Removes an element; a position that does not exist, or is no number, removes nothing.</summary>
    public static object? Pop(ActionCall call)
    {
        var key = call.Parameters.Name("key");
        if (call.Services.Store.Peek(key) is not object?[] list)
            return NotAnArray(call, key, "popState");
        if (call.Parameters.Get("index") is not double index)
            return Undefined.Value;
        var at = index < 0 ? list.Length + index : index;
        if (double.IsInteger(at) && at >= 0 && at < list.Length)
            call.Services.Store.Set(key, (object?[])[.. list[..(int)at], .. list[((int)at + 1)..]]);
        return Undefined.Value;
    }

    private static int Position(double index, int length) => (int)Math.Clamp(Math.Truncate(index < 0 ? Math.Max(0, length + index) : index), 0, length);

    private static Undefined NotAnArray(ActionCall call, string key, string action)
    {
        call.Services.Warn($"{call.Origin.Path}: {action} changed nothing, because the state \"{key}\" is no array.");
        return Undefined.Value;
    }
}
