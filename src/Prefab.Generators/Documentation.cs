using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;

namespace Prefab.Generators;

/// <summary>Summaries out of XML comments, in the words of the wire: properties have their wire names, and what a summary says about the wire itself is left out.</summary>
internal static class Documentation
{
    public static string Summary(ISymbol symbol, CancellationToken cancellation) => Text(Xml(symbol, cancellation)?.Element("summary"));

    public static string Property(IPropertySymbol property, INamedTypeSymbol owner, bool positional, CancellationToken cancellation) => positional
        ? Text(Xml(owner, cancellation)?.Elements("param").FirstOrDefault(p => (string?)p.Attribute("name") == property.Name))
        : Summary(property, cancellation);

    private static XElement? Xml(ISymbol symbol, CancellationToken cancellation)
    {
        var xml = symbol.GetDocumentationCommentXml(cancellationToken: cancellation);
        return string.IsNullOrWhiteSpace(xml) ? null : XElement.Parse(xml);
    }

    private static string Text(XElement? element)
    {
        if (element is null)
            return "";
        var text = new StringBuilder();
        foreach (var node in element.Nodes())
        {
            if (node is XText plain)
                text.Append(plain.Value);
            else if (node is XElement { HasElements: false } tag)
                text.Append(tag.Value.Length > 0 ? tag.Value : Reference(tag));
        }
        return string.Join(" ", Regex.Replace(text.ToString(), @"\s*\(wire: [^)]*\)", "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>The last name of a cref, without its parameters, as the wire has it.</summary>
    private static string Reference(XElement tag)
    {
        var name = (string?)tag.Attribute("cref") ?? (string?)tag.Attribute("langword") ?? (string?)tag.Attribute("name") ?? "";
        if (name.StartsWith("F:Prefab.Ui.Rx.", StringComparison.Ordinal))
            return "$" + name.Substring("F:Prefab.Ui.Rx.".Length).ToLowerInvariant();
        var isProperty = name.StartsWith("P:", StringComparison.Ordinal);
        var end = name.IndexOf('(');
        if (end >= 0)
            name = name.Substring(0, end);
        name = name.Substring(name.LastIndexOf('.') + 1);
        var arity = name.IndexOf('`');
        name = arity < 0 ? name : name.Substring(0, arity);
        return isProperty ? Naming.Camel(name) : name;
    }
}
