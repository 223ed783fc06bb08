using System.ComponentModel;
using System.Globalization;
using System.Text;
using System.Text.Json;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace Prefab.Mcp;

/// <summary>The tools by which a model shows pages of its own.</summary>
internal sealed class GenerativeUiTools(GenerativeUiOptions options)
{
    private const int MaxProblems = 20;

    [PrefabTool(ReturnsUi = true, Visibility = ToolVisibility.Model, Invoking = "Building the page", Invoked = "Page ready")]
    [Description("Shows the user an interactive page that you write as Prefab JSON. When the page is not correct, the answer lists what to correct.")]
    public CallToolResult Show(
        RequestContext<CallToolRequestParams> request,
        [Description("""The page: {"view":{"type":"Column","children":[…]},"state":{…}}.""")] JsonElement ui)
    {
        var check = new GenerativeUiCheck(options);
        if (check.Read(ui) is not { } app)
            return Refused(check.Problems);
        try
        {
            return app.ToCallToolResult(request, PageResult.ClientShowsUi(request.Server) ? "The page is shown to the user." : null);
        }
        catch (McpException error)
        {
            return Refused([error.Message]);
        }
    }

    [PrefabTool(Visibility = ToolVisibility.Model, ReturnsUi = false)]
    [Description("Describes the components, actions and tools of which a page may be made.")]
    public string Describe(
        RequestContext<CallToolRequestParams> request,
        [Description("Names of the components and actions to describe; all that are allowed when absent.")] string[]? names = null) =>
        GenerativeUiExtensions.ToPrompt(options, request.Server, names is { Length: > 0 } ? names : null);

    private static CallToolResult Refused(IReadOnlyList<string> problems)
    {
        var text = new StringBuilder("The page is not shown. Correct this, and send the whole page again:");
        foreach (var problem in problems.Take(MaxProblems))
            text.Append("\n- ").Append(problem);
        if (problems.Count > MaxProblems)
            text.Append(CultureInfo.InvariantCulture, $"\n… and {problems.Count - MaxProblems} more.");
        return new() { IsError = true, Content = [new TextContentBlock { Text = text.ToString() }] };
    }
}
