using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using ModelContextProtocol.Server;

namespace Prefab.Mcp;

/// <summary>Fills in what Prefab needs after everybody else has configured the server: validation is the last step, whatever the order of registration.</summary>
/// <remarks>In a server over HTTP it runs once for each session, with tools that the sessions share.</remarks>
internal sealed class PrefabOptionsValidator(IOptions<PrefabMcpOptions> prefab, IEnumerable<McpServerTool> tools, ILogger<PrefabOptionsValidator>? logger = null)
    : IValidateOptions<McpServerOptions>
{
    private readonly PrefabSetup _setup = new(prefab.Value, tools, logger);

    public ValidateOptionsResult Validate(string? name, McpServerOptions options)
    {
        _setup.Apply(options);
        return ValidateOptionsResult.Success;
    }
}
