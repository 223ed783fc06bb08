namespace Prefab.Testing;

/// <summary>The actions by their names on the wire; <c>callTool</c> is what another producer calls <c>toolCall</c>.</summary>
internal static class ActionTable
{
    private static readonly Dictionary<string, ActionDefinition> s_actions = new()
    {
        ["appendState"] = ActionDefinition.Sync(StateActions.Append),
        ["callHandler"] = ActionDefinition.Sync(PageActions.CallHandler),
        ["callTool"] = new(ToolActions.CallAsync, "onProgress"),
        ["cancelCall"] = ActionDefinition.Sync(call => (double)call.Services.Calls.Cancel(call.Parameters.OptionalText("tool"))),
        ["closeOverlay"] = ActionDefinition.Sync(PageActions.CloseOverlay),
        ["fetch"] = new(FetchAction.RunAsync),
        ["openFilePicker"] = new(PageActions.OpenFilePickerAsync),
        ["openLink"] = new(HostActions.OpenLinkAsync),
        ["popState"] = ActionDefinition.Sync(StateActions.Pop),
        ["requestDisplayMode"] = new(HostActions.RequestDisplayModeAsync),
        ["sendMessage"] = new(HostActions.SendMessageAsync),
        ["setInterval"] = new(IntervalAction.RunAsync, "duration", "while", "onTick", "onComplete"),
        ["setState"] = ActionDefinition.Sync(StateActions.Set),
        ["showToast"] = ActionDefinition.Sync(PageActions.ShowToast),
        ["toggleState"] = ActionDefinition.Sync(StateActions.Toggle),
        ["toolCall"] = new(ToolActions.CallAsync, "onProgress"),
        ["updateContext"] = new(HostActions.UpdateContextAsync),
    };

    /// <summary>The names.</summary>
    public static IReadOnlyCollection<string> Names => s_actions.Keys;

    public static bool TryGet(string name, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out ActionDefinition? definition) => s_actions.TryGetValue(name, out definition);
}
