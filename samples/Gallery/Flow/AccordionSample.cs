using Prefab.Ui;

namespace Gallery;

[Sample]
internal sealed class AccordionSample : ISample
{
    #region sample
    public static PrefabApp Create() => new()
    {
        Title = "Accordion",
        View = new Column
        {
            Gap = 6,
            CssClass = "max-w-xl",
            Children =
            [
                new Accordion
                {
                    DefaultOpenItems = 0,
                    Children =
                    [
                        new AccordionItem("When do you deliver?") { Children = [new P("Within two working days.")] },
                        new AccordionItem("Can I send something back?") { Children = [new P("Within thirty days, without a reason.")] },
                    ],
                },
                new Accordion
                {
                    Multiple = true,
                    DefaultOpenItems = ["size", "care"],
                    Children =
                    [
                        new AccordionItem("Size") { Value = "size", Children = [new Text("Fits as usual.")] },
                        new AccordionItem("Material") { Value = "material", Children = [new Text("Linen and cotton.")] },
                        new AccordionItem("Care") { Value = "care", Children = [new Badge("30 °C"), new Badge("No bleach") { Variant = BadgeVariant.Outline }] },
                    ],
                },
            ],
        },
    };
    #endregion
}
