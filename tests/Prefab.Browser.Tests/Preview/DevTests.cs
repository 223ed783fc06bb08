using System.Diagnostics;
using System.Text.Json;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Prefab.Browser.Tests;

/// <summary><c>prefab dev</c> in front of every sample.</summary>
[Collection(WithChromium.Name)]
public sealed class DevTests(Chromium chromium)
{
    private const string GeneratedPage = """{"view":{"type":"Heading","content":"Written by a model"}}""";

    /// <summary>The samples with the apps that they offer, and a text on the page of the first.</summary>
    public static TheoryData<string, string[], string> Samples => new()
    {
        { "Contacts", ["show_contacts"], "Contacts" },
        { "Dashboard", ["show_sales"], "Sales" },
        { "Documents", ["show_documents"], "Documents" },
        { "Gallery", ["show_gallery"], "Gallery" },
        { "Gateway", ["contacts_show_contacts", "docs_show_documents"], "Contacts" },
        { "Generative", ["show_ui"], "Written by a model" },
        { "Hello", ["hello"], "Your name" },
        { "TaskManager", ["show_tasks"], "Tasks" },
    };

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task Dev_lists_the_apps_of_a_sample_and_opens_the_first(string sample, string[] apps, string text)
    {
        using var tool = Start(sample);
        try
        {
            // Its log is not of interest, but a full pipe would stop it.
            tool.BeginErrorReadLine();
            var line = await tool.StandardOutput.ReadLineAsync().WaitAsync(TimeSpan.FromSeconds(60));
            var page = await chromium.NewPageAsync(1400);
            List<string> errors = [];
            page.PageError += (_, error) => errors.Add(error);
            page.Console += (_, message) =>
            {
                if (message.Type == "error")
                    errors.Add(message.Text);
            };
            await page.GotoAsync(JsonDocument.Parse(line!).RootElement.GetProperty("url").GetString()!);
            var entries = page.Locator("#tools details");
            await Expect(entries.Locator("summary")).ToHaveTextAsync(apps, new() { Timeout = 20_000 });
            if (sample == "Generative")
                await entries.First.GetByRole(AriaRole.Textbox).FillAsync(GeneratedPage);
            // The only app of a server opens by itself.
            if (apps.Length > 1 || sample is "Generative")
                await entries.First.GetByRole(AriaRole.Button).ClickAsync();
            await Expect(page.Locator("#calls")).ToContainTextAsync("done", new() { Timeout = 20_000 });
            await Expect(page.FrameLocator("#frame-slot iframe").GetByText(text).First).ToBeVisibleAsync(new() { Timeout = 20_000 });
            await Expect(page.Locator("#app-notice")).ToBeHiddenAsync();
            await page.ScreenshotAsync(new() { Path = Path.Combine(Locations.Artifacts, $"screenshots/dev-{sample}.png") });
            Assert.Empty(errors);
            await page.Context.CloseAsync();
        }
        finally
        {
            tool.Kill(entireProcessTree: true);
            await tool.WaitForExitAsync();
        }
    }

    private static Process Start(string sample) => Process.Start(
        new ProcessStartInfo("dotnet", [Built("tools/prefab", "prefab"), "dev", Built($"samples/{sample}", sample), "--no-open", "--json"])
        {
            // The task manager of whoever runs the tests stays as it is.
            Environment = { ["TASKS_FILE"] = Path.Combine(Path.GetTempPath(), $"prefab-dev-{Guid.NewGuid():N}.json") },
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;

    private static string Built(string project, string name) => Path.Combine(Locations.Repository, project, "bin", Locations.Configuration, "net10.0", $"{name}.dll");
}
