#region wrong
[McpServerToolType]
public sealed class ContactTools
{
    [McpServerTool]
    public PrefabApp Browse() => new() { View = new Button("Search") { OnClick = new CallTool(Search) } };

    public string[] Search(string query) => [query];
}
#endregion

#region right
[McpServerToolType]
public sealed class ContactTools
{
    [McpServerTool]
    public PrefabApp Browse() => new() { View = new Button("Search") { OnClick = new CallTool(Search) } };

    [McpServerTool(UseStructuredContent = true)]
    public string[] Search(string query) => [query];
}
#endregion
