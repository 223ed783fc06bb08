using System.ComponentModel;
using System.Globalization;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;
using Prefab.Ui;
using static Prefab.Ui.Rx;

namespace Prefab.Mcp;

/// <summary>The tools of <see cref="FlowExtensions.WithFileUpload"/>: one asks, one takes the files, one reads them.</summary>
internal sealed class FileUploadTools
{
    private const int MaxText = 100_000;
    private const int Preview = 200;
    private static readonly UTF8Encoding s_strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly FileUploadOptions _options;
    private readonly McpServerTool _store;

    public FileUploadTools(FileUploadOptions options)
    {
        _options = options;
        McpServerTool Create(Delegate method, string name) => McpServerTool.Create(method, new McpServerToolCreateOptions { Name = name, SerializerOptions = PrefabMcpJson.Options });
        _store = Create(StoreAsync, $"{options.ToolName}_store");
        All = [Create(Ask, options.ToolName), _store, Create(ReadAsync, "read_uploaded_file")];
    }

    public McpServerTool[] All { get; }

    [PrefabTool(ReturnsUi = true, Visibility = ToolVisibility.Model)]
    [Description("Asks the user for files. Their names and identifiers come as the user's next message; wait for it, then read them with read_uploaded_file.")]
    private CallToolResult Ask(RequestContext<CallToolRequestParams> request, [Description("Which files, and what for.")] string prompt)
    {
        var page = FlowPages.Page(
            _options.Title,
            new() { ["prompt"] = prompt, ["files"] = Array.Empty<UploadedFile>(), ["error"] = "" },
            [
                new Muted(State("prompt")),
                FlowPages.Unanswered(new Column
                {
                    Gap = 3,
                    Children =
                    [
                        new DropZone("files")
                        {
                            Label = _options.DropLabel,
                            Description = $"At most {SizeOf(_options.MaxFileSize)} for each file",
                            Multiple = true,
                            MaxSize = _options.MaxFileSize,
                            Accept = _options.Accept,
                        },
                        new Button("Upload")
                        {
                            Icon = "upload",
                            Disabled = State("files").Length() == 0,
                            OnClick = CallTool.To(_store) with
                            {
                                Arguments = new() { ["files"] = State("files") },
                                OnSuccess = FlowPages.Send($"{RESULT}", "Uploaded"),
                                OnError = new SetState("error", ERROR),
                            },
                        },
                    ],
                }),
                new If(State("error") != "" && State("answer") == "")
                {
                    Children = [new Alert { Variant = AlertVariant.Destructive, Children = [new AlertDescription($"{State("error")}")] }],
                },
            ]);
        return page.ToCallToolResult(request, $"The user is asked for files: {prompt} Their names will come as a message; do not go on before it.");
    }

    [PrefabTool(Visibility = ToolVisibility.App, ReturnsUi = false)]
    [Description("Takes the files that the user chose.")]
    private async Task<string> StoreAsync(RequestContext<CallToolRequestParams> request, UploadedFile[] files, CancellationToken cancellation)
    {
        // What the browser says of a file is not to be relied on.
        var checkedFiles = files.Select(f => f with { Size = Bytes(f).Length }).ToArray();
        if (checkedFiles.FirstOrDefault(f => f.Size > _options.MaxFileSize) is { } large)
            throw new McpException($"{large.Name} has {large.Size} bytes; at most {_options.MaxFileSize} are taken.");
        var text = new StringBuilder("I uploaded:");
        foreach (var file in checkedFiles)
        {
            var stored = await Store(request).SaveAsync(file, cancellation).ConfigureAwait(false);
            text.Append(CultureInfo.InvariantCulture, $"\n- {stored.Name} ({stored.Size} bytes, {(stored.Type.Length > 0 ? stored.Type : "unknown type")}), id {stored.Id}");
        }
        return text.ToString();
    }

    [PrefabTool(Visibility = ToolVisibility.Both, ReturnsUi = false)]
    [Description("Reads a file that the user uploaded: its text, or the beginning of its bytes in base64 when it is no text.")]
    private static async Task<string> ReadAsync(RequestContext<CallToolRequestParams> request, [Description("The file's id.")] string id, CancellationToken cancellation)
    {
        var file = await Store(request).FindAsync(id, cancellation).ConfigureAwait(false)
            ?? throw new McpException($"There is no file with the id \"{id}\", or not any more: ask the user to upload it again.");
        var bytes = Bytes(file);
        try
        {
            var text = s_strict.GetString(bytes);
            return text.Length <= MaxText ? text : $"{text[..MaxText]}\n… ({text.Length - MaxText} more characters)";
        }
        catch (DecoderFallbackException)
        {
            // What is not text is shown as bytes.
            return $"{file.Name} is no text ({file.Type}, {bytes.Length} bytes). It begins with, in base64: {file.Data[..Math.Min(Preview, file.Data.Length)]}";
        }
    }

    private static string SizeOf(int bytes) => bytes switch
    {
        < 1024 => string.Create(CultureInfo.InvariantCulture, $"{bytes} bytes"),
        < 1024 * 1024 => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1024.0:0.#} kB"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{bytes / (1024.0 * 1024):0.#} MB"),
    };

    private static IUploadStore Store(RequestContext<CallToolRequestParams> request) =>
        request.Services?.GetService<IUploadStore>() ?? throw new InvalidOperationException("There is no IUploadStore among the services.");

    private static byte[] Bytes(UploadedFile file)
    {
        try
        {
            return file.ToBytes();
        }
        catch (FormatException error)
        {
            throw new McpException($"The content of {file.Name} is not base64.", error);
        }
    }
}
