using Prefab.Ui;

namespace Prefab.Mcp;

/// <summary>How an approval looks.</summary>
public sealed record ApprovalOptions
{
    /// <summary>Name of the tool.</summary>
    public string ToolName { get; init; } = "request_approval";

    /// <summary>Title of the card.</summary>
    public string Title { get; init; } = "Approval required";

    /// <summary>Label of the button that approves, which is also the answer.</summary>
    public string ApproveLabel { get; init; } = "Approve";

    /// <summary>Label of the button that rejects, which is also the answer.</summary>
    public string RejectLabel { get; init; } = "Reject";

    /// <summary>Look of the button that approves.</summary>
    public ButtonVariant ApproveVariant { get; init; } = ButtonVariant.Default;

    /// <summary>Look of the button that rejects.</summary>
    public ButtonVariant RejectVariant { get; init; } = ButtonVariant.Outline;
}

/// <summary>How a choice looks.</summary>
public sealed record ChoiceOptions
{
    /// <summary>Name of the tool.</summary>
    public string ToolName { get; init; } = "choose";

    /// <summary>Title of the card.</summary>
    public string Title { get; init; } = "Choose an option";

    /// <summary>Look of the buttons.</summary>
    public ButtonVariant Variant { get; init; } = ButtonVariant.Outline;
}

/// <summary>How a form for a model looks, and what becomes of what the user enters.</summary>
/// <typeparam name="T">The model.</typeparam>
public sealed record FormInputOptions<T>
{
    /// <summary>Name of the tool that asks; <c>collect_</c> and the name of the model in snake case when null.</summary>
    public string? ToolName { get; init; }

    /// <summary>Title of the card; the name of the model in words when null.</summary>
    public string? Title { get; init; }

    /// <summary>Label of the button.</summary>
    public string SubmitLabel { get; init; } = "Submit";

    /// <summary>Takes the checked value and gives the words that are sent into the conversation; the value as JSON when null.</summary>
    /// <remarks>An <see cref="ModelContextProtocol.McpException"/> is shown to the user, who can correct the form and submit it again.</remarks>
    public Func<T, IServiceProvider?, CancellationToken, ValueTask<string>>? OnSubmit { get; init; }
}

/// <summary>How an upload looks, and what it takes.</summary>
public sealed record FileUploadOptions
{
    /// <summary>Name of the tool that asks for files; <c>store_</c> and <c>read_uploaded_file</c> are the others.</summary>
    public string ToolName { get; init; } = "upload_files";

    /// <summary>Title of the card.</summary>
    public string Title { get; init; } = "Upload files";

    /// <summary>Text of the place to drop files on.</summary>
    public string DropLabel { get; init; } = "Drop files here or click to browse";

    /// <summary>Most bytes of one file.</summary>
    public int MaxFileSize { get; init; } = 10 * 1024 * 1024;

    /// <summary>Kinds of files that are taken; all when null.</summary>
    public FileTypes? Accept { get; init; }
}
