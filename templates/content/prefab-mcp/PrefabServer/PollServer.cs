using Microsoft.Extensions.DependencyInjection;
using Prefab.Mcp;

namespace PrefabServer;

public static class PollServer
{
    /// <summary>What the program and its tests share: everything but the way in which a client connects.</summary>
    public static IMcpServerBuilder AddPollServer(this IServiceCollection services)
    {
        services.AddSingleton<VoterList>();
        return services.AddMcpServer().WithTools<PollTools>().WithPrefab();
    }
}
