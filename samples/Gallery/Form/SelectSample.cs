using Prefab.Ui;
using static Prefab.Ui.Rx;

namespace Gallery;

[Sample]
internal sealed class SelectSample : ISample
{
    #region sample
    public static PrefabApp Create() => new()
    {
        Title = "Select",
        State = { ["selectRegion"] = "" },
        View = new Column
        {
            Gap = 4,
            CssClass = "max-w-xs",
            Children =
            [
                new Label("Region") { ForId = "select-region" },
                new Select("selectRegion")
                {
                    Id = "select-region",
                    Placeholder = "Choose a region",
                    Required = true,
                    Children =
                    [
                        new SelectGroup { Children = [new SelectLabel("Europe"), new SelectOption("eu-west", "Dublin"), new SelectOption("eu-north", "Stockholm")] },
                        new SelectSeparator(),
                        new SelectGroup
                        {
                            Children = [new SelectLabel("America"), new SelectOption("us-east", "Virginia"), new SelectOption("us-west", "Oregon") { Disabled = true }],
                        },
                    ],
                },
                new If(State("selectRegion").As<bool>()) { Children = [new Muted($"Stored in {State("selectRegion")}.")] },
                new Label("Sort by") { ForId = "select-sort" },
                new Select("selectSort")
                {
                    Id = "select-sort",
                    Size = SelectSize.Sm,
                    OnChange = [new SetState("selectSort", EVENT), new ShowToast($"By {EVENT}")],
                    Children = [new SelectOption("name", "Name") { Selected = true }, new SelectOption("date", "Date")],
                },
            ],
        },
    };
    #endregion
}
