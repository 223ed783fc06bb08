namespace Prefab.Mcp;

/// <summary>An app in one class: the tools that open its pages, and the tools that its pages call.</summary>
/// <remarks>
/// <para>
/// Derive from it, mark the tools with <c>[McpServerTool]</c> and register the class with <see cref="PrefabMcpBuilderExtensions.WithPrefabApp{TApp}"/>. A tool that returns
/// a page (<see cref="Prefab.Ui.PrefabApp"/>) is an entry point: the model sees it, pages do not. All others, be it that they return data, a component for a
/// <see cref="Prefab.Ui.Slot"/> or a <see cref="Prefab.Ui.PrefabUpdate"/>, are the backend: pages see them, the model does not.
/// <see cref="PrefabToolAttribute.Visibility"/> says otherwise for one tool.
/// </para>
/// <para>The class is made for each call with the services of the request, as any class of tools.</para>
/// </remarks>
public abstract class PrefabMcpApp
{
}
