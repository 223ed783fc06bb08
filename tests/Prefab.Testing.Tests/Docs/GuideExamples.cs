using Microsoft.Extensions.DependencyInjection;
using ModelContextProtocol;
using Prefab.Testing.Tests.Samples;
using Prefab.Ui;
using TaskManager;

namespace Prefab.Testing.Tests.Docs;

/// <summary>The code of <c>docs/guide/testing.md</c>.</summary>
public class GuideExamples
{
    [Fact]
    public async Task Server()
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory("prefab-testing-").FullName, "tasks.json");
        #region server
        await using var session = await Session.StartAsync<TaskTools>(services => services.AddSingleton<ITaskStore>(new JsonFileTaskStore(file)));
        var page = await PrefabPage.OpenAsync(session.Client, "show_tasks");

        await page.GetByLabel("New task").FillAsync("Buy milk");
        await page.GetByRole(Role.Button, "Add").ClickAsync();

        Assert.False(page.GetByRole(Role.Checkbox, "Buy milk").IsChecked);
        Assert.Equal("Task added", page.Toasts[0].Message);
        Assert.Equal("", (string?)page.State["title"]);
        #endregion
        Directory.Delete(Path.GetDirectoryName(file)!, recursive: true);
    }

    [Fact]
    public async Task Answer()
    {
        #region answer
        PrefabApp app = new Button("Greet") { OnClick = new CallTool("greet") { OnSuccess = new SetState("text", Rx.RESULT) } };
        var page = PrefabPage.Open(app, call => Task.FromResult<object?>($"Hello from {call.Name}"));

        await page.GetByRole(Role.Button, "Greet").ClickAsync();

        Assert.Equal("Hello from greet", (string?)page.State["text"]);
        #endregion
    }

    [Fact]
    public async Task Meanwhile()
    {
        PrefabApp app = new Button("Save") { OnClick = new CallTool("save") };
        #region meanwhile
        var answer = new TaskCompletionSource<object?>();
        var page = PrefabPage.Open(app, _ => answer.Task);

        var click = page.GetByRole(Role.Button, "Save").ClickAsync();
        Assert.True(page.GetByRole(Role.Button, "Save").IsBusy);

        answer.SetException(new McpException("The disk is full."));
        await click;
        Assert.Equal("The disk is full.", page.GetByRole(Role.Alert).GetByText("The disk is full.").Text);
        #endregion
    }

    [Fact]
    public async Task AppTools()
    {
        #region app-tools
        PrefabApp app = new()
        {
            State = { ["filter"] = "" },
            View = new Input("filter") { Placeholder = "Filter" },
            Tools =
            [
                new("set_filter")
                {
                    Description = "Shows only the contacts whose names contain a text.",
                    Parameters = [new("text")],
                    OnCall = new SetState("filter", Rx.EVENT["text"]),
                    Result = $"The filter is {Rx.State("filter")}.",
                },
            ],
        };
        var page = PrefabPage.Open(app);
        Assert.Equal("set_filter", page.AppTools.Single().Name);

        var result = await page.CallAppToolAsync("set_filter", new Dictionary<string, object?> { ["text"] = "ada" });

        Assert.Equal("The filter is ada.", result.Text);
        Assert.Equal("ada", page.GetByPlaceholder("Filter").Value);

        result = await page.CallAppToolAsync("set_filter");
        Assert.True(result.IsError);
        #endregion
        Assert.Equal("The argument \"text\" is missing.", result.Text);
    }

    [Fact]
    public async Task Clock()
    {
        #region clock
        PrefabApp app = new()
        {
            State = { ["left"] = 3 },
            View = new Text($"{Rx.State("left")} seconds"),
            OnMount = new SetInterval(1000) { Count = 3, OnTick = new SetState("left", Rx.State("left").As<int>() - 1) },
        };
        var page = PrefabPage.Open(app);

        await page.Clock.AdvanceAsync(TimeSpan.FromSeconds(2));

        Assert.Equal("text \"1 seconds\"", page.Snapshot());
        #endregion
    }
}
