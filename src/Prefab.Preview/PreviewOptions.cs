using ModelContextProtocol.Client;

namespace Prefab.Preview;

/// <summary>Which MCP server a preview shows, and where the preview listens.</summary>
/// <remarks>Set exactly one of <see cref="Command"/>, <see cref="Endpoint"/> and <see cref="Client"/>.</remarks>
public sealed record PreviewOptions
{
    /// <summary>The program of a stdio server, started as a child process, for example <c>dotnet</c>.</summary>
    public string? Command { get; init; }

    /// <summary>The arguments of <see cref="Command"/>, one entry per argument, unquoted.</summary>
    public IReadOnlyList<string> Arguments { get; init; } = [];

    /// <summary>The directory <see cref="Command"/> starts in; the current directory when null.</summary>
    public string? WorkingDirectory { get; init; }

    /// <summary>Variables set on top of the inherited environment of <see cref="Command"/>; a null value removes one.</summary>
    public IReadOnlyDictionary<string, string?> EnvironmentVariables { get; init; } = new Dictionary<string, string?>();

    /// <summary>The absolute http or https address of a Streamable HTTP server, for example <c>http://127.0.0.1:5000/mcp</c>.</summary>
    public Uri? Endpoint { get; init; }

    /// <summary>Headers sent with every request to <see cref="Endpoint"/>, for example <c>Authorization</c>.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>();

    /// <summary>A client that is connected already; it stays the caller's to dispose, and the page cannot restart its server.</summary>
    public McpClient? Client { get; init; }

    /// <summary>The MCP revision to insist on, for example <c>2025-11-25</c>; null negotiates the newest one. Not used with <see cref="Client"/>.</summary>
    public string? ProtocolVersion { get; init; }

    /// <summary>The TCP port on 127.0.0.1, 0 to 65535; 0 takes a free one.</summary>
    public int Port { get; init; }

    /// <summary>Whether <see cref="PreviewHost.RunAsync"/> opens the page in the default browser where there is a desktop.</summary>
    public bool OpenBrowser { get; init; } = true;

    /// <summary>Whether <see cref="PreviewHost.RunAsync"/> prints the address to standard output.</summary>
    public bool Announce { get; init; } = true;

    /// <summary>Options that start the running program again, with other arguments, as the stdio server.</summary>
    /// <param name="arguments">The arguments that make the program serve MCP over stdio, for example <c>stdio</c>.</param>
    /// <returns>Options with <see cref="Command"/> and <see cref="Arguments"/> set.</returns>
    /// <exception cref="InvalidOperationException">The path of the running program is not known.</exception>
    public static PreviewOptions ForThisProgram(params IReadOnlyList<string> arguments)
    {
        var program = Environment.ProcessPath
            ?? throw new InvalidOperationException("The path of the running program is not known; set Command and Arguments instead.");
        // `dotnet App.dll` runs inside the dotnet host: the assembly is then its first argument.
        var insideDotnet = Path.GetFileNameWithoutExtension(program).Equals("dotnet", StringComparison.OrdinalIgnoreCase);
        return new()
        {
            Command = program,
            Arguments = insideDotnet ? [Environment.GetCommandLineArgs()[0], .. arguments] : arguments,
        };
    }

    internal void Validate()
    {
        var sources = (Command is null ? 0 : 1) + (Endpoint is null ? 0 : 1) + (Client is null ? 0 : 1);
        if (sources != 1)
            throw new ArgumentException($"Set exactly one of Command, Endpoint and Client; {sources} are set.");
        if (Command is not null && string.IsNullOrWhiteSpace(Command))
            throw new ArgumentException("Command is empty; name the program that serves MCP over stdio.");
        if (Endpoint is not null && !(Endpoint.IsAbsoluteUri && Endpoint.Scheme is "http" or "https"))
            throw new ArgumentException($"Endpoint must be an absolute http or https address, not '{Endpoint}'.");
        if (Port is < 0 or > 65535)
            throw new ArgumentException($"Port must be between 0 and 65535, not {Port}.");
    }
}
