using Prefab.Ui;

namespace Gallery;

[Sample]
internal sealed class LeadSample : ISample
{
    #region sample
    public static PrefabApp Create() => new()
    {
        Title = "Lead",
        View = new Column
        {
            Gap = 3,
            CssClass = "max-w-xl",
            Children =
            [
                new H2("Working from anywhere"),
                new Lead("Four teams, nine time zones, and one meeting a week: what we learned in a year."),
                new P("We began with a rule that sounded simple, and took three months to mean it."),
            ],
        },
    };
    #endregion
}
