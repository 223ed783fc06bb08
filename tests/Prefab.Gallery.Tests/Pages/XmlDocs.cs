using System.Text.RegularExpressions;
using System.Xml.Linq;
using Prefab.Ui;

namespace Prefab.Gallery.Tests.Pages;

/// <summary>The XML documentation of Prefab.Ui as Markdown.</summary>
internal static partial class XmlDocs
{
    private static readonly Dictionary<string, XElement> s_members = XDocument.Load(System.IO.Path.ChangeExtension(typeof(PrefabApp).Assembly.Location, ".xml"))
        .Descendants("member")
        .ToDictionary(member => member.Attribute("name")!.Value);

    public static string Summary(Type type) => Markdown(Member($"T:{type.FullName}")?.Element("summary"));

    public static string Remarks(Type type) => Markdown(Member($"T:{type.FullName}")?.Element("remarks"));

    /// <summary>What the summary of a method says; of methods of one name, those of the first.</summary>
    public static string Summary(System.Reflection.MethodInfo method) => Markdown(s_members
        .FirstOrDefault(member => member.Key.StartsWith($"M:{method.DeclaringType!.FullName}.{method.Name}(", StringComparison.Ordinal)).Value?.Element("summary"));

    /// <summary>What the summary of a property says, or of the parameter that it comes from.</summary>
    public static string Summary(System.Reflection.PropertyInfo property)
    {
        var owner = property.DeclaringType!;
        var name = owner.IsGenericType ? owner.GetGenericTypeDefinition().FullName : owner.FullName;
        var parameter = Member($"T:{name}")?.Elements("param").FirstOrDefault(param => param.Attribute("name")!.Value == property.Name);
        return Markdown(parameter ?? Member($"P:{name}.{property.Name}")?.Element("summary"));
    }

    private static XElement? Member(string name) => s_members.GetValueOrDefault(name);

    private static string Markdown(XElement? element) =>
        element is null ? "" : Space().Replace(string.Concat(element.Nodes().Select(Markdown)), " ").Trim();

    private static string Markdown(XNode node) => node switch
    {
        XText text => text.Value.Replace("<", "&lt;", StringComparison.Ordinal),
        XElement { Name.LocalName: "see" } see => Reference(see.Attribute("cref")?.Value ?? see.Attribute("langword")!.Value),
        XElement { Name.LocalName: "paramref" or "typeparamref" } parameter => $"`{parameter.Attribute("name")!.Value}`",
        XElement { Name.LocalName: "c" } code => $"`{code.Value}`",
        XElement other => Markdown(other),
        _ => "",
    };

    private static string Reference(string cref)
    {
        var name = cref.Split('(')[0].Split('.')[^1].Split('`')[0].Replace("#ctor", "", StringComparison.Ordinal);
        return cref.StartsWith("T:", StringComparison.Ordinal) && Component.All.Any(component => component.Name == name)
            ? $"[`{name}`]({Component.Slug(name)}.md)"
            : $"`{name}`";
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
