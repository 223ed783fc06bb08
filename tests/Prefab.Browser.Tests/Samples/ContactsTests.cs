using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Prefab.Browser.Tests;

public sealed class ContactServer() : SampleServer("Contacts");

/// <summary>What a user does with the address book.</summary>
public sealed class ContactsTests(Chromium chromium, ContactServer server) : SampleTest<ContactServer>(chromium, server)
{
    private ILocator Search => Host.App.GetByPlaceholder("Name or address");

    private ILocator Links => Host.App.GetByRole(AriaRole.Link);

    private ILocator Dialog => Host.App.GetByRole(AriaRole.Dialog, new() { Name = "New contact" });

    [Theory, InlineData(HostKind.McpApps), InlineData(HostKind.OpenAi)]
    public async Task Contact_is_found_and_another_one_created(HostKind kind)
    {
        await OpenAsync("show_contacts", "Contacts", kind);
        await Search.FillAsync("hopper");
        await Search.PressAsync("Enter");
        await Expect(Links).ToHaveTextAsync(["grace@example.com"]);
        await Expect(Host.App.GetByText("1 contact", new() { Exact = true })).ToBeVisibleAsync();
        await CreateAsync("Mary Jackson", $"mary@{kind}.example".ToLowerInvariant());
        await Expect(Toasts).ToContainTextAsync("Mary Jackson is in your contacts");
        await Expect(Dialog).ToHaveCountAsync(0);
        // The created contact is appended to what the search had found.
        await Expect(Links).ToHaveCountAsync(2);
        await Search.FillAsync($"{kind}.example");
        await Button("Search").ClickAsync();
        await Expect(Links).ToHaveTextAsync([$"mary@{kind}.example".ToLowerInvariant()]);
    }

    [Fact]
    public async Task Form_keeps_its_fields_and_points_at_the_address_when_it_is_taken()
    {
        await OpenAsync("show_contacts", "Contacts");
        await CreateAsync("Somebody Else", "ada@example.com");
        await Expect(Toasts).ToContainTextAsync("ada@example.com is the address of Ada Lovelace.");
        await Expect(Dialog.GetByLabel("Email")).ToHaveAccessibleDescriptionAsync("ada@example.com is the address of Ada Lovelace.");
        await Expect(Dialog.GetByLabel("Name", new() { Exact = true })).ToHaveValueAsync("Somebody Else");
    }

    [Fact]
    public async Task Form_checks_what_the_model_asks_for()
    {
        await OpenAsync("show_contacts", "Contacts");
        await CreateAsync("A", "nobody");
        await Expect(Dialog.GetByLabel("Name", new() { Exact = true })).ToHaveAttributeAsync("aria-invalid", "true");
        await Expect(Dialog.GetByLabel("Email")).ToHaveAttributeAsync("aria-invalid", "true");
        Assert.Empty(await Host.RequestsAsync("tools/call"));
    }

    [Theory, InlineData("light"), InlineData("dark")]
    public async Task Page_looks_good_in_both_themes(string theme)
    {
        await OpenAsync("show_contacts", "Contacts", theme: theme);
        await ExpectGoodLooksAsync($"contacts-{theme}");
    }

    private async Task CreateAsync(string name, string email)
    {
        await Button("New contact").ClickAsync();
        await Dialog.GetByLabel("Name", new() { Exact = true }).FillAsync(name);
        await Dialog.GetByLabel("Email").FillAsync(email);
        await Dialog.GetByRole(AriaRole.Button, new() { Name = "Create" }).ClickAsync();
    }
}
