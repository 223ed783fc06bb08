using System.Globalization;
using Gallery;
using Prefab.Ui;

namespace Prefab.Gallery.Tests.Pages;

/// <summary>The documents of the components.</summary>
internal static class Page
{
    private const string Notice = "<!-- Written by PREFAB_UPDATE=1 dotnet test tests/Prefab.Gallery.Tests from the record and its sample; edit those. -->\n";

    public static string Of(Component component)
    {
        var record = component.Types[0];
        var sample = Parts.Samples[component.Name];
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        text.Write($"{Notice}# {component.Name}\n\n{XmlDocs.Summary(record)}\n");
        if (XmlDocs.Remarks(record) is { Length: > 0 } remarks)
            text.Write($"\n{remarks}\n");
        if (sample.Name != component.Name)
            text.Write($"\nIt is shown by the sample of [`{sample.Name}`]({Component.Slug(sample.Name)}.md).\n");
        text.Write($"\n{Snippet(sample)}\n## Properties\n\n");
        foreach (var type in component.Types)
        {
            if (type != record)
                text.Write($"\n### {PropertyTable.TypeName(type).Trim('`').Replace("<", "&lt;", StringComparison.Ordinal)}\n\n{XmlDocs.Summary(type)}\n\n");
            text.Write(PropertyTable.Of(type, Component.Properties(type)) is { Length: > 0 } table ? $"{table}\n" : "");
        }
        var own = Component.Properties(record).Any() ? "It also has" : "It has";
        text.Write($"{own} the properties of [every component](README.md#every-component){(component.TakesChildren ? ", and children" : "")}.\n");
        text.Write($"\n{Wire(component, sample)}");
        return text.ToString();
    }

    public static string Index()
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        text.Write($"{Notice}# Components\n\nEach page has what the component is for, a sample, its properties, and the sample as it travels on the wire.\n");
        text.Write("`dotnet run --project samples/Gallery -- preview` shows them all.\n");
        foreach (var kind in Component.All.GroupBy(component => component.Kind))
        {
            text.Write($"\n## {kind.Key}\n\n| | |\n|---|---|\n");
            foreach (var component in kind)
                text.Write($"| [`{component.Name}`]({Component.Slug(component.Name)}.md) | {XmlDocs.Summary(component.Types[0])} |\n");
        }
        var common = typeof(UiComponent).GetProperties().Where(property => property.SetMethod is { IsPublic: true });
        text.Write("\n## Every component\n\n| Property | Type | |\n|---|---|---|\n");
        foreach (var property in common.Append(typeof(UiContainer).GetProperty(nameof(UiContainer.Children))!))
            text.Write($"| `{property.Name}` | {PropertyTable.TypeName(property.PropertyType)} | {XmlDocs.Summary(property)} |\n");
        text.Write("\nOnly containers have children.\n\n## Types of properties\n\n| Type | |\n|---|---|\n");
        foreach (var type in PropertyTable.Vocabulary(Component.All.SelectMany(component => component.Types).SelectMany(Component.Properties).Concat(common)))
            text.Write($"| {PropertyTable.TypeName(type)} | {XmlDocs.Summary(type)} |\n");
        text.Write("\nValues of a closed set are written in kebab-case on the wire: `BadgeVariant.Default` is `default`.\n");
        return text.ToString();
    }

    private static string Snippet(Sample sample)
    {
        var file = $"samples/Gallery/{sample.Kind}/{sample.Name}Sample.cs";
        var lines = File.ReadLines(Repository.Path(file.Split('/')))
            .SkipWhile(line => line.Trim() != "#region sample")
            .Skip(1)
            .TakeWhile(line => line.Trim() != "#endregion")
            .ToList();
        var indent = lines.Where(line => line.Length > 0).Min(line => line.Length - line.TrimStart().Length);
        return $"<!-- snippet: {file}#sample -->\n```csharp\n{string.Concat(lines.Select(line => (line.Length > 0 ? line[indent..] : line) + "\n"))}```\n";
    }

    private static string Wire(Component component, Sample sample) => sample.Name == component.Name
        ? $"<details>\n<summary>The sample on the wire</summary>\n\n```json\n{SampleTests.Example(sample.Name)}\n```\n\n</details>\n"
        : $"The sample on the wire: [{sample.Name}.json](../../protocol/examples/{sample.Name}.json)\n";
}
