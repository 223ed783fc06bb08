namespace Prefab.Testing.Tests;

/// <summary>Values of the shared tables under <c>protocol/</c>.</summary>
internal static class Table
{
    /// <summary>A value of a table, with what JSON cannot say: <c>{"$undefined": true}</c> and <c>{"$number": "NaN"}</c>.</summary>
    public static object? Value(object? value) => value switch
    {
        DataObject members when members.ContainsKey("$undefined") => Undefined.Value,
        DataObject members when members.Get("$number") is string number => DataText.Number(number) is var parsed && number == "NaN" ? double.NaN : parsed,
        _ => value,
    };

    /// <summary>A value with its type, to compare.</summary>
    public static string Describe(object? value) => value is double number && !double.IsFinite(number) || value is Undefined
        ? DataText.Text(value)
        : DataText.Json(value);

    /// <summary>A value as JSON in which the order of members says nothing.</summary>
    public static string Sorted(object? value) => DataText.Json(Ordered(value));

    private static object? Ordered(object? value) => value switch
    {
        DataObject members => new DataObject(members.OrderBy(member => member.Key, StringComparer.Ordinal).Select(member => KeyValuePair.Create(member.Key, Ordered(member.Value)))),
        object?[] list => list.Select(Ordered).ToArray(),
        _ => value,
    };
}
