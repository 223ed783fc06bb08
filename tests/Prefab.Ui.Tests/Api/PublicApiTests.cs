using System.Xml.Linq;

namespace Prefab.Ui.Tests.Api;

public class PublicApiTests
{
    [Fact]
    public void Public_members_are_the_approved_ones() =>
        Repository.AssertCommitted(ApiListing.Of(typeof(PrefabApp).Assembly), "tests", "Prefab.Ui.Tests", "Api", "Prefab.Ui.api.txt");

    [Fact]
    public void Public_members_have_a_summary()
    {
        // The compiler refuses public members without a comment, so that those with one are all there are.
        var members = XDocument.Load(Path.ChangeExtension(typeof(PrefabApp).Assembly.Location, ".xml")).Descendants("member").ToList();
        var types = typeof(PrefabApp).Assembly.GetExportedTypes().Select(t => t.FullName!.Replace('+', '.')).ToHashSet();
        var without = members.Where(m => m.Element("inheritdoc") is null && !HasText(m.Element("summary"))).Select(m => (string)m.Attribute("name")!).Where(IsPublic);
        Assert.Empty(without);
        Assert.True(members.Select(m => (string)m.Attribute("name")!).Count(IsPublic) > 500, "the documentation file has hardly any members");

        bool IsPublic(string id)
        {
            var name = id[2..].Split('(')[0];
            return types.Contains(name) || types.Contains(name[..name.LastIndexOf('.')]);
        }
    }

    [Fact]
    public void Positional_properties_have_a_description()
    {
        var types = XDocument.Load(Path.ChangeExtension(typeof(PrefabApp).Assembly.Location, ".xml")).Descendants("member")
            .ToDictionary(m => (string)m.Attribute("name")!, m => m.Elements("param").Where(HasText).Select(p => (string)p.Attribute("name")!).ToHashSet());
        foreach (var type in typeof(PrefabApp).Assembly.GetExportedTypes().Where(t => t.IsSubclassOf(typeof(UiComponent)) || t.IsSubclassOf(typeof(UiAction)) || t.IsSubclassOf(typeof(UiPart))))
        {
            var positional = type.GetMethod("Deconstruct")?.GetParameters().Select(p => p.Name!) ?? [];
            foreach (var parameter in positional)
                Assert.True(types[$"T:{type.FullName}"].Contains(parameter), $"{type.Name}.{parameter} has no <param>");
        }
    }

    private static bool HasText(XElement? element) => element is not null && (element.Value.Trim().Length > 0 || element.HasElements);
}
