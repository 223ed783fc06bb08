using ModelContextProtocol;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace Gateway;

/// <summary>Lists the tools of several servers as one server's, and passes calls on to whom they belong.</summary>
internal sealed class ToolGateway(IReadOnlyList<MountedServer> servers)
{
    public async ValueTask<ListToolsResult> ListToolsAsync(RequestContext<ListToolsRequestParams> request, CancellationToken cancellationToken)
    {
        var lists = await Task.WhenAll(servers.Select(server => server.ListToolsAsync(cancellationToken)));
        return new() { Tools = [.. lists.SelectMany(list => list)] };
    }

    public async ValueTask<CallToolResult> CallToolAsync(RequestContext<CallToolRequestParams> request, CancellationToken cancellationToken)
    {
        var server = servers.FirstOrDefault(server => server.Owns(request.Params!.Name))
            ?? throw new McpProtocolException($"No server is mounted for the tool \"{request.Params!.Name}\".", McpErrorCode.InvalidParams);
        return await server.CallToolAsync(request.Params!, request.Server, cancellationToken);
    }

    public async ValueTask<ListResourcesResult> ListResourcesAsync(RequestContext<ListResourcesRequestParams> request, CancellationToken cancellationToken)
    {
        var lists = await Task.WhenAll(servers.Select(server => server.ListResourcesAsync(cancellationToken)));
        // Servers with the same renderer have it under the same URI, which contains a hash of it.
        return new() { Resources = [.. lists.SelectMany(list => list).DistinctBy(resource => resource.Uri)] };
    }

    public async ValueTask<ReadResourceResult> ReadResourceAsync(RequestContext<ReadResourceRequestParams> request, CancellationToken cancellationToken)
    {
        foreach (var server in servers)
        {
            if ((await server.ListResourcesAsync(cancellationToken)).Any(resource => resource.Uri == request.Params!.Uri))
                return await server.ReadResourceAsync(request.Params!.Uri, cancellationToken);
        }
        throw new McpProtocolException($"No mounted server has the resource {request.Params!.Uri}.", McpErrorCode.ResourceNotFound);
    }
}
