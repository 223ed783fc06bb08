using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Prefab.Ui;

/// <summary>Writes one payload: JSON, the place in it for error messages, and the counters of generated names.</summary>
internal sealed partial class WireWriter : IDisposable
{
    /// <summary>Deeper trees are refused with a message instead of exhausting the stack.</summary>
    public const int MaxDepth = 256;

    private static readonly JsonWriterOptions s_options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        MaxDepth = 4096,
        SkipValidation = true,
    };

    /// <summary>Where a writer that nobody uses points, so that it keeps no output alive.</summary>
    private static readonly ArrayBufferWriter<byte> s_nowhere = new();

    [ThreadStatic]
    private static WireWriter? t_spare;

    private readonly Utf8JsonWriter _json;
    private readonly Dictionary<string, int> _counters = [];
    private JsonPath _path = new();
    private int _depth;
    private int _hidden;

    private WireWriter(IBufferWriter<byte> output)
    {
        _json = new(output, s_options);
        WireWriters.Add(this);
    }

    public Utf8JsonWriter Json => _json;

    /// <summary>Chunks of the renderer that what was written so far needs.</summary>
    public HashSet<string> Chunks { get; } = [];

    public WireContext Context { get; private set; } = WireContext.Default;

    /// <summary>Names of the templates that a <c>$ref</c> can mean.</summary>
    public Definitions? Defs { get; set; }

    /// <summary>Rents a writer; writers are kept per thread, because a new one costs more than a small payload.</summary>
    public static WireWriter Rent(IBufferWriter<byte> output, WireContext context)
    {
        var writer = t_spare ?? new WireWriter(output);
        t_spare = null;
        writer._json.Reset(output);
        writer._counters.Clear();
        writer.Chunks.Clear();
        writer._icons.Clear();
        writer._collectsIcons = false;
        writer._hasIconExpressions = false;
        writer._path.Clear();
        writer._depth = 0;
        writer._hidden = 0;
        writer._namePrefix = "";
        writer.Context = context;
        return writer;
    }

    /// <summary>Gives the writer back.</summary>
    public void Dispose()
    {
        Context = WireContext.Default;
        Defs = null;
        _json.Reset(s_nowhere);
        t_spare = this;
    }

    /// <summary>The next generated name of a kind: <c>input_1</c>, <c>input_2</c>.</summary>
    public string NextName(string prefix)
    {
        ref var count = ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(_counters, prefix, out _);
        count++;
        return string.Create(CultureInfo.InvariantCulture, $"{_namePrefix}{prefix}_{count}");
    }

    public PrefabException Error(string message, Exception? inner = null) => new(message, _path.ToString(_hidden), inner);

    public void Needs(string chunk) => Chunks.Add(chunk);

    public void Push(string name) => _path.Push(name);

    public void Pop() => _path.Pop();

    public void Node(UiComponent component)
    {
        if (++_depth > MaxDepth)
            throw Error($"components are nested deeper than {MaxDepth} levels.");
        component.Write(this);
        _depth--;
    }

    public void Node(JsonEncodedText name, string path, UiComponent? component)
    {
        if (component is null)
            return;
        _json.WritePropertyName(name);
        _path.Push(path);
        Node(component);
        _path.Pop();
    }

    /// <summary>A list of children; empty lists are left out unless the payload that was read had one.</summary>
    public void Children(JsonEncodedText name, string path, ChildList children, bool writeEmpty = false)
    {
        if (children.Count == 0 && !writeEmpty)
            return;
        _json.WritePropertyName(name);
        _path.Push(path);
        _path.Push(0);
        Nodes(children.Items);
        _path.Pop();
        _path.Pop();
    }

    public void Actions(JsonEncodedText name, string path, ActionList? actions)
    {
        if (actions is null)
            return;
        _path.Push(path);
        _json.WritePropertyName(name);
        Actions(actions);
        _path.Pop();
    }

    public void Actions(ActionList actions)
    {
        if (++_depth > MaxDepth)
            throw Error($"actions are nested deeper than {MaxDepth} levels.");
        if (!actions.IsList)
        {
            actions[0].Write(this);
        }
        else
        {
            _json.WriteStartArray();
            _path.Push(0);
            for (var i = 0; i < actions.Count; i++)
            {
                _path.MoveTo(i);
                actions[i].Write(this);
            }
            _path.Pop();
            _json.WriteEndArray();
        }
        _depth--;
    }

    /// <summary>Writes children one after the other, folding If, Elif and Else into one Condition.</summary>
    private void Nodes(ReadOnlySpan<UiComponent> items)
    {
        _json.WriteStartArray();
        for (var i = 0; i < items.Length; i++)
        {
            _path.MoveTo(i);
            if (items[i] is Branch)
                i = Condition(items, i) - 1;
            else
                Node(items[i]);
        }
        _json.WriteEndArray();
    }
}
