using Prefab.Ui;

namespace Gallery;

[Sample]
internal sealed class AlertSample : ISample
{
    #region sample
    public static PrefabApp Create() => new()
    {
        Title = "Alert",
        View = new Column
        {
            Gap = 4,
            Children =
            [
                new Alert
                {
                    Icon = "info",
                    Children = [new AlertTitle("Maintenance on Sunday"), new AlertDescription("The site is read-only between 02:00 and 04:00 UTC.")],
                },
                new Alert { Variant = AlertVariant.Info, Icon = "download", Children = [new AlertTitle("A new version is ready")] },
                new Alert { Variant = AlertVariant.Success, Icon = "circle-check", Children = [new AlertTitle("Payment received")] },
                new Alert
                {
                    Variant = AlertVariant.Warning,
                    Icon = "triangle-alert",
                    Children = [new AlertTitle("Storage almost full"), new AlertDescription("92 % are used. Delete old exports to make room.")],
                },
                new Alert
                {
                    Variant = AlertVariant.Destructive,
                    Icon = "circle-x",
                    Children = [new AlertTitle("The import failed"), new AlertDescription("Line 14 has no amount.")],
                },
            ],
        },
    };
    #endregion
}
