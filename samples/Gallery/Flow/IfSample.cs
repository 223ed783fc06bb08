using Prefab.Ui;
using static Prefab.Ui.Rx;

namespace Gallery;

[Sample]
internal sealed class IfSample : ISample
{
    #region sample
    public static PrefabApp Create() => new()
    {
        Title = "If",
        State = { ["ifStock"] = 3 },
        View = new Column
        {
            Gap = 4,
            Children =
            [
                new If(State("ifStock") == 0)
                {
                    Children = [new Alert { Variant = AlertVariant.Destructive, Children = [new AlertTitle("Sold out")] }],
                },
                new Elif(State("ifStock") < 5)
                {
                    Children = [new Alert { Variant = AlertVariant.Warning, Children = [new AlertTitle($"Only {State("ifStock")} left")] }],
                },
                new Else { Children = [new Alert { Variant = AlertVariant.Success, Children = [new AlertTitle("In stock")] }] },
                new Row
                {
                    Gap = 2,
                    Children =
                    [
                        new Button("Sell one") { Disabled = State("ifStock") == 0, OnClick = new SetState("ifStock", State("ifStock") - 1) },
                        new Button("Restock") { Variant = ButtonVariant.Outline, OnClick = new SetState("ifStock", 12) },
                    ],
                },
            ],
        },
    };
    #endregion
}
