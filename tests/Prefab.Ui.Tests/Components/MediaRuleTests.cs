using Prefab.Ui.Tests.Protocol;

namespace Prefab.Ui.Tests.Components;

public class MediaRuleTests
{
    [Fact]
    public void Carousel_visible_follows_stream_and_fade()
    {
        JsonAssert.Has("""{"visible":1}""", new Carousel());
        JsonAssert.Has("""{"visible":null}""", new Carousel { Continuous = true });
        JsonAssert.Has("""{"visible":3}""", new Carousel { Continuous = true, Visible = 3 });
        JsonAssert.Has("""{"visible":1}""", new Carousel { Effect = CarouselEffect.Fade, Visible = 3 });
        JsonAssert.Has("""{"visible":null}""", new Carousel { Visible = null });
        JsonAssert.Has("""{"visible":1.5}""", new Carousel { Visible = 1.5 });
        const string Json = """{"view":{"type":"Carousel","visible":null,"effect":"fade"}}""";
        var read = PrefabApp.Parse(Json);
        Assert.Empty(read.Diagnostics);
        Assert.Null(((Carousel)read.App.View!).Visible);
        Assert.Equal(Json, read.App.ToJson());
    }

    [Fact]
    public void Embed_from_iframe_takes_the_tag_apart()
    {
        JsonAssert.Writes(
            """{"type":"Embed","url":"https://example.com/?a=1&b=2","width":"560px","height":"50%","allow":"fullscreen; autoplay","sandbox":"allow-scripts"}""",
            Embed.FromIframe("""<p>x</p><IFRAME width=560 HEIGHT='50%' src="https://example.com/?a=1&amp;b=2" title="a > b" sandbox="allow-scripts" allow="fullscreen; autoplay" allowfullscreen></iframe>"""));
        Assert.Throws<PrefabException>(() => Embed.FromIframe("<p>no</p>"));
        Assert.Throws<PrefabException>(() => Embed.FromIframe("<iframe width=1></iframe>"));
    }

    [Fact]
    public void Embed_needs_an_address_or_a_page() =>
        Assert.Contains("Url or Html", Assert.Throws<PrefabException>(() => Instances.Write(new Embed())).Message, StringComparison.Ordinal);
}
