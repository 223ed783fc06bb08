using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Prefab.Ui;

/// <summary>Values inside state, arguments and rows: primitives directly, everything else with System.Text.Json and the user's options.</summary>
internal static class WireValues
{
    public static void Write(Utf8JsonWriter json, object? value, JsonSerializerOptions options)
    {
        switch (value)
        {
            case null:
                json.WriteNullValue();
                break;
            case string text:
                json.WriteStringValue(text);
                break;
            case bool flag:
                json.WriteBooleanValue(flag);
                break;
            case int number:
                json.WriteNumberValue(number);
                break;
            case long number:
                json.WriteNumberValue(number);
                break;
            case double number:
                WriteDouble(json, number);
                break;
            case decimal number:
                json.WriteNumberValue(number);
                break;
            case RxString text:
                json.WriteStringValue(text.Text);
                break;
            case RxScalar scalar:
                Write(json, scalar.Value, options);
                break;
            case StatePath path:
                json.WriteStringValue(path.Text);
                break;
            case ILiteral { IsLiteral: true } literal:
                Write(json, literal.Value, options);
                break;
            case IRx rx:
                json.WriteStringValue(rx.Template);
                break;
            case JsonElement element:
                element.WriteTo(json);
                break;
            default:
                JsonSerializer.Serialize(json, value, TypeInfo(value, options));
                break;
        }
    }

    public static void WriteDouble(Utf8JsonWriter json, double value)
    {
        if (double.IsFinite(value))
            json.WriteNumberValue(value);
        else
            json.WriteNullValue();
    }

    /// <summary>The members of an object, without the braces around them.</summary>
    public static void WriteMembers(Utf8JsonWriter json, object root, JsonSerializerOptions options)
    {
        var element = JsonSerializer.SerializeToElement(root, TypeInfo(root, options));
        if (element.ValueKind != JsonValueKind.Object)
            throw new PrefabException($"the state is made from {root.GetType().Name}, which is written as JSON {element.ValueKind}; it must be an object.");
        foreach (var member in element.EnumerateObject())
            member.WriteTo(json);
    }

    /// <summary>The JSON names of a type's members.</summary>
    public static IEnumerable<string> Members(Type type, JsonSerializerOptions options) => TypeInfo(type, options) is { Kind: JsonTypeInfoKind.Object } info
        ? info.Properties.Where(member => member.Get is not null).Select(member => member.Name)
        : throw new PrefabException($"{type.Name} is not written as a JSON object and has no members to make columns of: name the columns.");

    private static JsonTypeInfo TypeInfo(object value, JsonSerializerOptions options) => TypeInfo(value.GetType(), options);

    private static JsonTypeInfo TypeInfo(Type type, JsonSerializerOptions options) =>
        options.TryGetTypeInfo(type, out var info)
            ? info
            : throw new PrefabException(
                $"there is no JSON contract for {type}: add it to your JsonSerializerContext and give its options to the write.");
}

/// <summary>A typed value that may be known when the tree is written.</summary>
internal interface ILiteral
{
    bool IsLiteral { get; }

    object? Value { get; }
}
