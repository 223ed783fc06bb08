using System.Text.Json;

namespace Prefab.Ui;

internal ref partial struct WireReader
{
    /// <summary>The tools of a page; null, with the reader where it is, when the value is no list of objects.</summary>
    public IReadOnlyList<AppTool>? Tools()
    {
        if (Token != JsonTokenType.StartArray || !IsListOf(JsonTokenType.StartObject))
            return null;
        var tools = new List<AppTool>();
        _state.Path.Push(0);
        while (_json.Read() && Token != JsonTokenType.EndArray)
        {
            _state.Path.MoveTo(tools.Count);
            tools.Add(Tool());
        }
        _state.Path.Pop();
        return tools;
    }

    private AppTool Tool()
    {
        var tool = new AppTool("");
        var keys = new List<string>();
        var raw = new Dictionary<string, JsonElement>();
        while (NextKey(out var key))
        {
            keys.Remove(key);
            raw.Remove(key);
            keys.Add(key);
            _state.Path.Push(key);
            if (ToolKey(key, tool) is { } read)
                tool = read;
            else
                raw[key] = Raw();
            _state.Path.Pop();
        }
        if (tool.Name.Length == 0)
            _state.ReportProperty("name", "this property is required and missing", "a text");
        return tool with { Shape = new(keys, raw) };
    }

    /// <summary>The tool with the key's value, or null when the value stays as it is, as the other members of tools in MCP do.</summary>
    private AppTool? ToolKey(string key, AppTool tool)
    {
        switch (key)
        {
            case "name" when Token == JsonTokenType.String:
                return tool with { Name = String() };
            case "description" when Token == JsonTokenType.String:
                return tool with { Description = String() };
            case "inputSchema" when Token == JsonTokenType.StartObject:
                return tool with { InputSchema = Raw() };
            case "onCall" when Token is JsonTokenType.StartObject or JsonTokenType.StartArray:
                return tool with { OnCall = Actions() };
            case "result" when Token != JsonTokenType.Null:
                return tool with { Result = Raw() };
            case "name" or "description" or "inputSchema" or "onCall":
                _state.Report("the value has the wrong type; it is kept", key switch { "inputSchema" => "an object", "onCall" => "actions", _ => "a text" });
                return null;
            default:
                return null;
        }
    }
}
