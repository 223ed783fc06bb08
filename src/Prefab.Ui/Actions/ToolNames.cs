using System.Text;

namespace Prefab.Ui;

/// <summary>Names of tools and checks of their arguments.</summary>
internal static class ToolNames
{
    /// <summary>The name that the MCP SDK gives a method when nobody gives it one; used when there is no resolver to ask.</summary>
    public static string Of(ToolReference tool, WireWriter w)
    {
        if (tool.Method is not { } method)
            throw w.Error($"{tool} needs a tool resolver: give the write a WireContext with Tools, or name the tool.");
        if (method.Name.Contains('<'))
            throw w.Error($"{tool} is a lambda or local function and has no name of its own: give the write a WireContext with Tools, or name the tool.");
        var name = method.Name;
        if (name.EndsWith("Async", StringComparison.Ordinal) && name.Length > 5 && IsAsync(method.ReturnType))
            name = name[..^5];
        return SnakeCase(name);
    }

    /// <summary>The tool that the resolver of the write finds; null for a name that it does not know, for a template, and without a resolver.</summary>
    public static ResolvedTool? Resolve(ToolReference tool, WireWriter w)
    {
        if (w.Context.Tools is not { } resolver || (tool.Name is { } name && RxText.IsTemplate(name)))
            return null;
        try
        {
            return resolver.Resolve(tool);
        }
        catch (PrefabException error) when (error.Path is null)
        {
            // The resolver knows what is wrong; only the writer knows where.
            throw w.Error(error.Message, error);
        }
    }

    /// <summary>Refuses arguments that the tool does not declare; a misspelt one would otherwise vanish on the way.</summary>
    public static void CheckArguments(CallTool call, ResolvedTool tool, WireWriter w)
    {
        if (tool.Parameters is not { } known)
            return;
        foreach (var (name, _) in call.Arguments.Entries)
        {
            if (known.Contains(name))
                continue;
            var hint = Closest(name, known) is { } closest ? $" Did you mean \"{closest}\"?" : "";
            throw w.Error($"the tool \"{tool.Name}\" ({call.Tool}) has no argument \"{name}\"; it has: {string.Join(", ", known.Order(StringComparer.Ordinal))}.{hint}");
        }
    }

    /// <summary>The arguments that the tool declares; it gets the others from the server.</summary>
    public static DataMap Declared(DataMap arguments, ResolvedTool tool)
    {
        if (tool.Parameters is not { } known)
            return arguments;
        var declared = new DataMap();
        foreach (var (name, value) in arguments.Entries)
        {
            if (known.Contains(name))
                declared[name] = value;
        }
        return declared;
    }

    private static string SnakeCase(string name)
    {
        var text = new StringBuilder(name.Length + 8);
        for (var i = 0; i < name.Length; i++)
        {
            var c = name[i];
            if (!char.IsAsciiLetterOrDigit(c))
            {
                if (text.Length > 0 && text[^1] != '_')
                    text.Append('_');
                continue;
            }
            var startsWord = char.IsUpper(c) && i > 0 && (!char.IsUpper(name[i - 1]) || (i + 1 < name.Length && char.IsLower(name[i + 1])));
            if (startsWord && text.Length > 0 && text[^1] != '_')
                text.Append('_');
            text.Append(char.ToLowerInvariant(c));
        }
        return text.ToString().Trim('_');
    }

    private static bool IsAsync(Type type) => typeof(Task).IsAssignableFrom(type)
        || type == typeof(ValueTask)
        || (type.IsGenericType && (type.GetGenericTypeDefinition() == typeof(ValueTask<>) || type.GetGenericTypeDefinition() == typeof(IAsyncEnumerable<>)));

    private static string? Closest(string name, IEnumerable<string> candidates) =>
        candidates.Select(c => (Name: c, Distance: Distance(name, c))).Where(c => c.Distance <= Math.Max(2, name.Length / 3)).OrderBy(c => c.Distance).FirstOrDefault().Name;

    /// <summary>Levenshtein distance, ignoring case.</summary>
    private static int Distance(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = char.ToLowerInvariant(a[i - 1]) == char.ToLowerInvariant(b[j - 1]) ? 0 : 1;
                (diagonal, row[j]) = (row[j], Math.Min(Math.Min(row[j] + 1, row[j - 1] + 1), diagonal + cost));
            }
        }
        return row[^1];
    }
}
