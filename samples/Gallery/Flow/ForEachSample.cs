using Prefab.Ui;
using static Prefab.Ui.Rx;

namespace Gallery;

[Sample]
internal sealed class ForEachSample : ISample
{
    #region sample
    private sealed record Team(string Name, Member[] Members);

    private sealed record Member(string Name, bool Lead);

    public static PrefabApp Create() => new()
    {
        Title = "ForEach",
        State =
        {
            ["forEachTeams"] = new[]
            {
                new Team("Design", [new("Ada", true), new("Grace", false)]),
                new Team("Operations", [new("Linus", true)]),
            },
            ["forEachTags"] = new[] { "urgent", "customer" },
        },
        View = new Column
        {
            Gap = 4,
            Children =
            [
                new ForEach("forEachTeams")
                {
                    Let = new() { ["team"] = ITEM },
                    Children =
                    [
                        new H4($"{INDEX + 1}. {ITEM["name"]}"),
                        new ForEach("team.members") { Children = [new Text($"{ITEM["name"]}{ITEM["lead"].Then(", leads ", "")}{ITEM["lead"].Then(State("team.name"), "")}")] },
                    ],
                },
                new Row
                {
                    Gap = 2,
                    Children =
                    [
                        new ForEach("forEachTags")
                        {
                            Children = [new Button(ITEM) { Icon = "x", Size = ButtonSize.Xs, Variant = ButtonVariant.Secondary, OnClick = new PopState("forEachTags", INDEX.As<int>()) }],
                        },
                        new Button("Add tag") { Size = ButtonSize.Xs, Variant = ButtonVariant.Outline, OnClick = new AppendState("forEachTags", "new") },
                    ],
                },
            ],
        },
    };
    #endregion
}
