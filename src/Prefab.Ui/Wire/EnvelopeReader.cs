using System.Text.Json;

namespace Prefab.Ui;

/// <summary>Reads the envelope of a payload.</summary>
internal static class EnvelopeReader
{
    public static PrefabParseResult Read(ReadOnlySpan<byte> payload)
    {
        var state = new ReadState();
        try
        {
            var reader = new WireReader(payload, state);
            return new(Envelope(ref reader), state.Diagnostics);
        }
        catch (JsonException error)
        {
            throw new PrefabException($"the payload is not JSON: {error.Message}", state.Path.ToString(), error);
        }
    }

    private static PrefabApp Envelope(ref WireReader r)
    {
        if (r.Token != JsonTokenType.StartObject)
            throw new PrefabException("the payload is not an object; a Prefab payload has \"$prefab\" and \"view\".");
        var app = new PrefabApp();
        var keys = new List<string>();
        var raw = new Dictionary<string, JsonElement>();
        while (r.NextKey(out var key))
        {
            keys.Remove(key);
            keys.Add(key);
            r.State.Path.Push(key);
            raw.Remove(key);
            if (Key(ref r, key, app) is { } read)
                app = read;
            else
                KeepAs(Keep(ref r, key), key, raw);
            r.State.Path.Pop();
        }
        r.ExpectEnd();
        return app with { Shape = new(keys, raw) { ToolsAt = r.State.ToolsAt } };
    }

    /// <summary>The page with the key's value, or null when the value stays as it is.</summary>
    private static PrefabApp? Key(ref WireReader r, string key, PrefabApp app)
    {
        switch (key)
        {
            case "view" when r.Token == JsonTokenType.StartObject:
                return app with { View = r.Component() };
            case "state" when r.Token == JsonTokenType.StartObject:
                DataMap? map = null;
                r.Map(ref map, key);
                return app with { State = map! };
            case "defs" when r.Token == JsonTokenType.StartObject:
                return app with { Defs = Defs(ref r) };
            case "css":
            case "stylesheets":
                IReadOnlyList<string>? sheets = null;
                return !r.Strings(ref sheets) ? null : key == "css" ? app with { Css = sheets! } : app with { Stylesheets = sheets! };
            case "mode":
                string? mode = null;
                r.Text(ref mode);
                return mode is "light" or "dark" ? app with { Mode = mode == "dark" ? ColorMode.Dark : ColorMode.Light } : null;
            case "keyBindings" when r.Token == JsonTokenType.StartObject:
                return app with { KeyBindings = Bindings(ref r) };
            case "_meta" when r.Token == JsonTokenType.StartObject:
                return Meta(ref r, app);
            default:
                return null;
        }
    }

    /// <summary>The page with its data for gateways and the tools that stand among it.</summary>
    private static PrefabApp Meta(ref WireReader r, PrefabApp app)
    {
        var meta = new DataMap();
        IReadOnlyList<AppTool> tools = [];
        r.State.ToolsAt = null;
        while (r.NextKey(out var key))
        {
            if (key == WireWriter.ToolsKey && Tools(ref r) is { } found)
                (tools, r.State.ToolsAt) = (found, meta.Count);
            else
                meta[key] = r.Raw();
        }
        return app with { Meta = meta, Tools = tools };
    }

    private static IReadOnlyList<AppTool>? Tools(ref WireReader r)
    {
        r.State.Path.Push(WireWriter.ToolsKey);
        var tools = r.Tools();
        if (tools is null)
            r.State.Report("the value has the wrong type; it is kept", "a list of tools");
        r.State.Path.Pop();
        return tools;
    }

    private static JsonElement Keep(ref WireReader r, string key)
    {
        var value = r.Raw();
        if (key is "$prefab")
            CheckVersion(value, r.State);
        else if (value.ValueKind != JsonValueKind.Null || !IsKnown(key))
            r.State.Report(IsKnown(key) ? "the value has the wrong type; it is kept" : "the envelope has no such key; it is kept", Expected(key));
        return value;
    }

    /// <summary>Keeps a value as it is, but for the plain marker of protocol 0.2: properties are written under their names of today, and the marker has to say so.</summary>
    private static void KeepAs(JsonElement value, string key, Dictionary<string, JsonElement> raw)
    {
        var isOldMarker = key == "$prefab" && value.ValueKind == JsonValueKind.Object && value.EnumerateObject().Count() == 1
            && value.TryGetProperty("version", out var version) && version.ValueEquals("0.2");
        if (!isOldMarker)
            raw[key] = value;
    }

    private static bool IsKnown(string key) => Expected(key) is not null;

    private static string? Expected(string key) => key switch
    {
        "view" => "a component",
        "state" or "_meta" => "an object",
        "defs" => "components by name",
        "css" or "stylesheets" => "a list of texts",
        "mode" => "light or dark",
        "keyBindings" => "actions by key",
        "version" or "theme" => "nothing: it belongs to protocol 0.2",
        _ => null,
    };

    private static void CheckVersion(JsonElement marker, ReadState state)
    {
        var version = marker.ValueKind == JsonValueKind.Object && marker.TryGetProperty("version", out var v) && v.ValueKind == JsonValueKind.String ? v.GetString() : null;
        if (version is not (PrefabApp.ProtocolVersion or "0.2"))
            state.Report($"the payload has protocol version {version ?? "(none)"}", "0.3 or 0.2");
    }

    private static Definitions Defs(ref WireReader r)
    {
        var defs = new Definitions();
        while (r.NextKey(out var name))
        {
            r.State.Path.Push(name);
            defs[name] = r.Component();
            r.State.Path.Pop();
        }
        return defs;
    }

    private static KeyBindings Bindings(ref WireReader r)
    {
        var bindings = new KeyBindings();
        while (r.NextKey(out var key))
        {
            r.State.Path.Push(key);
            bindings[key] = r.Actions();
            r.State.Path.Pop();
        }
        return bindings;
    }
}
