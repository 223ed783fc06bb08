using System.Text.Json;

namespace Prefab.Ui;

internal sealed partial class WireWriter
{
    public void Text(JsonEncodedText name, RxString? value)
    {
        if (value is not null)
            _json.WriteString(name, value.Text);
    }

    public void Text(JsonEncodedText name, string? value)
    {
        if (value is not null)
            _json.WriteString(name, value);
    }

    public void Path(JsonEncodedText name, StatePath? value)
    {
        if (value is not null)
            _json.WriteString(name, value.Text);
    }

    /// <summary>The name of a stateful control, generated when the author gave none.</summary>
    public void Name(JsonEncodedText name, StatePath? value, string prefix, bool generate) =>
        Text(name, value?.Text ?? (generate ? NextName(prefix) : null));

    public void Flag(JsonEncodedText name, bool? value)
    {
        if (value is { } flag)
            _json.WriteBoolean(name, flag);
    }

    public void Number(JsonEncodedText name, int? value)
    {
        if (value is { } number)
            _json.WriteNumber(name, number);
    }

    public void Number(JsonEncodedText name, double? value)
    {
        if (value is not { } number)
            return;
        _json.WritePropertyName(name);
        WireValues.WriteDouble(_json, number);
    }

    public void NumberOrNull(JsonEncodedText name, double? value)
    {
        if (value is null)
            _json.WriteNull(name);
        else
            Number(name, value);
    }

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

    public void Scalar(JsonEncodedText name, RxScalar? value)
    {
        if (value is null)
            return;
        _json.WritePropertyName(name);
        WireValues.Write(_json, value.Value, Context.SerializerOptions);
    }

    public void Rx(JsonEncodedText name, Rx<bool>? value)
    {
        if (value is null)
            return;
        if (value.IsLiteral)
            _json.WriteBoolean(name, value.Literal);
        else
            _json.WriteString(name, value.Template);
    }

    public void Rx(JsonEncodedText name, Rx<int>? value)
    {
        if (value is null)
            return;
        if (value.IsLiteral)
            _json.WriteNumber(name, value.Literal);
        else
            _json.WriteString(name, value.Template);
    }

    public void Rx(JsonEncodedText name, Rx<double>? value)
    {
        if (value is null)
            return;
        if (value.IsLiteral)
            Number(name, value.Literal);
        else
            _json.WriteString(name, value.Template);
    }

    public void Rx(JsonEncodedText name, Rx<string>? value)
    {
        if (value is not null)
            _json.WriteString(name, value.Template);
    }

    /// <summary>A member of a closed set, by its place in the generated table of wire names.</summary>
    public void Enum(JsonEncodedText name, int? member, JsonEncodedText[] names)
    {
        if (member is { } index)
            _json.WriteString(name, names[index]);
    }

    public void Template(JsonEncodedText name, string template) => _json.WriteString(name, template);

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

    public void Raw(string name, JsonElement value)
    {
        _json.WritePropertyName(name);
        value.WriteTo(_json);
    }

    public void Map(JsonEncodedText name, string path, DataMap? map)
    {
        if (map is null)
            return;
        _json.WritePropertyName(name);
        _path.Push(path);
        Map(map);
        _path.Pop();
    }

    public void Map(DataMap map)
    {
        _json.WriteStartObject();
        if (map.Root is { } root)
            WireValues.WriteMembers(_json, root, Context.SerializerOptions);
        foreach (var (key, value) in map.Entries)
        {
            _path.Push(key);
            _json.WritePropertyName(key);
            Value(value);
            _path.Pop();
        }
        _json.WriteEndObject();
    }

    public void Value(JsonEncodedText name, string path, object? value)
    {
        _json.WritePropertyName(name);
        _path.Push(path);
        Value(value);
        _path.Pop();
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

    /// <summary>Any value that an author may put into state, arguments or rows.</summary>
    public void Value(object? value)
    {
        switch (value)
        {
            case UiComponent component:
                Node(component);
                break;
            case DataMap map:
                Map(map);
                break;
            case ExpandableRow row:
                Map(row.ToMap());
                break;
            case UiPart part:
                part.Write(this);
                break;
            case IReadOnlyDictionary<string, object?> members:
                _json.WriteStartObject();
                foreach (var (key, member) in members)
                {
                    _json.WritePropertyName(key);
                    Value(member);
                }
                _json.WriteEndObject();
                break;
            case IEnumerable<object?> items and not System.Text.Json.Nodes.JsonNode when items.Any(item => item is UiComponent or DataMap or ExpandableRow or UiPart or IRx):
                Items(items);
                break;
            default:
                Plain(value);
                break;
        }
    }

    private void Plain(object? value)
    {
        try
        {
            WireValues.Write(_json, value, Context.SerializerOptions);
        }
        catch (Exception error) when (error is NotSupportedException or JsonException or InvalidOperationException)
        {
            throw Error($"a value of type {value!.GetType().Name} cannot be written as JSON: {error.Message}", error);
        }
    }
}
