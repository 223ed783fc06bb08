using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;
using Prefab.Ui;
using static Prefab.Ui.Rx;

namespace Prefab.Mcp;

/// <summary>The tools of <see cref="FlowExtensions.WithFormInput{T}"/>: one asks, the other takes what the user entered.</summary>
[RequiresUnreferencedCode("The model is read with reflection-based serialization.")]
[RequiresDynamicCode("The model is read with reflection-based serialization.")]
internal sealed class FormInputTools<
    [DynamicallyAccessedMembers(
        DynamicallyAccessedMemberTypes.PublicProperties | DynamicallyAccessedMemberTypes.PublicConstructors | DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)]
T>
    where T : notnull
{
    private readonly FormInputOptions<T> _options;
    private readonly McpServerTool _submit;
    private readonly string _title;

    public FormInputTools(FormInputOptions<T> options)
    {
        _options = options;
        var model = JsonNamingPolicy.SnakeCaseLower.ConvertName(typeof(T).Name);
        _title = options.Title ?? char.ToUpperInvariant(model[0]) + model[1..].Replace('_', ' ');
        var name = options.ToolName ?? $"collect_{model}";
        // The form sends names of enum members, which the options of pages know.
        var json = new JsonSerializerOptions(PrefabJson.Options) { NumberHandling = System.Text.Json.Serialization.JsonNumberHandling.AllowReadingFromString };
        _submit = McpServerTool.Create(SubmitAsync, new() { Name = $"{name}_submit", SerializerOptions = json });
        All = [McpServerTool.Create(Ask, new() { Name = name, SerializerOptions = PrefabMcpJson.Options }), _submit];
    }

    public McpServerTool[] All { get; }

    [PrefabTool(ReturnsUi = true, Visibility = ToolVisibility.Model)]
    [Description("Asks the user to fill in a form. What the user enters comes as the next message; wait for it.")]
    private CallToolResult Ask(RequestContext<CallToolRequestParams> request, [Description("Why the user should fill it in.")] string prompt)
    {
        var form = Form.For<T>(
            CallTool.To(_submit) with { OnSuccess = FlowPages.Send($"{RESULT}", "Submitted"), OnError = new SetState("error", ERROR) },
            submitLabel: _options.SubmitLabel);
        var page = FlowPages.Page(
            _title,
            new() { ["prompt"] = prompt, ["error"] = "" },
            [
                new Muted(State("prompt")),
                FlowPages.Unanswered(form),
                new If(State("error") != "" && State("answer") == "")
                {
                    Children = [new Alert { Variant = AlertVariant.Destructive, Children = [new AlertDescription($"{State("error")}")] }],
                },
            ]);
        return page.ToCallToolResult(request, $"The user is asked to fill in a form: {prompt} The answer will come as a message; do not go on before it. "
            + "If the user sees no form, ask for the values in the conversation.");
    }

    [PrefabTool(Visibility = ToolVisibility.App, ReturnsUi = false)]
    [Description("Takes what the user entered into the form.")]
    private async Task<string> SubmitAsync(RequestContext<CallToolRequestParams> request, T data, CancellationToken cancellation) => _options.OnSubmit is { } handle
        ? await handle(data, request.Services, cancellation).ConfigureAwait(false)
        : $"{_title}: {JsonSerializer.Serialize(data, PrefabJson.Options)}";
}
