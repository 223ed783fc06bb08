namespace Prefab.Testing;

/// <summary>The parameters of one action, after interpolation, read with a message for what does not fit.</summary>
internal sealed class Parameters(string action, DataObject values, DataObject written)
{
    /// <summary>The parameter as it was written, with its templates.</summary>
    public object? Raw(string name) => written.Get(name);

    public object? Get(string name) => values.Get(name);

    public bool Has(string name) => values.ContainsKey(name);

    public string Text(string name) => OptionalText(name) ?? throw Invalid(name, "text");

    public string? OptionalText(string name) => Get(name) switch
    {
        null or Undefined => null,
        DataObject or object?[] => throw Invalid(name, "text"),
        var value => DataText.Text(value),
    };

    /// <summary>Text that must not be empty, as names and URLs.</summary>
    public string Name(string name) => Text(name) is var text && text.Trim().Length > 0 ? text : throw Invalid(name, "text that is not empty");

    public double? OptionalNumber(string name)
    {
        var value = Get(name);
        if (Data.IsNothing(value))
            return null;
        var number = value is DataObject or object?[] || (value is string text && text.Trim().Length == 0) ? double.NaN : DataText.Number(value);
        return double.IsFinite(number) ? number : throw Invalid(name, "a number");
    }

    /// <summary>One of the names of an enum, as the wire writes them.</summary>
    public T OneOf<T>(string name)
        where T : struct, Enum
    {
        foreach (var value in Enum.GetValues<T>())
        {
            if (Get(name) is string text && text == WireName(value))
                return value;
        }
        throw Invalid(name, $"one of {string.Join(", ", Enum.GetValues<T>().Select(WireName))}");
    }

    public DataObject Object(string name) => Get(name) switch
    {
        null or Undefined => [],
        DataObject value => value,
        _ => throw Invalid(name, "an object"),
    };

    public ActionException Invalid(string name, string expected) => new($"{action}.{name} must be {expected}, but is {Describe(Get(name))}.");

    private static string WireName<T>(T value)
        where T : struct, Enum => typeof(T) == typeof(Prefab.Ui.FetchMethod) ? value.ToString().ToUpperInvariant() : value.ToString().ToLowerInvariant();

    private static string Describe(object? value)
    {
        var json = value is Undefined ? "missing" : DataText.Json(value);
        return json.Length > 60 ? $"{json[..57]}..." : json;
    }
}
