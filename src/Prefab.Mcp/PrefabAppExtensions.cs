using ModelContextProtocol;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;
using Prefab.Ui;

namespace Prefab.Mcp;

/// <summary>Results for tools that build their <see cref="CallToolResult"/> themselves.</summary>
public static class PrefabAppExtensions
{
    /// <summary>The result that carries a page, as a tool that returns the page would send it.</summary>
    /// <param name="app">The page.</param>
    /// <param name="request">The request; it decides the names of tools and how their results arrive.</param>
    /// <param name="text">What the model reads; a plain-text rendering of the page when null.</param>
    /// <returns>A result whose other members are free to set.</returns>
    /// <exception cref="McpException">The page cannot be written; the message names the place.</exception>
    public static CallToolResult ToCallToolResult(this PrefabApp app, MessageContext request, string? text = null)
    {
        ArgumentNullException.ThrowIfNull(request);
        return ToCallToolResult(app, request.Server, text);
    }

    /// <summary>The result that carries a page, for a tool that gets the server instead of the request.</summary>
    /// <param name="app">The page.</param>
    /// <param name="server">The server that the SDK gave the tool for this request.</param>
    /// <param name="text">What the model reads; a plain-text rendering of the page when null.</param>
    /// <returns>A result whose other members are free to set.</returns>
    /// <exception cref="McpException">The page cannot be written; the message names the place.</exception>
    public static CallToolResult ToCallToolResult(this PrefabApp app, McpServer server, string? text = null)
    {
        ArgumentNullException.ThrowIfNull(app);
        ArgumentNullException.ThrowIfNull(server);
        var options = PrefabSetup.Of(server)?.Options ?? new();
        var result = new CallToolResult();
        try
        {
            PageResult.Fill(result, app, app.ToUtf8Json(PageResult.Context(server, options)), text, options, server);
        }
        catch (PrefabException error)
        {
            throw new McpException(error.Message, error);
        }
        return result;
    }

    /// <summary>The result that carries an update of the page which called the tool, as a tool that returns the update would send it.</summary>
    /// <param name="update">The update.</param>
    /// <param name="request">The request; it decides the names of tools and how the result arrives.</param>
    /// <returns>A result whose other members are free to set.</returns>
    /// <exception cref="McpException">The update cannot be written; the message names the place.</exception>
    public static CallToolResult ToCallToolResult(this PrefabUpdate update, MessageContext request)
    {
        ArgumentNullException.ThrowIfNull(update);
        ArgumentNullException.ThrowIfNull(request);
        var result = new CallToolResult();
        try
        {
            UpdateResult.Fill(result, update, update.ToUtf8Json(PageResult.Context(request.Server, PrefabSetup.Of(request.Server)?.Options ?? new())), request.Server);
        }
        catch (PrefabException error)
        {
            throw new McpException(error.Message, error);
        }
        return result;
    }
}
