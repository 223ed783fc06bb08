using Prefab.Ui;

namespace Gallery;

[Sample]
internal sealed class ChoiceCardSample : ISample
{
    #region sample
    public static PrefabApp Create() => new()
    {
        Title = "ChoiceCard",
        State = { ["choiceBackups"] = true },
        View = new Column
        {
            Gap = 3,
            CssClass = "max-w-md",
            Children =
            [
                Choice("Daily backups", "Kept for 30 days.", new Switch("choiceBackups")),
                Choice("Priority support", "An answer within four hours.", new Switch("choiceSupport")),
                new ChoiceCard
                {
                    Invalid = true,
                    Children =
                    [
                        new FieldContent { Children = [new FieldTitle("Own domain"), new FieldError("The domain is taken.")] },
                        new Checkbox("choiceDomain") { Value = true },
                    ],
                },
                new ChoiceCard
                {
                    Disabled = true,
                    Children =
                    [
                        new FieldContent { Children = [new FieldTitle("Dedicated server"), new FieldDescription("In the company plan only.")] },
                        new Switch { Disabled = true },
                    ],
                },
            ],
        },
    };

    private static ChoiceCard Choice(string title, string description, Switch control) => new()
    {
        Children = [new FieldContent { Children = [new FieldTitle(title), new FieldDescription(description)] }, control],
    };
    #endregion
}
