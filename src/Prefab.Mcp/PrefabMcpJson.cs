using System.Text.Json;
using ModelContextProtocol;
using Prefab.Ui;

namespace Prefab.Mcp;

/// <summary>Serializer options for servers without reflection.</summary>
public static class PrefabMcpJson
{
    /// <summary>The SDK's options with the pages and components added: <c>WithTools&lt;T&gt;(PrefabMcpJson.Options)</c>.</summary>
    /// <remarks>Needed with trimming and native AOT only; add your own context to a copy for arguments and results of your own types.</remarks>
    public static JsonSerializerOptions Options { get; } = Create();

    private static JsonSerializerOptions Create()
    {
        var options = new JsonSerializerOptions(McpJsonUtilities.DefaultOptions);
        options.TypeInfoResolverChain.Insert(0, PrefabJson.TypeInfoResolver);
        options.TypeInfoResolverChain.Add(JsonContext.Default);
        options.MakeReadOnly();
        return options;
    }
}
