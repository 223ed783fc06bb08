using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using ModelContextProtocol.Server;
using Prefab.Ui;
using static Microsoft.Playwright.Assertions;

namespace Prefab.Browser.Tests;

/// <summary>Tools of a plain class, without a word about who may call them.</summary>
public sealed class PlainToolTests(Chromium chromium) : PageTest(chromium)
{
    [McpServerToolType]
    private sealed class Phones
    {
        [McpServerTool]
        public static PrefabApp Show() => new()
        {
            State = { ["number"] = "", ["dialled"] = 0 },
            View = new Column
            {
                Children =
                [
                    new Button("Find") { OnClick = new CallTool(Find) { OnSuccess = new SetState("number", Rx.RESULT), OnError = new SetState("number", Rx.ERROR) } },
                    new Text($"Number: {Rx.State("number")}"),
                    new Button("Dial") { OnClick = new CallTool(Dial) { OnSuccess = new SetState("dialled", Rx.RESULT) } },
                    new Text($"Dialled: {Rx.State("dialled")}"),
                ],
            },
        };

        [McpServerTool]
        public static string Find() => "555-0100";

        [McpServerTool(UseStructuredContent = true)]
        public static int Dial(Counter counter) => counter.Next();
    }

    private sealed class Counter
    {
        private int _count;

        public int Next() => Interlocked.Increment(ref _count);
    }

    [Theory, InlineData(HostKind.McpApps), InlineData(HostKind.OpenAi)]
    public async Task Tool_without_an_attribute_is_called_by_the_page(HostKind kind)
    {
        await using var server = await InMemoryServer.StartAsync(builder => builder.WithTools<Phones>());
        await server.OpenAsync(Host, "show", kind);

        await Host.App.GetByRole(AriaRole.Button, new() { Name = "Find", Exact = true }).ClickAsync();

        await Expect(Host.App.GetByText("Number: 555-0100")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Page_shows_what_the_last_call_said_after_a_thousand_clicks()
    {
        await using var server = await InMemoryServer.StartAsync(builder => builder.WithTools<Phones>().Services.AddSingleton<Counter>());
        await server.OpenAsync(Host, "show");
        var dial = Host.App.GetByRole(AriaRole.Button, new() { Name = "Dial", Exact = true });

        await dial.EvaluateAsync("button => { for (let i = 0; i < 1000; i++) button.click() }");
        await Expect(dial).ToBeEnabledAsync();
        await Expect(Host.App.GetByText(new Regex("^Dialled: [1-9]"))).ToBeVisibleAsync();
        await dial.ClickAsync();

        var calls = (await Host.RequestsAsync("tools/call")).Count;
        await Expect(Host.App.GetByText($"Dialled: {calls}")).ToBeVisibleAsync();
        Assert.InRange(calls, 2, 1001);
    }
}
