using Prefab.Ui;
using static Prefab.Ui.Rx;

namespace Gallery;

[Sample]
internal sealed class TabsSample : ISample
{
    #region sample
    public static PrefabApp Create() => new()
    {
        Title = "Tabs",
        State = { ["tabsSection"] = "activity" },
        View = new Column
        {
            Gap = 6,
            CssClass = "max-w-xl",
            Children =
            [
                new Tabs("tabsSection")
                {
                    Children =
                    [
                        new Tab("Overview") { Value = "overview", Children = [new P("Twelve people, four projects.")] },
                        new Tab("Activity") { Value = "activity", Children = [new P("Ada closed three issues today.")] },
                        new Tab("Billing") { Value = "billing", Disabled = true, Children = [new P("For administrators.")] },
                    ],
                },
                new Button("Go to the overview") { Size = ButtonSize.Sm, CssClass = "self-start", Variant = ButtonVariant.Outline, OnClick = new SetState("tabsSection", "overview") },
                new Tabs
                {
                    Variant = TabsVariant.Line,
                    Orientation = Orientation.Vertical,
                    Value = "Keys",
                    OnChange = new ShowToast($"Opened {EVENT}"),
                    Children = [new Tab("Profile") { Children = [new Text("Name and picture")] }, new Tab("Keys") { Children = [new Text("Two keys")] }],
                },
            ],
        },
    };
    #endregion
}
