using System.Runtime.InteropServices;
using System.Text.Json;

namespace Prefab.Ui;

/// <summary>Reads one payload into records, keeping what they cannot hold and reporting what the protocol does not allow.</summary>
internal ref partial struct WireReader
{
    private readonly ReadState _state;
    private Utf8JsonReader _json;

    public WireReader(ReadOnlySpan<byte> payload, ReadState state)
    {
        _json = new(payload, new JsonReaderOptions { MaxDepth = ReadState.MaxJsonDepth });
        _state = state;
        _json.Read();
    }

    public readonly JsonTokenType Token => _json.TokenType;

    public readonly ReadState State => _state;

    /// <summary>Enters an object; the result is handed to <see cref="End"/>.</summary>
    public readonly int Begin() => _state.Order.Count;

    /// <summary>Moves to the next property's value; false at the end of the object.</summary>
    /// <param name="names">Names of the known properties.</param>
    /// <param name="ordinals">Their ordinals; 0x100 marks a name of protocol 0.2.</param>
    /// <param name="next">Where the search starts; properties tend to come in the order of the table.</param>
    /// <param name="ordinal">The property's ordinal, or -1 for an unknown one.</param>
    public bool NextProperty(JsonEncodedText[] names, short[] ordinals, ref int next, out int ordinal)
    {
        _json.Read();
        ordinal = -1;
        if (_json.TokenType == JsonTokenType.EndObject)
            return false;
        for (var i = 0; i < names.Length; i++)
        {
            var candidate = next + i;
            if (candidate >= names.Length)
                candidate -= names.Length;
            if (!_json.ValueTextEquals(names[candidate].EncodedUtf8Bytes))
                continue;
            next = candidate + 1;
            ordinal = ordinals[candidate];
            break;
        }
        _state.Name = ordinal < 0 ? _json.GetString()! : names[next - 1].Value;
        if (ordinal >= 0x100)
        {
            ordinal &= 0xFF;
            ReportOldName();
        }
        _json.Read();
        return true;
    }

    /// <summary>Whether the object under the reader has a property.</summary>
    public readonly bool Has(ReadOnlySpan<byte> property)
    {
        var copy = _json;
        while (copy.Read() && copy.TokenType == JsonTokenType.PropertyName)
        {
            if (copy.ValueTextEquals(property))
                return true;
            copy.Read();
            copy.Skip();
        }
        return false;
    }

    /// <summary>Notes what became of a known property.</summary>
    public void Take(int ordinal, string name, bool read, string expected)
    {
        if (read)
        {
            _state.Order.Add((short)ordinal);
            return;
        }
        var value = Raw();
        Keep(new(name, value, ordinal));
        if (value.ValueKind != JsonValueKind.Null)
            _state.ReportProperty(name, $"found {Describe(value)}", expected);
    }

    /// <summary>Notes a property that came under its name of protocol 0.2, which another property has now.</summary>
    public readonly void TakeRenamed(int ordinal)
    {
        _state.Order.Add((short)ordinal);
        ReportOldName();
    }

    /// <summary>Keeps a property that the record does not know.</summary>
    public void Unknown()
    {
        var name = _state.Name;
        Keep(new(name, Raw(), -1));
        _state.ReportProperty(name, "the protocol does not know this property; it is kept");
    }

    /// <summary>Skips the property that chose the record.</summary>
    public readonly void Discriminator() => _state.Order.Add(0);

    public readonly void Require(int start, int ordinal, string name, string expected)
    {
        var order = CollectionsMarshal.AsSpan(_state.Order)[start..];
        if (order.Contains((short)ordinal))
            return;
        foreach (var entry in order)
        {
            if (entry < 0 && _state.Extras[~entry].Ordinal == ordinal)
                return;
        }
        _state.ReportProperty(name, "this property is required and missing", expected);
    }

    /// <summary>Leaves an object and returns how it was laid out.</summary>
    public readonly WireShape End(int start) => _state.TakeShape(start);

    /// <summary>The value as it stands, whatever it is.</summary>
    public JsonElement Raw() => JsonElement.ParseValue(ref _json);

    public void Skip() => _json.Skip();

    private readonly void Keep(WireShape.Extra extra) => _state.Add(extra);

    private readonly void ReportOldName() =>
        _state.ReportProperty(_state.Name, "this is the property's name in protocol 0.2; it is written back under its name of today");

    private static string Describe(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "a list",
        _ => Shorten(value.GetRawText()),
    };

    private static string Shorten(string text) => text.Length <= 60 ? text : $"{text.AsSpan(0, 57)}...";
}
