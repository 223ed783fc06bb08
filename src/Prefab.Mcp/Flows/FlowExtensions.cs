using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using ModelContextProtocol.Server;

namespace Prefab.Mcp;

/// <summary>Ready-made tools that ask the user something and return the answer to the conversation.</summary>
public static class FlowExtensions
{
    /// <summary>Adds a tool by which the model asks the user to approve something.</summary>
    /// <param name="builder">The server; this includes <see cref="PrefabMcpBuilderExtensions.WithPrefab"/>.</param>
    /// <param name="options">Names, labels and looks.</param>
    /// <returns>The builder.</returns>
    public static IMcpServerBuilder WithApproval(this IMcpServerBuilder builder, ApprovalOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        options ??= new();
        return Add(builder, McpServerTool.Create(new ApprovalTool(options).Ask, new() { Name = options.ToolName, SerializerOptions = PrefabMcpJson.Options }));
    }

    /// <summary>Adds a tool by which the model lets the user choose one of several options.</summary>
    /// <param name="builder">The server; this includes <see cref="PrefabMcpBuilderExtensions.WithPrefab"/>.</param>
    /// <param name="options">Names and looks.</param>
    /// <returns>The builder.</returns>
    public static IMcpServerBuilder WithChoice(this IMcpServerBuilder builder, ChoiceOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        options ??= new();
        return Add(builder, McpServerTool.Create(new ChoiceTool(options).Ask, new() { Name = options.ToolName, SerializerOptions = PrefabMcpJson.Options }));
    }

    /// <summary>Adds a tool by which the model asks the user for a value of a type, with a form that is made from it and checked by its data annotations.</summary>
    /// <typeparam name="T">The model; see <see cref="Prefab.Ui.Form.For"/> for what it may have.</typeparam>
    /// <param name="builder">The server; this includes <see cref="PrefabMcpBuilderExtensions.WithPrefab"/>.</param>
    /// <param name="options">Names and labels, and what becomes of the value.</param>
    /// <returns>The builder.</returns>
    [RequiresUnreferencedCode("The model is read with reflection-based serialization.")]
    [RequiresDynamicCode("The model is read with reflection-based serialization.")]
    public static IMcpServerBuilder WithFormInput<
        [DynamicallyAccessedMembers(
            DynamicallyAccessedMemberTypes.PublicProperties | DynamicallyAccessedMemberTypes.PublicConstructors | DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)]
    T>(this IMcpServerBuilder builder, FormInputOptions<T>? options = null)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(builder);
        return Add(builder, new FormInputTools<T>(options ?? new()).All);
    }

    /// <summary>Adds a tool by which the model asks the user for files, and one by which it reads them.</summary>
    /// <param name="builder">The server; this includes <see cref="PrefabMcpBuilderExtensions.WithPrefab"/>.</param>
    /// <param name="options">Names and labels, and what is taken.</param>
    /// <returns>The builder.</returns>
    /// <remarks>Files go to the <see cref="IUploadStore"/> among the services, which is in memory unless you register one.</remarks>
    public static IMcpServerBuilder WithFileUpload(this IMcpServerBuilder builder, FileUploadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.TryAddSingleton<IUploadStore>(new MemoryUploadStore());
        return Add(builder, new FileUploadTools(options ?? new()).All);
    }

    private static IMcpServerBuilder Add(IMcpServerBuilder builder, params McpServerTool[] tools) => builder.WithPrefab().WithTools(tools);
}
