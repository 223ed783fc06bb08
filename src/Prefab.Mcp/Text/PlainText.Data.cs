using System.Globalization;
using System.Text.Json;

namespace Prefab.Mcp;

internal sealed partial class PlainText
{
    private void Repeat(JsonElement node)
    {
        if (!node.TryGetProperty("key"u8, out var key) || key.GetString() is not { } path || _scope.Evaluate(path) is not { ValueKind: JsonValueKind.Array } list)
            return;
        var index = 0;
        foreach (var item in list.EnumerateArray())
        {
            if (index == MaxItems)
                break;
            var start = _lines.Count;
            using (_scope.Enter(item, index++, node))
                NodesOf(node);
            if (_lines.Count > start && !_lines[start].StartsWith('#'))
                _lines.Prefix(start, "- ");
        }
        More(list.GetArrayLength() - index);
    }

    private void Choose(JsonElement node)
    {
        if (!node.TryGetProperty("cases"u8, out var cases) || cases.ValueKind != JsonValueKind.Array)
            return;
        foreach (var branch in cases.EnumerateArray())
        {
            var met = branch.TryGetProperty("when"u8, out var when) ? _scope.Test(when) : false;
            if (met is null)
                return;
            if (met is true)
            {
                NodesOf(branch);
                return;
            }
        }
        NodesOf(node, "else");
    }

    private void Fill(JsonElement node)
    {
        if (node.TryGetProperty("name"u8, out var name) && name.GetString() is { } path && _scope.Evaluate(path) is { ValueKind: JsonValueKind.Object } content && content.TryGetProperty("type"u8, out _))
            Node(content);
        else
            NodesOf(node);
    }

    /// <summary>A control that has a value; what somebody types into a password stays where it is.</summary>
    private void Control(JsonElement node)
    {
        if (node.TryGetProperty("inputType"u8, out var type) && type.ValueEquals("password"))
            return;
        var label = Text(node, "label"u8) ?? Text(node, "placeholder"u8) ?? Text(node, "name"u8);
        var value = State(node) is { } state ? PageScope.Data(state) : Text(node, "value"u8);
        Line(string.IsNullOrEmpty(value) ? null : label is null ? value : $"{label}: {value}");
    }

    private void Toggle(JsonElement node)
    {
        var value = State(node) ?? (node.TryGetProperty("value"u8, out var given) ? given : default);
        Line(Text(node, "label"u8) is { } label ? $"{(value.ValueKind == JsonValueKind.True ? "[x]" : "[ ]")} {label}" : null);
    }

    /// <summary>The value that the state has for a control; null when it has none.</summary>
    private JsonElement? State(JsonElement node) => Text(node, "name"u8) is { } name ? _scope.Evaluate(name) : null;

    private void Gauge(JsonElement node)
    {
        var label = Text(node, "label"u8);
        if (Text(node, "value"u8) is not { } value)
            Line(label);
        else
            Line(label is null ? $"{value} of {Text(node, "max"u8) ?? "100"}" : $"{label}: {value} of {Text(node, "max"u8) ?? "100"}");
    }

    private void DataTable(JsonElement node)
    {
        if (!node.TryGetProperty("columns"u8, out var columns) || columns.ValueKind != JsonValueKind.Array || List(node, "rows") is not { } rows)
            return;
        string[] keys = [.. columns.EnumerateArray().Select(c => c.TryGetProperty("key"u8, out var key) ? key.GetString() ?? "" : "")];
        Line(string.Join(" | ", columns.EnumerateArray().Select(c => Text(c, "header"u8) ?? "")));
        foreach (var row in rows.EnumerateArray().Take(MaxItems))
            Line(string.Join(" | ", keys.Select(key => Cell(row, key))));
        More(rows.GetArrayLength() - MaxItems);
    }

    private string Cell(JsonElement row, string key)
    {
        if (PageScope.Member(row, key) is not { } cell)
            return "";
        if (cell.ValueKind != JsonValueKind.Object)
            return _scope.Text(cell) ?? "";
        // A cell may be a component.
        var start = _lines.Count;
        Node(cell);
        return _lines.Take(start);
    }

    private void Chart(JsonElement node)
    {
        if (List(node, "data") is not { } rows)
            return;
        var axis = Text(node, "xAxis"u8) ?? Text(node, "nameKey"u8) ?? Text(node, "axisKey"u8);
        string[] series = node.TryGetProperty("series"u8, out var given) && given.ValueKind == JsonValueKind.Array
            ? [.. given.EnumerateArray().Select(s => Text(s, "dataKey"u8) ?? "")]
            : [Text(node, "dataKey"u8) ?? ""];
        Line($"Chart of {string.Join(", ", series)}{(axis is null ? "" : $" by {axis}")}, {rows.GetArrayLength().ToString(CultureInfo.InvariantCulture)} points:");
        foreach (var row in rows.EnumerateArray().Take(MaxItems))
            Line((axis is null ? "- " : $"- {Cell(row, axis)}: ") + string.Join(", ", series.Select(key => Cell(row, key))));
        More(rows.GetArrayLength() - MaxItems);
    }

    private JsonElement? List(JsonElement node, string property)
    {
        if (!node.TryGetProperty(property, out var value))
            return null;
        var list = value.ValueKind == JsonValueKind.String ? _scope.Value(value.GetString()!) : value;
        return list is { ValueKind: JsonValueKind.Array } ? list : null;
    }

    private void More(int count)
    {
        if (count > 0)
            Line(string.Create(CultureInfo.InvariantCulture, $"… and {count} more"));
    }
}
