using static Prefab.Ui.Rx;

namespace Prefab.Ui.Tests;

public class SmokeTests(Xunit.Abstractions.ITestOutputHelper output)
{
    private sealed record Contact(string Name, string Email);
    private sealed record Contacts { public string Query { get; init; } = ""; public List<Contact> Results { get; init; } = []; public bool Busy { get; init; } }

    private static string Search(string q) => q;

    [Fact]
    public void Prints()
    {
        var state = new State<Contacts>(new());
        var busy = state.Rx(s => s.Busy);
        var price = Rx.Of<double>("price");
        PrefabApp app = new()
        {
            State = state,
            View = new Column
            {
                Gap = 4,
                Children =
                [
                    new Input(state.Rx(s => s.Query)) { Placeholder = "Search" },
                    new Button("Search")
                    {
                        Disabled = busy || !state.Rx(s => s.Query != ""),
                        OnClick = new CallTool(Search)
                        {
                            Arguments = { ["q"] = State("query") },
                            OnSuccess = [new SetState("results", RESULT), new ShowToast("Done") { Variant = ToastVariant.Success }],
                            OnError = new ShowToast(ERROR) { Variant = ToastVariant.Error },
                        },
                    },
                    new Text($"{state.Rx(s => s.Results.Count)} found, {price:currency} {ITEM["name"]:upper}"),
                    new ForEach<Contact>(state.Rx(s => s.Results), c => new Text($"{c.Rx(x => x.Name)}")),
                    new If(state.Rx(s => s.Results.Count == 0)) { Children = [new Muted("none") { Bold = true }] },
                    new Else { Children = [new Checkbox(), new Checkbox()] },
                ],
            },
        };
        var json = app.ToJson();
        output.WriteLine(json);
        var parsed = PrefabApp.Parse(json);
        Assert.Empty(parsed.Diagnostics);
        Assert.Equal(json, parsed.App.ToJson());
    }
}
