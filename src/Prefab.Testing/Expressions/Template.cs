using System.Collections.Concurrent;
using System.Text;

namespace Prefab.Testing;

/// <summary>Texts with <c>{{ }}</c>, and tests of conditions.</summary>
internal static class Template
{
    private const int MaxDataDepth = 100;

    private static readonly ConcurrentDictionary<string, (Evaluate? Run, ExpressionException? Error)> s_compiled = new();

    public static bool IsTemplate(object? value) => value is string text && text.Contains("{{", StringComparison.Ordinal);

    /// <summary>Resolves the templates in a value, at any depth; data without templates comes back as it is.</summary>
    public static object? Interpolate(object? value, ExpressionContext context)
    {
        if (value is string text)
            return IsTemplate(text) ? Resolve(text, context) : text;
        if (!IsDynamic(value))
            return value;
        return value switch
        {
            object?[] list => list.Select(element => Interpolate(element, context)).ToArray(),
            DataObject members => new DataObject(members.Select(member => KeyValuePair.Create(member.Key, Interpolate(member.Value, context)))),
            _ => value,
        };
    }

    /// <summary>A test of a Condition or of <c>while</c>; braces are optional. An unreadable one is the truth of the key with that very name.</summary>
    public static bool Test(string text, ExpressionContext context)
    {
        var source = text.Trim();
        if (source.Length == 0)
            return false;
        var bare = source.StartsWith("{{", StringComparison.Ordinal) && source.EndsWith("}}", StringComparison.Ordinal) && source.Length >= 4 ? source[2..^2] : source;
        return DataText.Truth(Run(bare, context, () => context.Lookup([source])));
    }

    /// <summary>Whether a value has a template anywhere in it.</summary>
    public static bool IsDynamic(object? value, int depth = 0)
    {
        if (depth > MaxDataDepth)
            throw new ExpressionException($"Data nested deeper than {MaxDataDepth} levels");
        return value switch
        {
            string => IsTemplate(value),
            object?[] list => list.Any(element => IsDynamic(element, depth + 1)),
            DataObject members => members.Values.Any(member => IsDynamic(member, depth + 1)),
            _ => false,
        };
    }

    /// <summary>The expression of a template that stands alone; null when other text is around it.</summary>
    public static string? Sole(string text)
    {
        var source = text.Trim();
        if (source.Length < 4 || !source.StartsWith("{{", StringComparison.Ordinal) || !source.EndsWith("}}", StringComparison.Ordinal))
            return null;
        var inner = source[2..^2];
        return inner.Contains("{{", StringComparison.Ordinal) || inner.Contains("}}", StringComparison.Ordinal) ? null : inner;
    }

    private static object? Resolve(string text, ExpressionContext context)
    {
        if (Sole(text) is { } sole)
            return Run(sole, context, () => text);
        var result = new StringBuilder();
        var position = 0;
        while (true)
        {
            var open = text.IndexOf("{{", position, StringComparison.Ordinal);
            var close = open < 0 ? -1 : text.IndexOf("}}", open + 2, StringComparison.Ordinal);
            if (close < 0)
                return DataText.Limited(result.Append(text, position, text.Length - position).ToString());
            result.Append(text, position, open - position);
            var value = Run(text[(open + 2)..close], context, () => "");
            result.Append(value is Undefined ? "" : DataText.Text(value));
            position = close + 2;
        }
    }

    private static object? Run(string text, ExpressionContext context, Func<object?> otherwise)
    {
        var (run, error) = s_compiled.GetOrAdd(text.Trim(), Compile);
        try
        {
            if (run is not null)
                return run(context);
        }
        catch (ExpressionException failure)
        {
            error = failure;
        }
        context.Report(error!);
        return otherwise();
    }

    private static (Evaluate? Run, ExpressionException? Error) Compile(string text)
    {
        try
        {
            return (ExpressionParser.Parse(text), null);
        }
        catch (ExpressionException error)
        {
            return (null, error);
        }
    }
}
