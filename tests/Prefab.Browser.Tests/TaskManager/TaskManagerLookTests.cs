using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Prefab.Browser.Tests;

/// <summary>How the task manager looks and how it is used without a mouse; the pictures go to <c>artifacts/screenshots</c>.</summary>
public sealed class TaskManagerLookTests(Chromium chromium, TaskServer server) : TaskManagerTest(chromium, server)
{
    private static readonly string s_tooLong = new('x', 201);

    public static TheoryData<string> Themes => ["light", "dark"];

    protected override string[] Tasks =>
    [
        "Buy milk",
        "[x] Water the plants",
        "Ask the landlord about the window in the kitchen, the heating in the hall and the date of the next inspection",
        "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
    ];

    [Theory, MemberData(nameof(Themes))]
    public async Task Page_follows_the_theme_of_the_host(string theme)
    {
        await SetThemeAsync(theme);
        await Expect(Host.App.Locator("html")).ToHaveCSSAsync("color-scheme", theme);
        await Host.ScreenshotAsync(theme);
        Assert.Empty(await Accessibility.CheckAsync(Host));
    }

    [Theory, MemberData(nameof(Themes))]
    public async Task Dialog_is_accessible_in_both_themes(string theme)
    {
        await SetThemeAsync(theme);
        await Delete("Buy milk").ClickAsync();
        await Expect(Dialog).ToBeVisibleAsync();
        await Host.ScreenshotAsync($"dialog-{theme}");
        Assert.Empty(await Accessibility.CheckAsync(Host));
    }

    [Theory, MemberData(nameof(Themes))]
    public async Task Messages_are_accessible_in_both_themes(string theme)
    {
        await SetThemeAsync(theme);
        await AddAsync("Show a toast");
        await Expect(Toasts).ToContainTextAsync("Task added");
        await AddAsync(s_tooLong);
        await Expect(Toasts).ToContainTextAsync("That did not work");
        await Field.FillAsync("");
        await Add.ClickAsync();
        await Expect(Field).ToHaveAttributeAsync("aria-invalid", "true");
        await Host.ScreenshotAsync($"toast-{theme}");
        Assert.Empty(await Accessibility.CheckAsync(Host));
    }

    [Fact]
    public async Task Page_changes_its_theme_when_the_host_does()
    {
        var light = await BackgroundAsync();
        await SetThemeAsync("dark");
        await Expect(Host.App.Locator("html")).ToHaveCSSAsync("color-scheme", "dark");
        Assert.NotEqual(light, await BackgroundAsync());
        await SetThemeAsync("light");
        await Expect(Host.App.Locator("html")).ToHaveCSSAsync("color-scheme", "light");
        Assert.Equal(light, await BackgroundAsync());
        await Expect(Checkbox("Buy milk")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Page_needs_no_sideways_scrolling_when_it_is_360_pixels_wide()
    {
        await Host.Page.SetViewportSizeAsync(360, 740);
        await Expect(Checkbox("Buy milk")).ToBeVisibleAsync();
        Assert.Equal(360, await ScrollWidthAsync());
        await Host.ScreenshotAsync("narrow");
        await Delete("Buy milk").ClickAsync();
        await Expect(Dialog).ToBeInViewportAsync(new() { Ratio = 1 });
        Assert.Equal(360, await ScrollWidthAsync());
        await Host.ScreenshotAsync("narrow-dialog");
    }

    [Fact]
    public async Task Task_is_added_completed_and_deleted_by_keyboard_alone()
    {
        var keyboard = Host.Page.Keyboard;
        await TabToAsync(Field);
        await keyboard.TypeAsync("By keyboard");
        await keyboard.PressAsync("Enter");
        await Expect(Checkbox("By keyboard")).Not.ToBeCheckedAsync();
        await Expect(Field).ToBeFocusedAsync();
        await TabToAsync(Checkbox("By keyboard"));
        await keyboard.PressAsync("Space");
        await ExpectCountsAsync(total: 5, pending: 3, done: 2);
        await Expect(Checkbox("By keyboard")).ToBeFocusedAsync();
        await TabToAsync(Delete("By keyboard"));
        await keyboard.PressAsync("Enter");
        await Expect(Dialog).ToBeVisibleAsync();
        await TabToAsync(Dialog.GetByRole(AriaRole.Button, new() { Name = "Delete" }));
        await keyboard.PressAsync("Enter");
        await Expect(Checkbox("By keyboard")).ToHaveCountAsync(0);
        await ExpectCountsAsync(total: 4, pending: 3, done: 1);
    }

    private Task SetThemeAsync(string theme) => Host.SetContextAsync(Context with { Theme = theme });

    private Task<string> BackgroundAsync() =>
        Host.App.Locator(".pf-card").First.EvaluateAsync<string>("card => getComputedStyle(card).backgroundColor");

    private Task<int> ScrollWidthAsync() => Host.App.Locator("html").EvaluateAsync<int>("html => html.scrollWidth");

    private async Task TabToAsync(ILocator target)
    {
        for (var presses = 0; presses < 25; presses++)
        {
            await Host.Page.Keyboard.PressAsync("Tab");
            if (await target.EvaluateAsync<bool>("element => element === document.activeElement"))
                return;
        }
        Assert.Fail($"{target} is not reached with the Tab key.");
    }
}
