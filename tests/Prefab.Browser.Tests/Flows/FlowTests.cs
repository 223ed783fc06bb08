using System.ComponentModel.DataAnnotations;
using System.Text;
using Microsoft.Playwright;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;
using Prefab.Mcp;
using static Microsoft.Playwright.Assertions;

namespace Prefab.Browser.Tests;

/// <summary>The ready-made tools that ask the user: what is answered on the page comes into the conversation.</summary>
public sealed class FlowTests(Chromium chromium) : PageTest(chromium)
{
    public enum Size
    {
        Small,
        Large,
    }

    public sealed record Order([property: Required, StringLength(10)] string Name, Size Size, int Count = 1);

    private ILocator Sent => Host.App.GetByText("Response sent.");

    private ILocator Button(string name) => Host.App.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    /// <summary>The one message that the page has sent as the user's.</summary>
    private async Task<string> MessageAsync()
    {
        await Expect(Sent).ToBeVisibleAsync();
        var message = Assert.Single(await Host.RequestsAsync("ui/message")).GetProperty("params");
        Assert.Equal("user", message.GetProperty("role").GetString());
        return Assert.Single(message.GetProperty("content").EnumerateArray()).GetProperty("text").GetString()!;
    }

    [Theory, InlineData(HostKind.McpApps), InlineData(HostKind.OpenAi)]
    public async Task Approval_sends_the_answer_once(HostKind kind)
    {
        await using var server = await InMemoryServer.StartAsync(builder => builder.WithApproval());
        await server.OpenAsync(Host, "request_approval", kind, ("summary", "Delete {{ all }}?"), ("details", "3 files"));

        await Button("Reject").ClickAsync();

        Assert.Equal("\"Delete {{ all }}?\" — I selected: Reject", await MessageAsync());
        await Expect(Host.App.GetByRole(AriaRole.Button)).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Choice_sends_the_option_that_was_chosen()
    {
        await using var server = await InMemoryServer.StartAsync(builder => builder.WithChoice());
        await server.OpenAsync(Host, "choose", HostKind.McpApps, ("prompt", "Which size?"), ("choices", new[] { "Small", "Large" }));

        await Button("Large").ClickAsync();

        Assert.Equal("\"Which size?\" — I selected: Large", await MessageAsync());
    }

    [Theory, InlineData(HostKind.McpApps), InlineData(HostKind.OpenAi)]
    public async Task Form_input_is_checked_by_the_server_and_sent_when_it_is_right(HostKind kind)
    {
        await using var server = await InMemoryServer.StartAsync(builder => builder.WithFormInput<Order>(new()
        {
            OnSubmit = (order, _, _) => order.Name == "Ada" ? throw new McpException("Ada has ordered already.") : ValueTask.FromResult($"{order.Count} × {order.Size} for {order.Name}"),
        }));
        await server.OpenAsync(Host, "collect_order", kind, ("prompt", "What shall we send?"));
        await Expect(Host.App.GetByText("What shall we send?")).ToBeVisibleAsync();

        await Host.App.GetByLabel("Name").FillAsync("Ada");
        await Host.App.GetByLabel("Size").SelectOptionAsync("Large");
        await Host.App.GetByLabel("Count").FillAsync("3");
        await Button("Submit").ClickAsync();
        await Expect(Host.App.GetByText("Ada has ordered already.").First).ToBeVisibleAsync();
        Assert.Empty(await Host.RequestsAsync("ui/message"));

        await Host.App.GetByLabel("Name").FillAsync("Grace");
        await Button("Submit").ClickAsync();
        Assert.Equal("3 × Large for Grace", await MessageAsync());
        await Expect(Host.App.GetByLabel("Name")).ToHaveCountAsync(0);
        Assert.Empty(await Accessibility.CheckAsync(Host));
        await Host.ScreenshotAsync($"flow-form-{kind}");
    }

    [Theory, InlineData(HostKind.McpApps), InlineData(HostKind.OpenAi)]
    public async Task Uploaded_file_is_named_in_the_conversation_and_read_by_the_model(HostKind kind)
    {
        await using var server = await InMemoryServer.StartAsync(builder => builder.WithFileUpload(new() { MaxFileSize = 1000 }));
        await server.OpenAsync(Host, "upload_files", kind, ("prompt", "The list, please."));
        var files = Host.App.Locator("input[type=file]");
        await Expect(Button("Upload")).ToBeDisabledAsync();
        await Expect(Host.App.GetByText("At most 1000 bytes for each file")).ToBeVisibleAsync();

        await files.SetInputFilesAsync(new FilePayload { Name = "list.txt", MimeType = "text/plain", Buffer = Encoding.UTF8.GetBytes("Äpfel, Birnen") });
        await Host.ScreenshotAsync($"flow-upload-{kind}");
        await Button("Upload").ClickAsync();

        var message = await MessageAsync();
        Assert.StartsWith("I uploaded:\n- list.txt (14 bytes, text/plain), id ", message, StringComparison.Ordinal);
        var read = await server.CallAsync("read_uploaded_file", ("id", message[(message.LastIndexOf(' ') + 1)..]));
        Assert.Equal("Äpfel, Birnen", Assert.IsType<TextContentBlock>(Assert.Single(read.Content)).Text);
    }
}
