using Prefab.Preview;

namespace Prefab.Tool;

/// <summary>The MCP server that <c>prefab dev</c> shows.</summary>
/// <param name="Options">How the preview reaches it.</param>
/// <param name="Assembly">The file whose change means a new build; null for servers that the tool does not build.</param>
/// <param name="Project">The project it is built from, if any.</param>
internal sealed record ServerTarget(PreviewOptions Options, string? Assembly = null, Project? Project = null)
{
    /// <summary>Reads the target as a person means it: an address, a project, an assembly, or a program.</summary>
    public static async Task<ServerTarget> FindAsync(string target, IReadOnlyList<string> arguments, CancellationToken cancel)
    {
        if (Uri.TryCreate(target, UriKind.Absolute, out var url) && url.Scheme is "http" or "https")
        {
            return arguments.Count == 0
                ? new(new PreviewOptions { Endpoint = url })
                : throw new ToolException("A server at a URL takes no arguments.");
        }
        if (Project.Find(target) is { } project)
        {
            var built = await project.BuildAsync(cancel);
            return new(Dotnet(built, arguments), built, project);
        }
        return Path.GetExtension(target).Equals(".dll", StringComparison.OrdinalIgnoreCase)
            ? new(Dotnet(Path.GetFullPath(target), arguments), Path.GetFullPath(target))
            : new(new PreviewOptions { Command = target, Arguments = arguments });
    }

    private static PreviewOptions Dotnet(string assembly, IReadOnlyList<string> arguments) => new() { Command = "dotnet", Arguments = [assembly, .. arguments] };
}
