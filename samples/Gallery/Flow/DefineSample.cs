using Prefab.Ui;
using static Prefab.Ui.Rx;

namespace Gallery;

[Sample]
internal sealed class DefineSample : ISample
{
    #region sample
    public static PrefabApp Create() => new()
    {
        Title = "Define",
        State = { ["definePeople"] = new[] { new Person("Ada Lovelace", "Author"), new Person("Grace Hopper", "Reviewer") } },
        Defs =
        {
            new Define("defineRow")
            {
                Children =
                [
                    new Row
                    {
                        Gap = 3,
                        Align = Align.Center,
                        Children = [new Icon("user"), new Text(State("who")) { Bold = true }, new Badge(State("role")) { Variant = BadgeVariant.Outline }],
                    },
                ],
            },
            // Several children stand in a column.
            new Define("defineHelp") { Children = [new H4("Who is who?"), new Muted("Authors write, reviewers read.")] },
        },
        View = new Column
        {
            Gap = 3,
            Children =
            [
                new Use("defineHelp"),
                new ForEach("definePeople") { Children = [new Use("defineRow") { Let = new() { ["who"] = ITEM["name"], ["role"] = ITEM["role"] } }] },
            ],
        },
    };

    private sealed record Person(string Name, string Role);
    #endregion
}
