using System.Text.Json;

namespace Prefab.Ui;

internal sealed partial class WireWriter
{
    /// <summary>Keys of the envelope in the order in which they are written.</summary>
    private static readonly string[] s_keys = ["$prefab", "view", "state", "defs", "css", "stylesheets", "mode", "keyBindings", "_meta"];

    private static readonly JsonEncodedText s_prefab = JsonEncodedText.Encode("$prefab");
    private static readonly JsonEncodedText s_version = JsonEncodedText.Encode("version");
    private static readonly JsonEncodedText s_protocolVersion = JsonEncodedText.Encode(PrefabApp.ProtocolVersion);
    private static readonly JsonEncodedText s_view = JsonEncodedText.Encode("view");
    private static readonly JsonEncodedText s_state = JsonEncodedText.Encode("state");
    private static readonly JsonEncodedText s_div = JsonEncodedText.Encode("Div");
    private static readonly JsonEncodedText s_root = JsonEncodedText.Encode(PrefabApp.RootClass);
    private static readonly JsonEncodedText s_cssClass = JsonEncodedText.Encode("cssClass");
    private static readonly JsonEncodedText s_onMount = JsonEncodedText.Encode("onMount");

    /// <summary>The page. A page that was read is written as it came, unless it is to be <paramref name="complete"/>: then it gets the icons that it lacks.</summary>
    public void Envelope(PrefabApp app, bool complete = false)
    {
        Defs = app.Defs;
        DefinitionCheck.Check(app.Defs, this);
        _collectsIcons = complete || app.Shape is null;
        _json.WriteStartObject();
        if (app.Shape is { } shape)
            Reshaped(app, shape);
        foreach (var key in s_keys)
        {
            if (app.Shape is null || ComesLast(key) || (key != "$prefab" && !app.Shape.Keys.Contains(key)))
                EnvelopeKey(app, key, always: false);
        }
        _json.WriteEndObject();
    }

    private void Reshaped(PrefabApp app, EnvelopeShape shape)
    {
        foreach (var key in shape.Keys)
        {
            if (!ComesLast(key))
                EnvelopeKey(app, key, always: true);
        }
    }

    /// <summary>Which icons the page lacks is known when everything else is written.</summary>
    private bool ComesLast(string key) => _collectsIcons && key == "_meta";

    private void EnvelopeKey(PrefabApp app, string key, bool always)
    {
        if (key == "_meta")
            CollectIcons(app);
        var isSet = IsSet(app, key);
        if (!isSet && app.Shape?.Raw.TryGetValue(key, out var raw) == true)
        {
            Raw(key, raw);
            return;
        }
        _path.Push(key);
        switch (key)
        {
            case "$prefab":
                _json.WriteStartObject(s_prefab);
                _json.WriteString(s_version, s_protocolVersion);
                _json.WriteEndObject();
                break;
            case "view" when isSet:
                _json.WritePropertyName(s_view);
                View(app);
                break;
            case "state" when always || isSet:
                if (app.Shape is null)
                    CheckKeys(app.State);
                _json.WritePropertyName(s_state);
                Map(app.State);
                break;
            case "defs" when always || isSet:
                Templates(app.Defs);
                break;
            case "css" when always || isSet:
                StyleSheets(app);
                break;
            case "stylesheets" when always || isSet:
                Strings(JsonEncodedText.Encode(key), app.Stylesheets);
                break;
            case "mode" when (app.Mode ?? app.Theme?.Mode) is { } mode:
                _json.WriteString(key, mode == ColorMode.Dark ? "dark" : "light");
                break;
            case "keyBindings" when always || isSet:
                Bindings(app.KeyBindings);
                break;
            case "_meta" when isSet:
                Meta(app);
                break;
        }
        _path.Pop();
    }

    /// <summary>Whether the page has a value of its own for a key, which then counts instead of what was read.</summary>
    private bool IsSet(PrefabApp app, string key) => key switch
    {
        "view" => app.View is not null,
        "state" => !app.State.IsEmpty,
        "defs" => app.Defs.Count > 0,
        "css" => app.Css.Count > 0 || app.Theme is not null,
        "stylesheets" => app.Stylesheets.Count > 0,
        "mode" => (app.Mode ?? app.Theme?.Mode) is not null,
        "keyBindings" => app.KeyBindings.Count > 0,
        "_meta" => app.Meta is not null || app.Tools.Count > 0 || _icons.Count > 0,
        _ => false,
    };

    /// <summary>The tree in its root. A page that was read has what its root says already, and needs one for what is set since.</summary>
    private void View(PrefabApp app)
    {
        if (app.Shape is not null && app.OnMount is null && app.CssClass is null)
            Node(app.View!);
        else if (app.View is Div { CssClass: null, Style: null } bare)
            Node(bare with { CssClass = RootClasses(app), OnMount = app.OnMount ?? bare.OnMount });
        else if (app.HasRoot && app.View is Div root)
            Node(root with { CssClass = app.CssClass is null ? root.CssClass : RootClasses(app), OnMount = app.OnMount ?? root.OnMount });
        else
            Wrapped(app);
    }

    private static string RootClasses(PrefabApp app) => app.CssClass is null ? PrefabApp.RootClass : $"{PrefabApp.RootClass} {app.CssClass.Text}";

    /// <summary>The Div that stands around every root which is not a bare Div; written without making one.</summary>
    private void Wrapped(PrefabApp app)
    {
        _json.WriteStartObject();
        _json.WriteString(s_type, s_div);
        if (app.CssClass is null)
            _json.WriteString(s_cssClass, s_root);
        else
            _json.WriteString(s_cssClass, RootClasses(app));
        Actions(s_onMount, "onMount", app.OnMount);
        _json.WritePropertyName(s_children);
        _path.Push("children");
        _path.Push(0);
        // The author's own root is what messages call "view".
        _hidden = 2;
        var view = app.View!;
        Nodes(new(in view));
        _hidden = 0;
        _path.Pop();
        _path.Pop();
        _json.WriteEndObject();
    }

    private void CheckKeys(DataMap state)
    {
        foreach (var (key, _) in state.Entries)
        {
            if (key.StartsWith('$'))
                throw Error($"the state key \"{key}\" is reserved: names that start with $ belong to the protocol.");
            if (!RxText.IsIdentifier(key))
                throw Error($"the state key \"{key}\" cannot be named in an expression: use letters, digits and _, and do not start with a digit.");
        }
    }

    private void StyleSheets(PrefabApp app)
    {
        _json.WriteStartArray("css");
        if (app.Theme?.ToCss() is { Length: > 0 } theme)
            _json.WriteStringValue(theme);
        foreach (var sheet in app.Css)
            _json.WriteStringValue(sheet);
        _json.WriteEndArray();
    }

    private void Templates(Definitions definitions)
    {
        _json.WriteStartObject("defs");
        foreach (var (name, component) in definitions)
            Node(JsonEncodedText.Encode(name), name, component);
        _json.WriteEndObject();
    }

    private void Bindings(KeyBindings bindings)
    {
        _json.WriteStartObject("keyBindings");
        foreach (var (key, actions) in bindings)
        {
            _path.Push(key);
            _json.WritePropertyName(key);
            Actions(actions);
            _path.Pop();
        }
        _json.WriteEndObject();
    }
}
