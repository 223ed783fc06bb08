using System.Xml.Linq;

namespace Prefab.Ui;

/// <summary>Summaries of a type's properties out of the XML documentation file beside its assembly.</summary>
internal static class XmlSummaries
{
    public static IReadOnlyDictionary<string, string> Of(Type type)
    {
        var file = Path.Combine(AppContext.BaseDirectory, $"{type.Assembly.GetName().Name}.xml");
        if (!File.Exists(file))
            return new Dictionary<string, string>();
        var name = type.FullName!.Replace('+', '.');
        var members = XDocument.Load(file).Descendants("member").ToLookup(m => (string?)m.Attribute("name") ?? "");
        var summaries = new Dictionary<string, string>();
        // A positional record documents its properties as parameters.
        foreach (var parameter in members[$"T:{name}"].Elements("param"))
            Add((string?)parameter.Attribute("name") ?? "", parameter);
        foreach (var property in members.Where(m => m.Key.StartsWith($"P:{name}.", StringComparison.Ordinal)))
            Add(property.Key[(name.Length + 3)..], property.First().Element("summary"));
        return summaries;

        void Add(string key, XElement? text)
        {
            if (text is not null && string.Join(' ', text.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) is { Length: > 0 } words)
                summaries[key] = words.TrimEnd('.');
        }
    }
}
