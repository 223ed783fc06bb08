using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Prefab.Mcp;

/// <summary>The values that a place in the page sees: the state, the element of a list, the names of a <c>let</c>.</summary>
internal sealed partial class PageScope(JsonElement state)
{
    private const string Open = "{{";
    private const string Close = "}}";

    private static readonly SearchValues<char> s_path = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_$.");

    private readonly List<KeyValuePair<string, JsonElement>> _names = [];

    /// <summary>Adds the names of a node's <c>let</c> until the result is disposed.</summary>
    /// <param name="let">The names; undefined when there are none.</param>
    /// <param name="isForEach">Its names are for each element.</param>
    public Frame Enter(JsonElement let, bool isForEach)
    {
        var frame = new Frame(_names, _names.Count);
        if (let.ValueKind == JsonValueKind.Object && !isForEach)
            AddLet(let);
        return frame;
    }

    /// <summary>Adds an element of a list, and what the list's node calls it.</summary>
    public Frame Enter(JsonElement item, int index, JsonElement node)
    {
        var frame = new Frame(_names, _names.Count);
        _names.Add(new("$item", item));
        _names.Add(new("$index", JsonElement.Parse(index.ToString(CultureInfo.InvariantCulture))));
        if (item.ValueKind == JsonValueKind.Object)
            _names.AddRange(item.EnumerateObject().Select(p => KeyValuePair.Create(p.Name, p.Value)));
        if (node.TryGetProperty("let", out var let) && let.ValueKind == JsonValueKind.Object)
            AddLet(let);
        return frame;
    }

    /// <summary>A property of a node as a person reads it; templates are filled in. Null when nothing of it is known.</summary>
    public string? Text(JsonElement value) =>
        value.ValueKind == JsonValueKind.String && value.GetString() is { } text && text.Contains(Open, StringComparison.Ordinal) ? Fill(text) : Data(value);

    /// <summary>A value of the page's data as a person reads it. What looks like a template there is text that somebody has written.</summary>
    public static string? Data(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number => value.GetRawText(),
        JsonValueKind.True => "yes",
        JsonValueKind.False => "no",
        JsonValueKind.Array => Items(value),
        _ => null,
    };

    /// <summary>The value of a template that is one expression; null when it is text, or cannot be computed here.</summary>
    public JsonElement? Value(string template) => Whole(template) is { } expression ? Evaluate(expression) : null;

    /// <summary>The value of a path, with pipes that need no formatting; null when it is something else, or not there.</summary>
    public JsonElement? Evaluate(string expression)
    {
        if (IsPath(expression))
            return Find(expression);
        var match = PathWithPipes().Match(expression);
        if (!match.Success)
            return null;
        var value = Find(match.Groups["path"].Value);
        foreach (Capture pipe in match.Groups["pipe"].Captures)
            value = value is { } piped ? PagePipes.Apply(piped, pipe.Value) : null;
        return value;
    }

    /// <summary>A member by its name, or by a path of names and positions.</summary>
    public static JsonElement? Member(JsonElement value, string path)
    {
        if (value.ValueKind == JsonValueKind.Object && value.TryGetProperty(path, out var direct))
            return direct;
        foreach (var name in path.Split('.'))
        {
            if (value.ValueKind == JsonValueKind.Object && value.TryGetProperty(name, out var member))
                value = member;
            else if (value.ValueKind == JsonValueKind.Array && int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var i) && i < value.GetArrayLength())
                value = value[i];
            else
                return null;
        }
        return value;
    }

    private JsonElement? Find(string path)
    {
        var dot = path.IndexOf('.', StringComparison.Ordinal);
        var known = Known(dot < 0 ? path : path.AsSpan(0, dot));
        if (known.ValueKind == JsonValueKind.Undefined)
            return null;
        return dot < 0 ? known : Member(known, path[(dot + 1)..]);
    }

    private JsonElement Known(ReadOnlySpan<char> name)
    {
        for (var i = _names.Count - 1; i >= 0; i--)
        {
            if (name.SequenceEqual(_names[i].Key))
                return _names[i].Value;
        }
        return state.ValueKind == JsonValueKind.Object && state.TryGetProperty(name, out var found) ? found : default;
    }

    /// <summary>The expression of a template that is nothing else; null when it is text, too.</summary>
    private static string? Whole(string template)
    {
        var text = template.AsSpan().Trim();
        if (!text.StartsWith(Open))
            return null;
        var end = text[Open.Length..].IndexOf(Close);
        return end >= 0 && end + Open.Length + Close.Length == text.Length ? text.Slice(Open.Length, end).ToString() : null;
    }

    /// <summary>Whether an expression is a path of plain names, which most are.</summary>
    private static bool IsPath(string expression) =>
        expression is not ("" or ['.', ..] or [.., '.'])
        && !expression.AsSpan().ContainsAnyExcept(s_path)
        && !expression.Contains("..", StringComparison.Ordinal);

    private string? Fill(string template)
    {
        var known = false;
        var text = new StringBuilder();
        var rest = template.AsSpan();
        while (rest.IndexOf(Open) is >= 0 and var start && rest[(start + Open.Length)..].IndexOf(Close) is >= 0 and var length)
        {
            var expression = rest.Slice(start + Open.Length, length).Trim().ToString();
            var shown = Evaluate(expression) is { } value ? Data(value) : null;
            known |= shown is not null;
            text.Append(rest[..start]).Append(shown ?? "…");
            rest = rest[(start + Open.Length + length + Close.Length)..];
        }
        return known || Whole(template) is null ? text.Append(rest).ToString() : null;
    }

    private static string? Items(JsonElement list) => list.GetArrayLength() switch
    {
        0 => null,
        var n when n <= 10 && list.EnumerateArray().All(i => i.ValueKind is JsonValueKind.String or JsonValueKind.Number) => string.Join(", ", list.EnumerateArray().Select(Data)),
        var n => string.Create(CultureInfo.InvariantCulture, $"{n} items"),
    };

    private void AddLet(JsonElement let)
    {
        foreach (var entry in let.EnumerateObject())
            _names.Add(new(entry.Name, entry.Value.ValueKind == JsonValueKind.String ? Filled(entry.Value) : entry.Value));
    }

    /// <summary>The value of a name; undefined when it cannot be computed here.</summary>
    private JsonElement Filled(JsonElement value)
    {
        var template = value.GetString()!;
        if (!template.Contains(Open, StringComparison.Ordinal))
            return value;
        if (Whole(template) is not null)
            return Value(template) ?? default;
        return JsonSerializer.SerializeToElement(Fill(template)!, JsonContext.Default.String);
    }

    [GeneratedRegex(@"^\s*\(?\s*(?<path>[\w$]+(?:\.[\w$]+)*)\s*(?:\|\s*(?<pipe>\w+(?::[^|)]*)?)\s*)*\)?\s*$")]
    private static partial Regex PathWithPipes();

    /// <summary>The names that hold until it is disposed.</summary>
    public readonly struct Frame(List<KeyValuePair<string, JsonElement>> names, int count) : IDisposable
    {
        public void Dispose() => names.RemoveRange(count, names.Count - count);
    }
}
