using System.Text.Json;
using System.Text.RegularExpressions;

namespace Prefab.Ui;

internal sealed partial class WireWriter
{
    /// <summary>Key in the envelope's <c>_meta</c> under which the page has its tools.</summary>
    public const string ToolsKey = "prefab/tools";

    private static readonly string[] s_toolKeys = ["name", "description", "inputSchema", "onCall", "result"];

    /// <summary>The author's data with the tools, at their place where they were read.</summary>
    private void MetaMembers(PrefabApp app)
    {
        var place = app.Shape?.ToolsAt;
        var hasTools = place is not null || app.Tools.Count > 0;
        if (app.Meta?.Root is { } root)
            WireValues.WriteMembers(_json, root, Context.SerializerOptions);
        var entries = app.Meta?.Entries.FindAll(entry => !hasTools || entry.Key != ToolsKey) ?? [];
        for (var i = 0; i <= entries.Count; i++)
        {
            if (hasTools && i == Math.Min(place ?? entries.Count, entries.Count))
                Tools(app.Tools);
            if (i < entries.Count)
                Member(entries[i].Key, entries[i].Value);
        }
    }

    private void Tools(IReadOnlyList<AppTool> tools)
    {
        _path.Push(ToolsKey);
        _path.Push(0);
        _json.WriteStartArray(ToolsKey);
        var names = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < tools.Count; i++)
        {
            _path.MoveTo(i);
            Check(tools[i]);
            if (!names.Add(tools[i].Name) && tools[i].Shape is null)
                throw Error($"the page has two tools \"{tools[i].Name}\"; give each a name of its own.");
            Tool(tools[i]);
        }
        _json.WriteEndArray();
        _path.Pop();
        _path.Pop();
    }

    private void Check(AppTool tool)
    {
        if (tool.Parameters.Count > 0 && tool.InputSchema is not null)
            throw Error($"the tool \"{tool.Name}\" has both Parameters and an InputSchema; set one of them.");
        if (tool.Shape is not null)
            return;
        if (!ToolName().IsMatch(tool.Name))
            throw Error($"the tool name \"{tool.Name}\" is not allowed; use 1 to 128 letters, digits, _, - and ., for example select_contact.");
        if (tool.InputSchema is { } schema && !IsOfObject(schema))
            throw Error($"the InputSchema of the tool \"{tool.Name}\" is not that of an object; write {{ \"type\": \"object\", \"properties\": … }}.");
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var parameter in tool.Parameters)
        {
            if (!RxText.IsIdentifier(parameter.Name))
                throw Error($"the parameter \"{parameter.Name}\" of the tool \"{tool.Name}\" cannot be named in an expression: use letters, digits and _, and do not start with a digit.");
            if (!names.Add(parameter.Name))
                throw Error($"the tool \"{tool.Name}\" has two parameters \"{parameter.Name}\"; give each a name of its own.");
        }
    }

    private static bool IsOfObject(JsonElement schema) =>
        schema.ValueKind == JsonValueKind.Object && schema.TryGetProperty("type", out var type) && type.ValueKind == JsonValueKind.String && type.ValueEquals("object");

    [GeneratedRegex(@"^[A-Za-z0-9_.-]{1,128}\z")]
    private static partial Regex ToolName();

    /// <summary>A tool that was read keeps the order of its keys, and values that are not known here, or of another type, until they are set.</summary>
    private void Tool(AppTool tool)
    {
        _json.WriteStartObject();
        foreach (var key in tool.Shape?.Keys.Union(s_toolKeys) ?? s_toolKeys)
        {
            if (!IsSet(tool, key) && tool.Shape?.Raw.TryGetValue(key, out var raw) == true)
                Raw(key, raw);
            else
                ToolKey(tool, key);
        }
        _json.WriteEndObject();
    }

    private static bool IsSet(AppTool tool, string key) => key switch
    {
        "name" => tool.Name.Length > 0,
        "description" => tool.Description is not null,
        "inputSchema" => tool.InputSchema is not null || tool.Parameters.Count > 0,
        "onCall" => tool.OnCall is not null,
        "result" => tool.Result is not null,
        _ => false,
    };

    private void ToolKey(AppTool tool, string key)
    {
        _path.Push(key);
        switch (key)
        {
            case "name" when tool.Name.Length > 0 || tool.Shape?.Keys.Contains(key) == true:
                _json.WriteString(key, tool.Name);
                break;
            case "description" when tool.Description is { } description:
                _json.WriteString(key, description);
                break;
            case "inputSchema" when tool.InputSchema is { } schema:
                Raw(key, schema);
                break;
            case "inputSchema" when tool.Shape is null || tool.Parameters.Count > 0:
                Schema(tool.Parameters);
                break;
            case "onCall" when tool.OnCall is { } actions:
                _json.WritePropertyName(key);
                Actions(actions);
                break;
            case "result" when tool.Result is { } result:
                _json.WritePropertyName(key);
                Value(result);
                break;
        }
        _path.Pop();
    }

    private void Schema(IReadOnlyList<AppToolParameter> parameters)
    {
        _json.WriteStartObject("inputSchema");
        _json.WriteString("type", "object");
        if (parameters.Count > 0)
        {
            _json.WriteStartObject("properties");
            foreach (var parameter in parameters)
            {
                _json.WriteStartObject(parameter.Name);
                _json.WriteString("type", parameter.Type.ToString().ToLowerInvariant());
                if (parameter.Description is { } description)
                    _json.WriteString("description", description);
                _json.WriteEndObject();
            }
            _json.WriteEndObject();
        }
        if (parameters.Any(p => p.Required))
            Strings(JsonEncodedText.Encode("required"), [.. parameters.Where(p => p.Required).Select(p => p.Name)]);
        _json.WriteEndObject();
    }
}
