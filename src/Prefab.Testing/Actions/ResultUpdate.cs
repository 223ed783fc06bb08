using System.Text.RegularExpressions;
using ModelContextProtocol.Protocol;

namespace Prefab.Testing;

/// <summary>What the page does with the result of a tool besides using its value: new state, errors at its controls, actions.</summary>
internal static partial class ResultUpdate
{
    public const string MetaKey = "prefab/update";

    public static async Task ApplyAsync(CallToolResult result, ActionCall call)
    {
        var update = Data.ObjectOrEmpty(ToolActions.MetaOf(result, MetaKey));
        foreach (var (path, value) in Data.ObjectOrEmpty(update.Get("state")))
            call.Services.Store.Set(path, value);
        var errors = Data.ObjectOrEmpty(update.Get("fieldErrors"));
        if (errors.Count > 0)
            call.Origin.OnInvalid?.Invoke(ByControl(errors, call.Parameters.Raw("arguments")));
        if (!Data.IsNothing(update.Get("actions")))
            await call.RunAsync(update.Get("actions"));
    }

    /// <summary>Errors of arguments as errors of the controls whose values were sent.</summary>
    private static DataObject ByControl(DataObject errors, object? sent)
    {
        var named = new DataObject();
        foreach (var (argument, message) in errors)
        {
            var path = argument.Split('.');
            var match = Data.Walk(sent, path) is string text ? StatePath().Match(text) : Match.Empty;
            named[match.Success ? match.Groups[1].Value : path[^1]] = DataText.Text(message);
        }
        return named;
    }

    /// <summary>An argument that is a path of the state, perhaps with pipes.</summary>
    [GeneratedRegex(@"^\s*\{\{\s*([\w$.]+)\s*(?:\|[^{}]*)?\}\}\s*$", RegexOptions.ECMAScript)]
    private static partial Regex StatePath();
}
