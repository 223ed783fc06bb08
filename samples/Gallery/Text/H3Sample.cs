using Prefab.Ui;
using static Prefab.Ui.Rx;

namespace Gallery;

[Sample]
internal sealed class H3Sample : ISample
{
    #region sample
    public static PrefabApp Create() => new()
    {
        Title = "H3",
        State = { ["h3Plan"] = "team" },
        View = new Column
        {
            Gap = 3,
            Children =
            [
                new H3("Billing address"),
                new Muted("Printed on every invoice."),
                new H3($"{State("h3Plan"):upper} plan") { Underline = true },
                new Muted("Renews on the first of the month."),
            ],
        },
    };
    #endregion
}
