using Prefab.Ui.Tests.Protocol;

namespace Prefab.Ui.Tests.Components;

public class FeedbackRuleTests
{
    [Fact]
    public void Progress_and_slider_gradient_and_indicator_class_become_classes()
    {
        Assert.Null(JsonAssert.Class(new Progress()));
        Assert.Equal("pf-progress-flat x", JsonAssert.Class(new Progress { Gradient = false, CssClass = "x" }));
        Assert.Equal("pf-progress-gradient", JsonAssert.Class(new Progress { Gradient = true }));
        Assert.Equal("pf-progress-flat", JsonAssert.Class(new Progress { IndicatorClass = "bg-red-500" }));
        Assert.Null(JsonAssert.Class(new Slider()));
        Assert.Equal("pf-slider-flat x", JsonAssert.Class(new Slider { Gradient = false, CssClass = "x" }));
        Assert.Equal("pf-slider-gradient", JsonAssert.Class(new Slider { Gradient = true }));
        Assert.Equal("pf-slider-flat", JsonAssert.Class(new Slider { IndicatorClass = "bg-red-500" }));
    }

    [Fact]
    public void Ring_gradient_becomes_a_class_whatever_the_indicator_class()
    {
        Assert.Equal("pf-ring-flat", JsonAssert.Class(new Ring { Gradient = false }));
        Assert.Equal("pf-ring-gradient", JsonAssert.Class(new Ring { Gradient = true }));
        Assert.Null(JsonAssert.Class(new Ring { IndicatorClass = "bg-red-500" }));
    }

    [Fact]
    public void Omitted_defaults_stay_off_the_wire()
    {
        JsonAssert.Writes("""{"type":"Slider","name":"slider_1","min":0,"max":100,"disabled":false,"size":"default"}""", new Slider());
        JsonAssert.Writes("""{"type":"Sparkline","data":[1],"fill":false,"curve":"linear","strokeWidth":1.5}""", new Sparkline([1]));
        JsonAssert.Writes("""{"type":"Progress","value":0,"variant":"default","size":"default"}""", new Progress());
        JsonAssert.Has("""{"range":true,"variant":"info","orientation":"vertical","handleStyle":"bar"}""", new Slider
        {
            Range = true,
            Variant = SliderVariant.Info,
            Orientation = Orientation.Vertical,
            HandleStyle = SliderHandleStyle.Bar,
        });
        JsonAssert.Has("""{"variant":"muted","mode":"bar"}""", new Sparkline([1]) { Variant = SparklineVariant.Muted, Mode = SparklineMode.Bar });
        JsonAssert.Has("""{"orientation":"vertical"}""", new Progress { Orientation = Orientation.Vertical });
        JsonAssert.Has("""{"children":"(absent)"}""", new Column());
    }

    [Theory]
    [InlineData(33, 10, "30")]
    [InlineData(36, 10, "40")]
    [InlineData(25, 10, "20")]
    [InlineData(35, 10, "40")]
    [InlineData(250, 10, "100")]
    [InlineData(-5, 10, "0")]
    [InlineData(99, 30, "90")]
    public void Slider_value_snaps_to_the_step(double value, double step, string expected) =>
        JsonAssert.Has($$"""{"value":{{expected}}}""", new Slider { Value = value, Step = step });

    [Fact]
    public void Slider_value_snaps_from_the_least_value_on_and_in_pairs()
    {
        JsonAssert.Has("""{"value":13}""", new Slider { Min = 3, Max = 20, Step = 5, Value = 14 });
        JsonAssert.Has("""{"value":[20,80],"range":true}""", new Slider { Step = 10, Value = (21, 84) });
        JsonAssert.Has("""{"value":33}""", new Slider { Value = 33 });
        JsonAssert.Has("""{"value":"{{ volume }}"}""", new Slider { Step = 10, Value = Rx.State("volume") });
    }
}
