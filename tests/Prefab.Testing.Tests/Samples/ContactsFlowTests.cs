using System.Diagnostics;
using Contacts;
using Microsoft.Extensions.DependencyInjection;
using Xunit.Abstractions;

namespace Prefab.Testing.Tests.Samples;

/// <summary>What a user does with the address book; <c>Prefab.Browser.Tests</c> has the same test with a browser.</summary>
public sealed class ContactsFlowTests(ITestOutputHelper output) : IAsyncLifetime
{
    private Session _session = null!;
    private PrefabPage _page = null!;

    public async Task InitializeAsync()
    {
        var watch = Stopwatch.StartNew();
        _session = await Session.StartAsync<ContactTools>(services => services.AddSingleton<ContactStore>());
        _page = await PrefabPage.OpenAsync(_session.Client, "show_contacts");
        output.WriteLine($"Prefab.Testing, contacts: open {watch.ElapsedMilliseconds} ms");
    }

    public async Task DisposeAsync() => await _session.DisposeAsync();

    [Fact]
    public async Task Contact_is_found_refused_and_created()
    {
        var watch = Stopwatch.StartNew();
        Assert.Equal(6, _page.GetAllByRole(Role.Link).Count);

        await _page.GetByPlaceholder("Name or address").FillAsync("hopper");
        await _page.GetByPlaceholder("Name or address").PressAsync("Enter");
        Assert.Equal("grace@example.com", _page.GetByRole(Role.Link).Text);
        Assert.Equal(1, _page.GetByText("1 contact").Count);

        await CreateAsync("A", "nobody");
        Assert.True(Dialog.GetByLabel("Name").IsInvalid);
        Assert.True(Dialog.GetByLabel("Email").IsInvalid);

        await FillAsync("Somebody Else", "ada@example.com");
        Assert.Contains("ada@example.com is the address of Ada Lovelace.", Toasts.Text, StringComparison.Ordinal);
        Assert.Equal("Somebody Else", Dialog.GetByLabel("Name").Value);

        await FillAsync("Mary Jackson", "mary@flow.example");
        Assert.Contains("Mary Jackson is in your contacts", Toasts.Text, StringComparison.Ordinal);
        Assert.Equal(0, Dialog.Count);
        Assert.Equal(2, _page.GetAllByRole(Role.Link).Count);

        await _page.GetByPlaceholder("Name or address").FillAsync("flow.example");
        await _page.GetByRole(Role.Button, "Search").ClickAsync();
        Assert.Equal("mary@flow.example", _page.GetByRole(Role.Link).Text);
        output.WriteLine($"Prefab.Testing, contacts: find, refuse, create {watch.ElapsedMilliseconds} ms");
    }

    [Fact]
    public async Task Group_is_chosen_in_the_form()
    {
        await _page.GetByRole(Role.Button, "New contact").ClickAsync();
        Snapshots.VerifyText(Dialog.Snapshot());
        await Dialog.GetByLabel("Group").SelectAsync("Family");
        await FillAsync("Dorothy Vaughan", "dorothy@example.com");
        Assert.Equal("Family", (string?)Assert.Single(_page.ToolCalls).Arguments["contact"]!["group"]);
    }

    private Locator Dialog => _page.GetByRole(Role.Dialog, "New contact");

    private Locator Toasts => _page.GetByRole(Role.Region, "Notifications");

    private async Task CreateAsync(string name, string email)
    {
        await _page.GetByRole(Role.Button, "New contact").ClickAsync();
        await FillAsync(name, email);
    }

    private async Task FillAsync(string name, string email)
    {
        await Dialog.GetByLabel("Name").FillAsync(name);
        await Dialog.GetByLabel("Email").FillAsync(email);
        await Dialog.GetByRole(Role.Button, "Create").ClickAsync();
    }
}
