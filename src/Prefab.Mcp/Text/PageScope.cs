using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Prefab.Mcp;

/// <summary>The values that a place in the page sees: the state, the element of a list, the names of a <c>let</c>.</summary>
internal sealed partial class PageScope(JsonElement state)
{
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

    /// <summary>A value as a person reads it; text with templates is filled in. Null when nothing of it is known.</summary>
    public string? Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString() is var text && text!.Contains("{{", StringComparison.Ordinal) ? Fill(text) : text,
        JsonValueKind.Number => value.GetRawText(),
        JsonValueKind.True => "yes",
        JsonValueKind.False => "no",
        JsonValueKind.Array => Items(value),
        _ => null,
    };

    /// <summary>The value of a template that is one expression; null when it is text, or cannot be computed here.</summary>
    public JsonElement? Value(string template) => template.Contains("{{", StringComparison.Ordinal) && Whole().Match(template) is { Success: true } match ? Evaluate(match.Groups[1].Value) : null;

    /// <summary>Whether a condition holds; null when it cannot be computed here.</summary>
    public bool? Test(JsonElement when)
    {
        if (when.ValueKind != JsonValueKind.String)
            return IsTruthy(when);
        var expression = when.GetString()!;
        if (Whole().Match(expression) is { Success: true } match)
            expression = match.Groups[1].Value;
        return Test(expression.Trim());
    }

    /// <summary>The value of a path, with pipes that need no formatting; null when it is something else, or not there.</summary>
    public JsonElement? Evaluate(string expression)
    {
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

    /// <summary>Whether a value counts as true in a condition.</summary>
    public static bool IsTruthy(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.True or JsonValueKind.Object or JsonValueKind.Array => true,
        JsonValueKind.String => value.GetString()!.Length > 0,
        JsonValueKind.Number => value.GetDouble() != 0,
        _ => false,
    };

    private JsonElement? Find(string path)
    {
        var dot = path.IndexOf('.', StringComparison.Ordinal);
        var name = dot < 0 ? path : path[..dot];
        var known = _names.FindLastIndex(n => n.Key == name) is >= 0 and var i
            ? _names[i].Value
            : state.ValueKind == JsonValueKind.Object && state.TryGetProperty(name, out var found) ? found : default;
        if (known.ValueKind == JsonValueKind.Undefined)
            return null;
        return dot < 0 ? known : Member(known, path[(dot + 1)..]);
    }

    private bool? Test(string expression)
    {
        if (expression.StartsWith('!') && !expression.StartsWith("!=", StringComparison.Ordinal))
            return !Test(expression[1..].Trim());
        if (expression is ['(', .. var inner, ')'] && !inner.Contains('(', StringComparison.Ordinal))
            return Test(inner.Trim());
        if (Comparison().Match(expression) is { Success: true } match)
            return Compare(Evaluate(match.Groups["left"].Value), match.Groups["op"].Value, match.Groups["right"].Value);
        return PathWithPipes().IsMatch(expression) ? Evaluate(expression) is { } value && IsTruthy(value) : null;
    }

    private static bool? Compare(JsonElement? left, string op, string right)
    {
        if (left is not { } value)
            return null;
        if (value.ValueKind == JsonValueKind.Number && double.TryParse(right, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
        {
            var order = value.GetDouble().CompareTo(number);
            return op switch { "==" => order == 0, "!=" => order != 0, "<" => order < 0, "<=" => order <= 0, ">" => order > 0, _ => order >= 0 };
        }
        if (op is not ("==" or "!="))
            return null;
        var equal = right switch
        {
            ['\'' or '"', .. var text, '\'' or '"'] => value.ValueKind == JsonValueKind.String && value.ValueEquals(text),
            _ => value.GetRawText() == right,
        };
        return op == "==" ? equal : !equal;
    }

    private string? Fill(string template)
    {
        var known = false;
        var text = Hole().Replace(template, hole =>
        {
            var value = Evaluate(hole.Groups[1].Value.Trim());
            var shown = value is { } found ? Text(found) : null;
            known |= shown is not null;
            return shown ?? "…";
        });
        return known || !Whole().IsMatch(template) ? text : null;
    }

    private string? Items(JsonElement list) => list.GetArrayLength() switch
    {
        0 => null,
        var n when n <= 10 && list.EnumerateArray().All(i => i.ValueKind is JsonValueKind.String or JsonValueKind.Number) => string.Join(", ", list.EnumerateArray().Select(Text)),
        var n => string.Create(CultureInfo.InvariantCulture, $"{n} items"),
    };

    private void AddLet(JsonElement let)
    {
        foreach (var entry in let.EnumerateObject())
        {
            var value = entry.Value.ValueKind == JsonValueKind.String ? Value(entry.Value.GetString()!) ?? entry.Value : entry.Value;
            _names.Add(new(entry.Name, value));
        }
    }

    [GeneratedRegex(@"\{\{(.*?)\}\}", RegexOptions.Singleline)]
    private static partial Regex Hole();

    [GeneratedRegex(@"^\s*\{\{((?:(?!\}\}).)*)\}\}\s*$", RegexOptions.Singleline)]
    private static partial Regex Whole();

    [GeneratedRegex(@"^\s*\(?\s*(?<path>[\w$]+(?:\.[\w$]+)*)\s*(?:\|\s*(?<pipe>\w+(?::[^|)]*)?)\s*)*\)?\s*$")]
    private static partial Regex PathWithPipes();

    [GeneratedRegex(@"^(?<left>[^=<>!&?]+?)\s*(?<op>==|!=|<=|>=|<|>)\s*(?<right>'[^']*'|""[^""]*""|-?[\d.]+|true|false|null)$")]
    private static partial Regex Comparison();

    /// <summary>The names that hold until it is disposed.</summary>
    public readonly struct Frame(List<KeyValuePair<string, JsonElement>> names, int count) : IDisposable
    {
        public void Dispose() => names.RemoveRange(count, names.Count - count);
    }
}
