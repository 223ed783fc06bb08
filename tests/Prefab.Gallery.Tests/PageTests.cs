using Prefab.Gallery.Tests.Pages;

namespace Prefab.Gallery.Tests;

public class PageTests
{
    public static TheoryData<string> Names => [.. Component.All.Select(component => component.Name)];

    [Theory, MemberData(nameof(Names))]
    public void Page_says_what_the_record_and_its_sample_say(string name) =>
        Repository.AssertCommitted(Page.Of(Component.All.Single(component => component.Name == name)), "docs", "components", $"{Component.Slug(name)}.md");

    [Fact]
    public void Index_lists_every_component() => Repository.AssertCommitted(Page.Index(), "docs", "components", "README.md");

    [Fact]
    public void Protocol_reference_says_what_the_schema_says() => Repository.AssertCommitted(ProtocolPage.Create(), "docs", "guide", "protocol.md");

    [Fact]
    public void Every_component_has_a_page_and_no_other_page_lies_there() => Assert.Equal(
        Component.All.Select(component => $"{Component.Slug(component.Name)}.md").Append("README.md").Order(StringComparer.Ordinal),
        Directory.EnumerateFiles(Repository.Path("docs", "components")).Select(System.IO.Path.GetFileName).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_record_and_property_is_described()
    {
        Assert.Empty(Component.All.Where(component => XmlDocs.Summary(component.Types[0]).Length == 0).Select(component => component.Name));
        var bare = Component.All.SelectMany(component => component.Types).SelectMany(Component.Properties).Where(property => XmlDocs.Summary(property).Length == 0);
        Assert.Empty(bare.Select(property => $"{property.DeclaringType!.Name}.{property.Name}"));
    }
}
