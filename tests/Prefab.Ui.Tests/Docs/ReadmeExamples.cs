namespace Prefab.Ui.Tests.Docs;

/// <summary>Code that the documents show.</summary>
internal static class ReadmeExamples
{
    public sealed record Product(string Name, decimal Price, bool InStock);

    public sealed record Shop
    {
        public string Query { get; init; } = "";

        public IReadOnlyList<Product> Results { get; init; } = [];
    }

    public sealed class ShopTools
    {
        public IReadOnlyList<Product> Search(string query) => [new(query, 1, true)];
    }

    public static PrefabApp Typed()
    {
        #region typed
        var state = new State<Shop>(new());
        var query = state.Rx(s => s.Query);

        return new PrefabApp
        {
            State = state,
            View = new Column
            {
                Gap = 4,
                Children =
                [
                    new Input(query) { Placeholder = "Search products" },
                    new Button("Search")
                    {
                        Disabled = query == "",
                        OnClick = CallTool.To<ShopTools>(t => t.Search(query)) with
                        {
                            OnSuccess = new SetState(state.Rx(s => s.Results), Rx.RESULT),
                        },
                    },
                    new Muted($"{state.Rx(s => s.Results.Count)} found"),
                    new ForEach<Product>(state.Rx(s => s.Results), product =>
                        new Text($"{product.Rx(p => p.Name)}: {product.Rx(p => p.Price):currency:EUR}")),
                ],
            },
        };
        #endregion
    }
}
