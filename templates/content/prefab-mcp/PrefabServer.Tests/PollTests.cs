using Prefab.Testing;

namespace PrefabServer.Tests;

public sealed class PollTests
{
    [Fact]
    public async Task Join_adds_the_name_to_the_list()
    {
        await using var session = await ServerSession.StartAsync();
        var page = await PrefabPage.OpenAsync(session.Client, "show_poll");

        await page.GetByLabel("Your name").FillAsync("Ada");
        await page.GetByRole(Role.Button, "I am coming").ClickAsync();

        Assert.Equal("Ada", page.GetByText("Ada").Text);
        Assert.Equal("1 so far", page.GetByText("so far", exact: false).Text);
        Assert.Equal("", page.GetByLabel("Your name").Value);
    }

    [Fact]
    public async Task Join_says_when_the_name_is_on_the_list_already()
    {
        await using var session = await ServerSession.StartAsync("Ada");
        var page = await PrefabPage.OpenAsync(session.Client, "show_poll");

        await page.GetByLabel("Your name").FillAsync("Ada");
        await page.GetByRole(Role.Button, "I am coming").ClickAsync();

        Assert.Equal("Ada is on the list already.", page.Toasts[0].Message);
        Assert.Equal("1 so far", page.GetByText("so far", exact: false).Text);
    }
}
