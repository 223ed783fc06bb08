using Prefab.Ui;

namespace Gallery;

[Sample]
internal sealed class H4Sample : ISample
{
    #region sample
    public static PrefabApp Create() => new()
    {
        Title = "H4",
        View = new Column
        {
            Gap = 2,
            Children =
            [
                new H4("Ingredients"),
                new Text("Flour, water, salt, and time."),
                new H4("Method") { Uppercase = true },
                new Text("Mix, wait, fold, wait, bake."),
            ],
        },
    };
    #endregion
}
