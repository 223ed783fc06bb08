using Prefab.Ui;
using static Prefab.Ui.Rx;

namespace Gallery;

[Sample]
internal sealed class SliderSample : ISample
{
    #region sample
    public static PrefabApp Create() => new()
    {
        Title = "Slider",
        State = { ["sliderVolume"] = 35 },
        View = new Row
        {
            Gap = 8,
            Children =
            [
                new Column
                {
                    Gap = 4,
                    CssClass = "w-64",
                    Children =
                    [
                        new Label($"Volume: {State("sliderVolume")} %") { ForId = "slider-volume" },
                        new Slider("sliderVolume") { Id = "slider-volume", Step = 5 },
                        new Label("Price") { ForId = "slider-price" },
                        new Slider("sliderPrice")
                        {
                            Id = "slider-price",
                            Min = 0,
                            Max = 500,
                            Step = 10,
                            Value = (120, 380),
                            Variant = SliderVariant.Success,
                            OnChange = new SetState("sliderTouched", true),
                        },
                        new If(State("sliderTouched").As<bool>()) { Children = [new Muted($"{State("sliderPrice.0"):currency:EUR} to {State("sliderPrice.1"):currency:EUR}")] },
                        new Label("Zoom") { ForId = "slider-zoom" },
                        new Slider { Id = "slider-zoom", Min = 1, Max = 4, Value = 2, Size = SliderSize.Lg, HandleStyle = SliderHandleStyle.Bar, Gradient = false },
                        new Label("Locked") { ForId = "slider-locked" },
                        new Slider { Id = "slider-locked", Value = 60, Size = SliderSize.Sm, Disabled = true },
                    ],
                },
                new Column
                {
                    Gap = 2,
                    Children = [new Label("Bass") { ForId = "slider-bass" }, new Slider { Id = "slider-bass", Value = 70, Orientation = Orientation.Vertical, CssClass = "h-40" }],
                },
            ],
        },
    };
    #endregion
}
