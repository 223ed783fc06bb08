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
            Member(key, value);
        _json.WriteEndObject();
    }

    private void Member(string key, object? value)
    {
        _path.Push(key);
        _json.WritePropertyName(key);
        Value(value);
        _path.Pop();
    }

    public void Value(JsonEncodedText name, string path, object? value)
    {
        _json.WritePropertyName(name);
        _path.Push(path);
        Value(value);
        _path.Pop();
    }

    /// <summary>Any value that an author may put into state, arguments or rows.</summary>
    public void Value(object? value)
    {
        switch (value)
        {
            // Most values are these, and the tests for the others are not free.
            case null or string or bool or int or double:
                WireValues.Write(_json, value, Context.SerializerOptions);
                break;
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
