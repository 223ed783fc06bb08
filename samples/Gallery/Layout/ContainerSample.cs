using Prefab.Ui;

namespace Gallery;

[Sample]
internal sealed class ContainerSample : ISample
{
    #region sample
    public static PrefabApp Create() => new()
    {
        Title = "Container",
        View = new Container
        {
            Children =
            [
                new Column
                {
                    Gap = 4,
                    Children =
                    [
                        new H1("How we review"),
                        new Lead("Small changes, read by one person, within a day."),
                        new P("The container keeps lines short enough to read on a wide screen, and leaves space at the sides of a narrow one."),
                        new Card { Children = [new CardContent { Children = [new Text("Everything inside follows its width.")] }] },
                    ],
                },
            ],
        },
    };
    #endregion
}
