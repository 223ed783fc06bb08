using System.Text.Json;
using Prefab.Ui;

namespace Prefab.Mcp;

/// <summary>Reads a page that a model wrote, and lists everything in it that the protocol does not know or the server does not allow.</summary>
internal sealed class GenerativeUiCheck(GenerativeUiOptions options)
{
    private static readonly string[] s_names = ["type", "action", "tool"];

    private readonly List<string> _problems = [];

    /// <summary>What is wrong, a line each.</summary>
    public IReadOnlyList<string> Problems => _problems;

    /// <summary>The page; null when there are problems.</summary>
    /// <param name="ui">A page, or one node of it, as an object or as JSON text.</param>
    public PrefabApp? Read(JsonElement ui)
    {
        if (Json(ui) is not { } json)
            return null;
        if (json.Length > options.MaxLength)
        {
            _problems.Add($"the page has {json.Length} characters; at most {options.MaxLength} are allowed.");
            return null;
        }
        try
        {
            var (app, diagnostics) = PrefabApp.Parse(json);
            if (app.View is null)
                _problems.Add("the page has no view.");
            _problems.AddRange(diagnostics.Select(d => d.ToString()));
            using var document = JsonDocument.Parse(json, new() { MaxDepth = 1024 });
            Walk(document.RootElement, "");
            // Models are not told of the root.
            return _problems.Count == 0 ? app.WithRoot() : null;
        }
        catch (PrefabException error)
        {
            _problems.Add(error.Message);
            return null;
        }
    }

    private string? Json(JsonElement ui)
    {
        if (ui.ValueKind == JsonValueKind.String)
        {
            try
            {
                ui = JsonElement.Parse(ui.GetString()!);
            }
            catch (JsonException error)
            {
                _problems.Add($"the page is not JSON: {error.Message}");
                return null;
            }
        }
        if (ui.ValueKind != JsonValueKind.Object)
        {
            _problems.Add($"the page is {(ui.ValueKind == JsonValueKind.Undefined ? "missing" : $"of kind {ui.ValueKind}")}; expected an object with a view.");
            return null;
        }
        var json = ui.GetRawText();
        return ui.TryGetProperty("type", out _) && !ui.TryGetProperty("view", out _)
            ? $$$"""{"$prefab":{"version":"{{{PrefabApp.ProtocolVersion}}}"},"view":{{{json}}}}"""
            : ui.TryGetProperty("$prefab", out _) || !ui.EnumerateObject().Any() ? json : $$$"""{"$prefab":{"version":"{{{PrefabApp.ProtocolVersion}}}"},{{{json.AsSpan().Trim()[1..]}}}""";
    }

    /// <summary>Every object counts, those in the state too: a slot would show them.</summary>
    private void Walk(JsonElement value, string path)
    {
        if (value.ValueKind == JsonValueKind.Array)
        {
            var index = 0;
            foreach (var item in value.EnumerateArray())
                Walk(item, $"{path}[{index++}]");
        }
        if (value.ValueKind != JsonValueKind.Object)
            return;
        CheckNames(value, path);
        foreach (var property in value.EnumerateObject())
            Walk(property.Value, path.Length == 0 ? property.Name : $"{path}.{property.Name}");
    }

    private void CheckNames(JsonElement value, string path)
    {
        foreach (var name in s_names)
        {
            if (!value.TryGetProperty(name, out var named) || named.ValueKind != JsonValueKind.String)
                continue;
            var text = named.GetString()!;
            if (text.Contains("{{", StringComparison.Ordinal))
                _problems.Add($"{path}.{name}: \"{text}\" is computed by the page; write the name itself.");
            else if (name == "type" && PrefabSchema.ComponentNames.Contains(text) && !options.Components.Contains(text))
                _problems.Add($"{path}: the component {text} is not allowed here.");
            else if (name == "action" && PrefabSchema.ActionNames.Contains(text) && !options.Actions.Contains(text))
                _problems.Add($"{path}: the action {text} is not allowed here.");
            else if (name == "tool" && IsCall(value) && !options.Tools.Contains(text))
                _problems.Add($"{path}: the tool \"{text}\" is not allowed here; {Allowed()}.");
        }
    }

    private static bool IsCall(JsonElement value) =>
        value.TryGetProperty("action", out var action) && action.ValueKind == JsonValueKind.String && action.GetString() is "toolCall" or "callTool";

    private string Allowed() => options.Tools.Count == 0 ? "a page may call none" : $"a page may call {string.Join(", ", options.Tools.Order(StringComparer.Ordinal))}";
}
