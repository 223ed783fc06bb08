using System.Text.Json;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;

namespace Prefab.Testing;

/// <summary>The tools that a page has for the model of its host.</summary>
internal static class AppTools
{
    /// <summary>The tool as the host sees it: without what the page does, and with a schema in any case.</summary>
    /// <exception cref="PrefabTestException">The tool is none of MCP.</exception>
    public static Tool Listed(DataObject tool)
    {
        var listed = new DataObject { ["inputSchema"] = new DataObject { ["type"] = "object" } };
        foreach (var (name, value) in tool.Where(member => member.Key is not ("onCall" or "result")))
            listed[name] = value;
        try
        {
            return JsonSerializer.Deserialize<Tool>(DataText.Json(listed), McpJsonUtilities.DefaultOptions)!;
        }
        catch (Exception error) when (error is JsonException or ArgumentException)
        {
            throw new PrefabTestException($"The page has the tool {DataText.Json(listed)}, which is no tool of MCP: {error.Message}", error);
        }
    }

    /// <summary>Runs a tool. What goes wrong is in the result, for the model to read.</summary>
    public static async Task<AppToolResult> CallAsync(DataObject tool, DataObject arguments, PageServices services)
    {
        var errors = Problems(Data.ObjectOrEmpty(tool.Get("inputSchema")), arguments).ToList();
        try
        {
            var origin = new Origin(Scope.Empty, $"the tool \"{tool.Get("name")}\"") { OnFail = errors.Add };
            if (errors.Count == 0 && await services.Runner.RunAsync(tool.Get("onCall"), origin, arguments))
                return tool.Get("result") is var result and not Undefined ? Answer(Template.Interpolate(result, services.ContextOf(Scope.Empty.With("$event", arguments)))) : new("Done.");
        }
        catch (ExpressionException error)
        {
            errors.Add(error.Message);
        }
        return new(string.Join('\n', errors), IsError: true);
    }

    /// <summary>What is missing, or of the wrong JSON type; the schemas of members are not looked into.</summary>
    private static IEnumerable<string> Problems(DataObject schema, DataObject arguments)
    {
        foreach (var name in Data.ArrayOrEmpty(schema.Get("required")).Select(DataText.Text).Where(name => !arguments.ContainsKey(name)))
            yield return $"The argument \"{name}\" is missing.";
        foreach (var (name, property) in Data.ObjectOrEmpty(schema.Get("properties")))
        {
            var type = Data.ObjectOrEmpty(property).Get("type");
            if (type is Undefined || !arguments.TryGetValue(name, out var value))
                continue;
            var types = type as object?[] ?? [type];
            if (!TypesOf(value).Any(known => types.Contains(known)))
                yield return $"The argument \"{name}\" is not of type {DataText.Joined(types, " or ")}.";
        }
    }

    private static string[] TypesOf(object? value) => value switch
    {
        null => ["null"],
        object?[] => ["array"],
        double number => double.IsInteger(number) ? ["integer", "number"] : ["number"],
        string => ["string"],
        bool => ["boolean"],
        _ => ["object"],
    };

    /// <summary>Programs get an object as it is; models read the text.</summary>
    private static AppToolResult Answer(object? value) => new(value as string ?? DataText.Json(value), value is DataObject members ? Data.ToObject(members) : null);
}
