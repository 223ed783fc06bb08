using System.Text.Json;
using static Prefab.Ui.Rx;

namespace Prefab.Ui.Tests.Docs;

/// <summary>The code of docs/guide/concepts.md.</summary>
public class ConceptExamples
{
    #region state
    public sealed record Cart
    {
        public string Coupon { get; init; } = "";

        public IReadOnlyList<Line> Lines { get; init; } = [];
    }

    public sealed record Line(string Product, int Count, decimal Price);
    #endregion

    private sealed class CartTools
    {
        public IReadOnlyList<Line> Redeem(string coupon) => [new(coupon, 1, 0)];
    }

    [Fact]
    public void Tree_is_made_of_records()
    {
        #region tree
        PrefabApp app = new Card
        {
            Children =
            [
                new CardHeader { Children = [new CardTitle("Release 2.4"), new CardDescription("Deployed on 12 May")] },
                new CardContent { Children = [new Button("Roll back") { Variant = ButtonVariant.Destructive }] },
            ],
        };
        #endregion

        Assert.Contains("\"content\":\"Release 2.4\"", app.ToJson(), StringComparison.Ordinal);
        Assert.Contains("\"variant\":\"destructive\"", app.ToJson(), StringComparison.Ordinal);
    }

    [Fact]
    public void State_is_bound_read_and_repeated()
    {
        #region binding
        var state = new State<Cart>(new() { Lines = [new("Tea", 2, 4.50m)] });
        var coupon = state.Rx(s => s.Coupon);

        PrefabApp app = new()
        {
            State = state,
            View = new Column
            {
                Children =
                [
                    new ForEach<Line>(state.Rx(s => s.Lines), line =>
                        new Text($"{line.Rx(l => l.Count)} × {line.Rx(l => l.Product)}: {line.Rx(l => l.Count * l.Price):currency:EUR}")),
                    new Input(coupon) { Placeholder = "Coupon" },
                    new Button("Redeem") { Disabled = coupon == "" },
                    new If(state.Rx(s => s.Lines.Count) == 0) { Children = [new Muted("The cart is empty.")] },
                ],
            },
        };
        #endregion

        var json = app.ToJson();
        Assert.Contains("\"name\":\"coupon\"", json, StringComparison.Ordinal);
        Assert.Contains("{{ coupon == '' }}", JsonDocument.Parse(json).RootElement.GetProperty("view").GetRawText().Replace("\\u0027", "'", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("| currency:", json, StringComparison.Ordinal);
        Assert.Empty(PrefabApp.Parse(json).Diagnostics);
    }

    [Fact]
    public void Untyped_state_mixes_with_typed()
    {
        #region untyped
        PrefabApp app = new()
        {
            State = { ["query"] = "", ["found"] = Array.Empty<Line>() },
            View = new Column
            {
                Children =
                [
                    new Input("query"),
                    new Text($"Searching for {State("query")}"),
                    new ForEach("found") { Children = [new Text($"{ITEM["product"]}")] },
                ],
            },
        };
        #endregion

        Assert.Contains("Searching for {{ query }}", app.ToJson(), StringComparison.Ordinal);
    }

    [Fact]
    public void Actions_run_in_order_and_have_outcomes()
    {
        var state = new State<Cart>(new());
        var coupon = state.Rx(s => s.Coupon);

        #region actions
        var redeem = new Button("Redeem")
        {
            OnClick =
            [
                CallTool.To<CartTools>(t => t.Redeem(coupon)) with
                {
                    OnSuccess = [new SetState(state.Rx(s => s.Lines), RESULT), new ShowToast($"{RESULT.Length()} lines")],
                    OnError = new ShowToast(ERROR) { Variant = ToastVariant.Error },
                },
                new SetState(coupon, ""),
            ],
        };
        #endregion

        var json = new PrefabApp { State = state, View = redeem }.ToJson();
        Assert.Contains("\"tool\":\"redeem\",\"arguments\":{\"coupon\":\"{{ coupon }}\"}", json, StringComparison.Ordinal);
        Assert.Contains("{{ $result | length }} lines", json, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_of_users_in_the_state_is_no_template()
    {
        var userName = "{{ secret }}";

        #region userText
        PrefabApp careful = new() { State = { ["name"] = userName }, View = new Text($"Hello, {State("name")}") };
        PrefabApp careless = new() { State = { ["secret"] = "42" }, View = new Text($"Hello, {userName}") };
        #endregion

        Assert.Contains("\"content\":\"Hello, {{ name }}\"", careful.ToJson(), StringComparison.Ordinal);
        Assert.Contains("\"content\":\"Hello, {{ secret }}\"", careless.ToJson(), StringComparison.Ordinal);
    }

    [Fact]
    public void Page_can_be_a_file()
    {
        var folder = Directory.CreateTempSubdirectory();
        var file = Path.Combine(folder.FullName, "report.html");
        PrefabApp app = new H1("Report");

        #region file
        File.WriteAllText(file, app.ToHtml());
        #endregion

        Assert.StartsWith("<!doctype html>", File.ReadAllText(file), StringComparison.Ordinal);
        folder.Delete(recursive: true);
    }
}
