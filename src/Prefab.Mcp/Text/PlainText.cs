using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;

namespace Prefab.Mcp;

/// <summary>A page as text that a model, or a person without the page, can use: headings, texts, figures, tables and lists with their values.</summary>
/// <remarks>
/// Values come from the page's state. Expressions beyond a path, a few pipes and a comparison are not computed: they read as an ellipsis, and a part of the page
/// that hangs on such a condition is left out.
/// </remarks>
internal sealed partial class PlainText : IDisposable
{
    private const int MaxItems = 10;
    private const int MaxDepth = 100;
    private const int LongestType = 64;
    private const string Cut = "… (shortened)";

    private readonly JsonElement _defs;
    private readonly PageScope _scope;
    private readonly int _limit;
    private readonly TextLines _lines;
    private int _depth;

    private PlainText(JsonElement page, int limit)
    {
        page.TryGetProperty("defs"u8, out _defs);
        page.TryGetProperty("state"u8, out var state);
        _scope = new(state);
        _limit = limit;
        _lines = new(limit);
    }

    /// <summary>Renders a page.</summary>
    /// <param name="page">The wire's envelope.</param>
    /// <param name="title">First line; left out when the page begins with it.</param>
    /// <param name="limit">Most characters.</param>
    public static string Of(JsonElement page, string? title, int limit)
    {
        using var text = new PlainText(page, limit);
        if (page.TryGetProperty("view"u8, out var view))
            text.Node(view);
        var isTitled = title is not { Length: > 0 } || (text._lines.Count > 0 && IsTitle(text._lines[0], title));
        if (text._lines.Count == 0)
            return isTitled ? "The page is shown to the user." : text.Shorten(title!);
        return text.Shorten(isTitled ? text._lines.ToString() : $"{title}\n{text._lines}");
    }

    public void Dispose() => _lines.Dispose();

    private static bool IsTitle(ReadOnlySpan<char> line, string title)
    {
        var end = line.IndexOf(" | ");
        return (end < 0 ? line : line[..end]).TrimStart("# ").SequenceEqual(title);
    }

    private string Shorten(string text)
    {
        if (text.Length <= _limit)
            return text;
        var end = text.LastIndexOf('\n', Math.Max(0, _limit - Cut.Length - 1));
        return $"{text[..(end > 0 ? end : Math.Max(0, _limit - Cut.Length - 1))]}\n{Cut}";
    }

    private void Line(string? text) => _lines.Add(text);

    /// <summary>A text that is nothing but itself goes from one buffer to the other.</summary>
    private void Line(JsonElement? text)
    {
        if (text is not { } value)
            return;
        if (value.ValueKind == JsonValueKind.String && JsonMarshal.GetRawUtf8Value(value)[1..^1] is var raw && raw.IndexOfAny((byte)'\\', (byte)'{') < 0)
            _lines.Add(raw);
        else
            Line(_scope.Text(value));
    }

    private void NodesOf(JsonElement parent, string property = "children")
    {
        if (parent.TryGetProperty(property, out var children))
            Nodes(children);
    }

    private void Nodes(JsonElement? nodes)
    {
        if (nodes is not { ValueKind: JsonValueKind.Array } children)
            return;
        foreach (var child in children.EnumerateArray())
            Node(child);
    }

    private void Node(JsonElement node)
    {
        // A definition may use itself; the page refuses that, and so the text stops there.
        if (node.ValueKind != JsonValueKind.Object || _lines.IsFull || _depth >= MaxDepth)
            return;
        _depth++;
        var parts = NodeParts.Of(node);
        Span<char> buffer = stackalloc char[LongestType];
        var kind = parts.Type is { } type ? Kind(type, buffer) : default;
        using (_scope.Enter(parts.Let ?? default, isForEach: kind is "ForEach"))
        {
            if (parts.Ref is not { } name)
                Content(node, kind, parts);
            else if (_defs.ValueKind == JsonValueKind.Object && name.GetString() is { } key && _defs.TryGetProperty(key, out var definition))
                Node(definition);
        }
        _depth--;
    }

    /// <summary>The type of a node; empty when it is longer than any that is known.</summary>
    private static ReadOnlySpan<char> Kind(JsonElement type, Span<char> buffer)
    {
        if (type.ValueKind != JsonValueKind.String || JsonMarshal.GetRawUtf8Value(type)[1..^1] is var raw && raw.Length > buffer.Length)
            return default;
        return buffer[..Encoding.UTF8.GetChars(raw, buffer)];
    }

    private void Content(JsonElement node, ReadOnlySpan<char> kind, in NodeParts parts)
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
                Line(Text(node, "label"u8) is { } label ? $"[{label}]" : null);
                break;
            case "Link":
                Line(Text(node, "href"u8) is { } target ? $"{Text(node, "content"u8)} ({target})" : Text(node, "content"u8));
                NodesOf(node);
                break;
            case "Row" or "TableRow":
                InOneLine(parts);
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
                Line(Text(node, "alt"u8));
                break;
            case "Icon" or "Svg" or "Mermaid" or "Embed" or "Audio" or "Video" or "Separator" or "Loader" or "Dot" or "DropZone" or "Radio":
                break;
            case "Tooltip":
                NodesOf(node);
                break;
            case "Dialog" or "Popover" or "HoverCard":
                // Only what opens it is on the page; that is the first child.
                if (parts.Children is { ValueKind: JsonValueKind.Array } children && children.GetArrayLength() > 0)
                    Node(children[0]);
                break;
            case "Checkbox" or "Switch":
                Toggle(node);
                break;
            default:
                if (kind.EndsWith("Chart"))
                    Chart(node);
                else
                    Anything(parts);
                break;
        }
    }

    private void Anything(in NodeParts parts)
    {
        Line(parts.Title);
        Line(parts.Label);
        Line(parts.Text);
        Line(parts.Content);
        Line(parts.Description);
        Nodes(parts.Children);
    }

    private void Heading(JsonElement node, ReadOnlySpan<char> type)
    {
        var level = type is ['H', var digit] ? digit - '0' : node.TryGetProperty("level"u8, out var given) && given.TryGetInt32(out var n) ? n : 1;
        Line(Text(node, "content"u8) is { } content ? $"{new string('#', Math.Clamp(level, 1, 6))} {content}" : null);
    }

    private void Metric(JsonElement node)
    {
        var delta = Text(node, "delta"u8) is { } change ? $" ({change})" : "";
        var description = Text(node, "description"u8) is { } more ? $", {more}" : "";
        Line($"{Text(node, "label"u8)}: {Text(node, "value"u8)}{delta}{description}");
    }

    private void InOneLine(in NodeParts parts)
    {
        var start = _lines.Count;
        Nodes(parts.Children);
        _lines.Join(start);
    }

    private string? Text(JsonElement node, ReadOnlySpan<byte> property) =>
        node.TryGetProperty(property, out var value) && _scope.Text(value) is { Length: > 0 } text ? text : null;
}
