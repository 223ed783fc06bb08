using Prefab.Ui;
using static Prefab.Ui.Rx;

namespace Gallery;

[Sample]
internal sealed class SvgSample : ISample
{
    #region sample
    public static PrefabApp Create() => new()
    {
        Title = "Svg",
        State = { ["svgLevel"] = 60 },
        View = new Column
        {
            Gap = 4,
            CssClass = "max-w-xs",
            Children =
            [
                new Svg($"""
                    <svg viewBox="0 0 100 40" role="img" aria-label="Tank">
                      <rect x="1" y="1" width="98" height="38" rx="4" fill="none" stroke="currentColor"/>
                      <rect x="3" y="3" width="{State("svgLevel")}" height="34" rx="2" fill="var(--chart-1)"/>
                    </svg>
                    """)
                {
                    Width = "200px",
                    Height = "80px",
                },
                new Label("Level") { ForId = "svg-level" },
                new Slider("svgLevel") { Id = "svg-level", Max = 94 },
            ],
        },
    };
    #endregion
}
