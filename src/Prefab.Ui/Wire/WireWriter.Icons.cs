using System.Buffers;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Prefab.Ui;

internal sealed partial class WireWriter
{
    /// <summary>Key in the envelope's <c>_meta</c> under which the page has the icons that the renderer does not.</summary>
    private const string IconsKey = "prefab/icons";

    private readonly SortedDictionary<string, string> _icons = new(StringComparer.Ordinal);
    private bool _collectsIcons;
    private bool _hasIconExpressions;

    /// <summary>The name of an icon; names inside an expression count as well.</summary>
    public void Icon(JsonEncodedText name, RxString? value)
    {
        Text(name, value);
        if (value is null || !_collectsIcons)
            return;
        if (!value.Text.Contains("{{", StringComparison.Ordinal))
        {
            AddIcon(value.Text);
            return;
        }
        _hasIconExpressions = true;
        foreach (var literal in Literals().EnumerateMatches(value.Text))
            AddIcon(value.Text.AsSpan(literal.Index + 1, literal.Length - 2));
    }

    [GeneratedRegex("'[^']*'|\"[^\"]*\"")]
    private static partial Regex Literals();

    private void AddIcon(ReadOnlySpan<char> name)
    {
        if (IconSet.Find(name) is { } path)
            _icons.TryAdd(name.ToString(), path);
    }

    /// <summary>Icons whose names are values of the state, where the tree has expressions for names.</summary>
    private void AddIcons(DataMap state)
    {
        if (!_hasIconExpressions || state.IsEmpty)
            return;
        var output = new ArrayBufferWriter<byte>(1024);
        using (var writer = Rent(output, Context))
        {
            writer.Defs = Defs;
            writer.Map(state);
            writer.Json.Flush();
        }
        var reader = new Utf8JsonReader(output.WrittenSpan, new() { MaxDepth = s_options.MaxDepth });
        Span<char> text = stackalloc char[64];
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.String && reader.ValueSpan.Length <= text.Length)
                AddIcon(text[..reader.CopyString(text)]);
        }
    }

    /// <summary>Adds to the icons of the tree what else the page knows of.</summary>
    private void CollectIcons(PrefabApp app)
    {
        foreach (var name in app.Icons)
            AddIcon(name);
        if (app.Tools.Count == 0)
            AddIcons(app.State);
    }

    private void Meta(PrefabApp app)
    {
        _json.WriteStartObject("_meta");
        MetaMembers(app);
        // What tools put into the page may name icons as well.
        if (app.Tools.Count > 0)
            AddIcons(app.State);
        if (app.Meta?.ContainsKey(IconsKey) != true)
            IconPaths(IconsKey);
        _json.WriteEndObject();
    }

    private void IconPaths(string key)
    {
        if (_icons.Count == 0)
            return;
        _json.WriteStartObject(key);
        foreach (var (name, path) in _icons)
            _json.WriteString(name, path);
        _json.WriteEndObject();
    }
}
