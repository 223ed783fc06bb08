using System.ComponentModel;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;
using Prefab.Ui;

namespace Prefab.Mcp;

/// <summary>The tool of <see cref="FlowExtensions.WithApproval"/>.</summary>
internal sealed class ApprovalTool(ApprovalOptions options)
{
    [PrefabTool(ReturnsUi = true, Visibility = ToolVisibility.Model)]
    [Description("Asks the user to approve something before it is done. The answer comes as the user's next message; wait for it.")]
    public CallToolResult Ask(
        RequestContext<CallToolRequestParams> request,
        [Description("What is to be approved, in one line.")] string summary,
        [Description("More about it, such as what it changes.")] string? details = null) =>
        Question.Result(FlowPages.Approval(summary, details, options), request, summary, [options.ApproveLabel, options.RejectLabel]);
}

/// <summary>The tool of <see cref="FlowExtensions.WithChoice"/>.</summary>
internal sealed class ChoiceTool(ChoiceOptions options)
{
    [PrefabTool(ReturnsUi = true, Visibility = ToolVisibility.Model)]
    [Description("Lets the user choose one of several options. The answer comes as the user's next message; wait for it.")]
    public CallToolResult Ask(
        RequestContext<CallToolRequestParams> request,
        [Description("The question.")] string prompt,
        [Description("The options, each in a few words.")] string[] choices)
    {
        if (choices.Length == 0)
            throw new McpException("Give the user at least one option to choose.");
        return Question.Result(FlowPages.Choice(prompt, choices, options), request, prompt, choices);
    }
}

/// <summary>What the model reads while the user is asked.</summary>
internal static class Question
{
    public static CallToolResult Result(PrefabApp app, RequestContext<CallToolRequestParams> request, string question, IEnumerable<string> answers) =>
        app.ToCallToolResult(request, PageResult.ClientShowsUi(request.Server)
            ? $"The user is asked: {question} The answer will come as a message; do not go on before it."
            : $"If the user sees no page with this question, ask it yourself, and do not go on before the answer: {question} ({string.Join(" / ", answers)})");
}
