using System.Text.Json;

namespace Prefab.Ui;

internal delegate T PartReader<T>(ref WireReader r)
    where T : UiPart;

internal ref partial struct WireReader
{
    public bool Children(ref ChildList value, string name)
    {
        if (Token != JsonTokenType.StartArray)
            return false;
        var items = new List<UiComponent>();
        _state.Path.Push(name);
        _state.Path.Push(0);
        while (_json.Read() && Token != JsonTokenType.EndArray)
        {
            _state.Path.MoveTo(items.Count);
            items.Add(Component());
        }
        _state.Path.Pop();
        _state.Path.Pop();
        value = ChildList.Own([.. items]);
        return true;
    }

    public bool Node(ref UiComponent? value, string name)
    {
        if (Token != JsonTokenType.StartObject)
            return false;
        _state.Path.Push(name);
        value = Component();
        _state.Path.Pop();
        return true;
    }

    public bool Actions(ref ActionList? value, string name)
    {
        if (Token is not (JsonTokenType.StartObject or JsonTokenType.StartArray))
            return false;
        _state.Path.Push(name);
        value = Actions();
        _state.Path.Pop();
        return true;
    }

    public ActionList Actions()
    {
        if (Token == JsonTokenType.StartObject)
            return Action();
        var items = new List<UiAction>();
        _state.Path.Push(0);
        while (_json.Read() && Token != JsonTokenType.EndArray)
        {
            _state.Path.MoveTo(items.Count);
            items.Add(Action());
        }
        _state.Path.Pop();
        return ActionList.Create([.. items]);
    }

    public bool Parts<T>(ref IReadOnlyList<T>? value, string name, PartReader<T> read)
        where T : UiPart
    {
        if (Token != JsonTokenType.StartArray || !IsListOf(JsonTokenType.StartObject))
            return false;
        var items = new List<T>();
        _state.Path.Push(name);
        _state.Path.Push(0);
        while (_json.Read() && Token != JsonTokenType.EndArray)
        {
            _state.Path.MoveTo(items.Count);
            items.Add(read(ref this));
        }
        _state.Path.Pop();
        _state.Path.Pop();
        value = items;
        return true;
    }

    public bool Map(ref DataMap? value, string name)
    {
        if (Token != JsonTokenType.StartObject)
            return false;
        var map = new DataMap();
        while (_json.Read() && Token != JsonTokenType.EndObject)
        {
            var key = _json.GetString()!;
            _json.Read();
            map[key] = Raw();
        }
        value = map;
        return true;
    }

    /// <summary>One component; a node that the protocol does not know is kept as it is.</summary>
    public UiComponent Component()
    {
        if (Token != JsonTokenType.StartObject)
            return Foreign("found something that is not a component", "an object with a type");
        Enter();
        var component = Discriminator("type"u8, out var type)
            ? WireRegistry.ReadComponent(type, ref this)
            : Discriminator("$ref"u8, out _) ? Use.ReadWire(ref this) : null;
        _state.Depth--;
        return component ?? (type.IsEmpty
            ? Foreign("this node has no type", "a component name in \"type\"")
            : Foreign($"the protocol has no component \"{System.Text.Encoding.UTF8.GetString(type)}\"", type.SequenceEqual("InlineCode"u8) ? "Span with code, which took the place of InlineCode" : "one of the protocol's components"));
    }

    public UiAction Action()
    {
        if (Token != JsonTokenType.StartObject)
            return ForeignAction("found something that is not an action", "an object with an action");
        Enter();
        var action = Discriminator("action"u8, out var name) ? WireRegistry.ReadAction(name, ref this) : null;
        _state.Depth--;
        return action ?? (name.IsEmpty
            ? ForeignAction("this action has no name", "an action name in \"action\"")
            : ForeignAction($"the protocol has no action \"{System.Text.Encoding.UTF8.GetString(name)}\"", "one of the protocol's actions"));
    }

    private readonly void Enter()
    {
        if (++_state.Depth > WireWriter.MaxDepth)
            throw new PrefabException($"the payload is nested deeper than {WireWriter.MaxDepth} levels.", _state.Path.ToString());
    }

    private UnknownComponent Foreign(string problem, string expected)
    {
        _state.Report(problem, expected);
        return new(Raw());
    }

    private UnknownAction ForeignAction(string problem, string expected)
    {
        _state.Report(problem, expected);
        return new(Raw());
    }

    /// <summary>Looks ahead for a text property of this object.</summary>
    private readonly bool Discriminator(ReadOnlySpan<byte> property, out ReadOnlySpan<byte> value)
    {
        var copy = _json;
        while (copy.Read() && copy.TokenType == JsonTokenType.PropertyName)
        {
            var found = copy.ValueTextEquals(property);
            copy.Read();
            if (found && copy.TokenType == JsonTokenType.String)
            {
                value = copy.ValueIsEscaped ? System.Text.Encoding.UTF8.GetBytes(copy.GetString()!) : copy.ValueSpan;
                return true;
            }
            copy.Skip();
        }
        value = default;
        return false;
    }

    /// <summary>Whether every element of the list under the reader begins with a token.</summary>
    public readonly bool IsListOf(JsonTokenType first)
    {
        var copy = _json;
        while (copy.Read() && copy.TokenType == first)
            copy.Skip();
        return copy.TokenType == JsonTokenType.EndArray;
    }
}
