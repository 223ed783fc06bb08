using System.Text.Json.Nodes;

namespace Prefab.Preview.Server;

/// <summary>What the page knows about the server; sent whole whenever it changes.</summary>
internal sealed record ServerState
{
    public required ServerStatus Status { get; init; }

    /// <summary>Counts the connections, from 1, so that the page can tell a restart from a refresh.</summary>
    public int Generation { get; init; }

    /// <summary>The command line or the address, as a person would write it.</summary>
    public required string Source { get; init; }

    public bool CanRestart { get; init; }

    /// <summary>Whether a restart starts a process; otherwise it connects again.</summary>
    public bool IsProcess { get; init; }

    public required string HostVersion { get; init; }

    public int? ExitCode { get; init; }

    public string? Error { get; init; }

    public string? ProtocolVersion { get; init; }

    public JsonNode? ServerInfo { get; init; }

    /// <summary>Every listed tool, as the server wrote it.</summary>
    public JsonArray Tools { get; init; } = [];
}

internal enum ServerStatus
{
    Starting,
    Ready,
    Stopped,
}
