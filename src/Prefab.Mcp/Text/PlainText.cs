using System.Text.Json;

namespace Prefab.Mcp;

/// <summary>A page as text that a model, or a person without the page, can use: headings, texts, figures, tables and lists with their values.</summary>
/// <remarks>
/// Values come from the page's state. Expressions beyond a path, a few pipes and a comparison are not computed: they read as an ellipsis, and a part of the page
/// that hangs on such a condition is left out.
/// </remarks>
internal sealed partial class PlainText
{
    private const int MaxItems = 10;
    private const int MaxDepth = 100;
    private const string Cut = "… (shortened)";

    private readonly JsonElement _defs;
    private readonly PageScope _scope;
    private readonly int _limit;
    private readonly List<string> _lines = [];
    private int _length;
    private int _depth;

    private PlainText(JsonElement page, int limit)
    {
        page.TryGetProperty("defs", out _defs);
        page.TryGetProperty("state", out var state);
        _scope = new(state);
        _limit = limit;
    }

    /// <summary>Renders a page.</summary>
    /// <param name="page">The wire's envelope.</param>
    /// <param name="title">First line; left out when the page begins with it.</param>
    /// <param name="limit">Most characters.</param>
    public static string Of(JsonElement page, string? title, int limit)
    {
        var text = new PlainText(page, limit);
        if (page.TryGetProperty("view", out var view))
            text.Node(view);
        if (title is { Length: > 0 } && text._lines.FirstOrDefault()?.Split(" | ")[0].TrimStart('#', ' ') != title)
            text._lines.Insert(0, title);
        return text._lines.Count == 0 ? "The page is shown to the user." : text.Joined();
    }

    private string Joined()
    {
        var text = string.Join('\n', _lines);
        if (text.Length <= _limit)
            return text;
        var end = text.LastIndexOf('\n', Math.Max(0, _limit - Cut.Length - 1));
        return $"{text[..(end > 0 ? end : Math.Max(0, _limit - Cut.Length - 1))]}\n{Cut}";
    }

    private void Line(string? text)
    {
        if (string.IsNullOrWhiteSpace(text) || _length > _limit)
            return;
        text = text.Trim();
        _lines.Add(text);
        _length += text.Length + 1;
    }

    private void NodesOf(JsonElement parent, string property = "children")
    {
        if (parent.TryGetProperty(property, out var children))
            Nodes(children);
    }

    private void Nodes(JsonElement children)
    {
        if (children.ValueKind != JsonValueKind.Array)
            return;
        foreach (var child in children.EnumerateArray())
            Node(child);
    }

    private void Node(JsonElement node)
    {
        // A definition may use itself; the page refuses that, and so the text stops there.
        if (node.ValueKind != JsonValueKind.Object || _length > _limit || _depth >= MaxDepth)
            return;
        _depth++;
        var kind = node.TryGetProperty("type"u8, out var type) && type.ValueKind == JsonValueKind.String ? type.GetString() : null;
        node.TryGetProperty("let"u8, out var let);
        using (_scope.Enter(let, isForEach: kind == "ForEach"))
        {
            if (!node.TryGetProperty("$ref"u8, out var name))
                Content(node, kind);
            else if (_defs.ValueKind == JsonValueKind.Object && name.GetString() is { } key && _defs.TryGetProperty(key, out var definition))
                Node(definition);
        }
        _depth--;
    }

    private void Content(JsonElement node, string? kind)
    {
        switch (kind)
        {
            case "H1" or "H2" or "H3" or "H4" or "Heading":
                Heading(node, kind);
                break;
            case "Metric":
                Metric(node);
                break;
            case "Button":
                Line(Text(node, "label") is { } label ? $"[{label}]" : null);
                break;
            case "Link":
                Line(Text(node, "href") is { } target ? $"{Text(node, "content")} ({target})" : Text(node, "content"));
                NodesOf(node);
                break;
            case "Row" or "TableRow":
                InOneLine(node);
                break;
            case "ForEach":
                Repeat(node);
                break;
            case "Condition":
                Choose(node);
                break;
            case "Slot":
                Fill(node);
                break;
            case "DataTable":
                DataTable(node);
                break;
            case "Input" or "Textarea" or "Select" or "Combobox" or "DatePicker" or "Calendar" or "Slider" or "RadioGroup":
                Control(node);
                break;
            case "Progress" or "Ring":
                Gauge(node);
                break;
            case "Image":
                Line(Text(node, "alt"));
                break;
            case "Icon" or "Svg" or "Mermaid" or "Embed" or "Audio" or "Video" or "Separator" or "Loader" or "Dot" or "DropZone" or "Radio":
                break;
            case "Tooltip":
                NodesOf(node);
                break;
            case "Dialog" or "Popover" or "HoverCard":
                // Only what opens it is on the page; that is the first child.
                if (node.TryGetProperty("children", out var parts) && parts.ValueKind == JsonValueKind.Array && parts.GetArrayLength() > 0)
                    Node(parts[0]);
                break;
            case "Checkbox" or "Switch":
                Toggle(node);
                break;
            case { } chart when chart.EndsWith("Chart", StringComparison.Ordinal):
                Chart(node);
                break;
            default:
                Anything(node);
                break;
        }
    }

    private void Anything(JsonElement node)
    {
        Line(Text(node, "title"u8));
        Line(Text(node, "label"u8));
        Line(Text(node, "text"u8));
        Line(Text(node, "content"u8));
        Line(Text(node, "description"u8));
        node.TryGetProperty("children"u8, out var children);
        Nodes(children);
    }

    private void Heading(JsonElement node, string type)
    {
        var level = type is ['H', var digit] ? digit - '0' : node.TryGetProperty("level", out var given) && given.TryGetInt32(out var n) ? n : 1;
        Line(Text(node, "content") is { } content ? $"{new string('#', Math.Clamp(level, 1, 6))} {content}" : null);
    }

    private void Metric(JsonElement node)
    {
        var delta = Text(node, "delta") is { } change ? $" ({change})" : "";
        var description = Text(node, "description") is { } more ? $", {more}" : "";
        Line($"{Text(node, "label")}: {Text(node, "value")}{delta}{description}");
    }

    private void InOneLine(JsonElement node)
    {
        var start = _lines.Count;
        NodesOf(node);
        var added = _lines.Count - start;
        if (added < 2 || _lines.Skip(start).Sum(l => l.Length) > 160 || _lines.Skip(start).Any(l => l.Contains('\n', StringComparison.Ordinal)))
            return;
        var line = string.Join(" | ", _lines.Skip(start));
        _lines.RemoveRange(start, added);
        _lines.Add(line);
    }

    private string? Text(JsonElement node, ReadOnlySpan<byte> property) =>
        node.TryGetProperty(property, out var value) && _scope.Text(value) is { Length: > 0 } text ? text : null;

    private string? Text(JsonElement node, string property) =>
        node.TryGetProperty(property, out var value) && _scope.Text(value) is { Length: > 0 } text ? text : null;
}
