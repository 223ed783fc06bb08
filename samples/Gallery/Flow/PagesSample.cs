using Prefab.Ui;
using static Prefab.Ui.Rx;

namespace Gallery;

[Sample]
internal sealed class PagesSample : ISample
{
    #region sample
    public static PrefabApp Create() => new()
    {
        Title = "Pages",
        State = { ["pagesStep"] = "address" },
        View = new Column
        {
            Gap = 4,
            CssClass = "max-w-md",
            Children =
            [
                new Pages("pagesStep")
                {
                    Children =
                    [
                        new Page("Address")
                        {
                            Value = "address",
                            Children = [new Label("Street") { ForId = "pages-street" }, new Input("pagesStreet") { Id = "pages-street" }, Go("Next", "payment")],
                        },
                        new Page("Payment")
                        {
                            Value = "payment",
                            Children = [new Checkbox("pagesInvoice") { Label = "Pay by invoice" }, Go("Back", "address"), Go("Next", "done")],
                        },
                        new Page("Done") { Value = "done", Children = [new H4("Thank you."), Go("Start again", "address")] },
                    ],
                },
                new Muted($"Step: {State("pagesStep")}"),
            ],
        },
    };

    private static Button Go(string label, string page) => new(label) { CssClass = "mt-3 mr-2", OnClick = new SetState("pagesStep", page) };
    #endregion
}
