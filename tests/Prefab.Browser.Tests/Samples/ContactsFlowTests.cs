using System.Diagnostics;
using Microsoft.Playwright;
using Xunit.Abstractions;
using static Microsoft.Playwright.Assertions;

namespace Prefab.Browser.Tests;

/// <summary>What a user does with the address book; <c>Prefab.Testing.Tests</c> has the same test without a browser.</summary>
public sealed class ContactsFlowTests(Chromium chromium, ContactServer server, ITestOutputHelper output) : SampleTest<ContactServer>(chromium, server)
{
    private ILocator Links => Host.App.GetByRole(AriaRole.Link);

    private ILocator Search => Host.App.GetByPlaceholder("Name or address");

    private ILocator Dialog => Host.App.GetByRole(AriaRole.Dialog, new() { Name = "New contact" });

    [Fact]
    public async Task Contact_is_found_refused_and_created()
    {
        var watch = Stopwatch.StartNew();
        await OpenAsync("show_contacts", "Contacts");
        output.WriteLine($"Playwright, contacts: open {watch.ElapsedMilliseconds} ms");
        watch.Restart();
        await Expect(Links).ToHaveCountAsync(6);

        await Search.FillAsync("hopper");
        await Search.PressAsync("Enter");
        await Expect(Links).ToHaveTextAsync(["grace@example.com"]);
        await Expect(Host.App.GetByText("1 contact", new() { Exact = true })).ToHaveCountAsync(1);

        await CreateAsync("A", "nobody");
        await Expect(Label("Name")).ToHaveAttributeAsync("aria-invalid", "true");
        await Expect(Label("Email")).ToHaveAttributeAsync("aria-invalid", "true");

        await FillAsync("Somebody Else", "ada@example.com");
        await Expect(Toasts).ToContainTextAsync("ada@example.com is the address of Ada Lovelace.");
        await Expect(Label("Name")).ToHaveValueAsync("Somebody Else");

        await FillAsync("Mary Jackson", "mary@flow.example");
        await Expect(Toasts).ToContainTextAsync("Mary Jackson is in your contacts");
        await Expect(Dialog).ToHaveCountAsync(0);
        await Expect(Links).ToHaveCountAsync(2);

        await Search.FillAsync("flow.example");
        await Button("Search").ClickAsync();
        await Expect(Links).ToHaveTextAsync(["mary@flow.example"]);
        output.WriteLine($"Playwright, contacts: find, refuse, create {watch.ElapsedMilliseconds} ms");
    }

    private ILocator Label(string text) => Dialog.GetByLabel(text, new() { Exact = true });

    private async Task CreateAsync(string name, string email)
    {
        await Button("New contact").ClickAsync();
        await FillAsync(name, email);
    }

    private async Task FillAsync(string name, string email)
    {
        await Label("Name").FillAsync(name);
        await Label("Email").FillAsync(email);
        await Dialog.GetByRole(AriaRole.Button, new() { Name = "Create", Exact = true }).ClickAsync();
    }
}
