using Prefab.Ui;

namespace Gallery;

[Sample]
internal sealed class MermaidSample : ISample
{
    #region sample
    public static PrefabApp Create() => new()
    {
        Title = "Mermaid",
        View = new Column
        {
            Gap = 4,
            Children =
            [
                new H4("How an order travels"),
                new Mermaid("""
                    flowchart LR
                      Cart --> Payment
                      Payment -->|accepted| Warehouse
                      Payment -->|refused| Cart
                      Warehouse --> Customer
                    """),
            ],
        },
    };
    #endregion
}
