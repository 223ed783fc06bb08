using System.Text.Json;
using System.Text.Json.Nodes;
using ModelContextProtocol;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;
using Prefab.Mcp;

namespace Gateway;

/// <summary>A server whose tools are listed under a prefix; a program that lies beside this one.</summary>
internal sealed class MountedServer : IAsyncDisposable
{
    private readonly string _prefix;
    private readonly McpClient _client;

    private MountedServer(string prefix, McpClient client) => (_prefix, _client) = (prefix, client);

    public static async Task<MountedServer> StartAsync(string prefix, string program)
    {
        var transport = new StdioClientTransport(new() { Name = prefix, Command = "dotnet", Arguments = [Path.Combine(AppContext.BaseDirectory, program)] });
        return new(prefix, await McpClient.CreateAsync(transport, new()
        {
            // In this revision all results are objects, which every host takes, whichever revision it speaks itself.
            ProtocolVersion = "2025-11-25",
            Capabilities = new()
            {
                Extensions = new Dictionary<string, object> { ["io.modelcontextprotocol/ui"] = new JsonObject { ["mimeTypes"] = new JsonArray("text/html;profile=mcp-app") } },
            },
        }));
    }

    public bool Owns(string tool) => tool.StartsWith(_prefix, StringComparison.Ordinal);

    /// <summary>The tools under their new names; what they say of their UI stays.</summary>
    public async Task<IEnumerable<Tool>> ListToolsAsync(CancellationToken cancellationToken) =>
        (await _client.ListToolsAsync(cancellationToken: cancellationToken)).Select(tool =>
        {
            var listed = JsonSerializer.SerializeToNode(tool.ProtocolTool, McpJsonUtilities.DefaultOptions)!;
            listed["name"] = _prefix + tool.Name;
            return listed.Deserialize<Tool>(McpJsonUtilities.DefaultOptions)!;
        });

    #region call
    /// <summary>Passes a call on, its progress back, and a cancellation on as well.</summary>
    public async Task<CallToolResult> CallToolAsync(CallToolRequestParams call, McpServer gateway, CancellationToken cancellationToken)
    {
        var request = new JsonRpcRequest { Id = new(Guid.NewGuid().ToString("N")), Method = RequestMethods.ToolsCall, Params = ParametersOf(call) };
        await using var progress = _client.RegisterNotificationHandler(NotificationMethods.ProgressNotification, async (notification, _) =>
        {
            if (JsonNode.DeepEquals(notification.Params?["progressToken"], call.Meta?["progressToken"]))
                await gateway.SendMessageAsync(new JsonRpcNotification { Method = notification.Method, Params = notification.Params?.DeepClone() }, cancellationToken);
        });
        try
        {
            var response = await _client.SendRequestAsync(request, cancellationToken);
            var result = response.Result.Deserialize<CallToolResult>(McpJsonUtilities.DefaultOptions)!;
            // A page calls tools by the names that its own server gave them; here they have others.
            return PrefabPayload.RewriteToolNames(result, name => _prefix + name);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // The client forgets the request but does not tell the server.
            await _client.SendNotificationAsync(NotificationMethods.CancelledNotification, new CancelledNotificationParams { RequestId = request.Id }, cancellationToken: CancellationToken.None);
            throw;
        }
    }

    /// <summary>The call under the server's own name, without what the protocol says of the host's connection.</summary>
    private JsonObject ParametersOf(CallToolRequestParams call)
    {
        var parameters = JsonSerializer.SerializeToNode(call, McpJsonUtilities.DefaultOptions)!.AsObject();
        parameters["name"] = call.Name[_prefix.Length..];
        if (parameters["_meta"] is JsonObject meta)
        {
            foreach (var key in meta.Select(entry => entry.Key).Where(key => key.StartsWith("io.modelcontextprotocol/", StringComparison.Ordinal)).ToList())
                meta.Remove(key);
        }
        return parameters;
    }
    #endregion

    public async Task<IEnumerable<Resource>> ListResourcesAsync(CancellationToken cancellationToken) =>
        (await _client.ListResourcesAsync(cancellationToken: cancellationToken)).Select(resource => resource.ProtocolResource);

    public async Task<ReadResourceResult> ReadResourceAsync(string uri, CancellationToken cancellationToken) =>
        await _client.ReadResourceAsync(uri, cancellationToken: cancellationToken);

    public ValueTask DisposeAsync() => _client.DisposeAsync();
}
