using Prefab.Ui;

namespace Gallery;

[Sample]
internal sealed class CarouselSample : ISample
{
    #region sample
    public static PrefabApp Create() => new()
    {
        Title = "Carousel",
        View = new Column
        {
            Gap = 6,
            Children =
            [
                new Carousel
                {
                    Visible = 1.5,
                    Gap = 12,
                    ShowDots = true,
                    DimInactive = true,
                    ControlsPosition = CarouselControlsPosition.Overlay,
                    Align = CarouselAlign.Center,
                    Children = [Slide(Pictures.Harbour, "A harbour at noon"), Slide(Pictures.Forest, "A forest"), Slide(Pictures.Dunes, "Dunes in the evening")],
                },
                new Carousel
                {
                    Effect = CarouselEffect.Fade,
                    AutoAdvance = 4000,
                    Loop = true,
                    Children = [Quote("It just works."), Quote("We stopped writing forms by hand.")],
                },
                new Carousel
                {
                    Direction = CarouselDirection.Up,
                    Height = 160,
                    Loop = false,
                    Drag = false,
                    SlidesToScroll = 1,
                    Children = [Quote("First"), Quote("Second"), Quote("Third")],
                },
            ],
        },
    };

    private static Image Slide(string picture, string alt) => new(picture) { Alt = alt, CssClass = "w-full rounded-lg" };

    private static Card Quote(string text) => new() { Children = [new CardContent { Children = [new BlockQuote(text)] }] };
    #endregion
}
