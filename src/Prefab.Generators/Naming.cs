using System.Text;
using Microsoft.CodeAnalysis;

namespace Prefab.Generators;

/// <summary>Wire names from C# names.</summary>
internal static class Naming
{
    public static string Camel(string name) => char.ToLowerInvariant(name[0]) + name.Substring(1);

    public static string Kebab(string name)
    {
        var text = new StringBuilder();
        foreach (var c in name)
        {
            if (char.IsUpper(c) && text.Length > 0)
                text.Append('-');
            text.Append(char.ToLowerInvariant(c));
        }
        return text.ToString();
    }

    public static string? Argument(ISymbol symbol, string attribute) =>
        Find(symbol, attribute)?.ConstructorArguments[0].Value as string;

    public static (string Expected, string Schema)? Pair(ISymbol symbol, string attribute) =>
        Find(symbol, attribute) is { ConstructorArguments.Length: 2 } data ? ((string)data.ConstructorArguments[0].Value!, (string)data.ConstructorArguments[1].Value!) : null;

    public static IEnumerable<int> Numbers(ISymbol symbol, string attribute) =>
        Find(symbol, attribute)?.ConstructorArguments[0].Values.Select(v => (int)v.Value!) ?? [];

    public static IEnumerable<string> Texts(ISymbol symbol, string attribute) =>
        Find(symbol, attribute)?.ConstructorArguments[0].Values.Select(v => (string)v.Value!) ?? [];

    public static IEnumerable<string> Types(ISymbol symbol, string attribute) =>
        Find(symbol, attribute)?.ConstructorArguments[0].Values.Select(v => ((ITypeSymbol)v.Value!).Name) ?? [];

    public static bool Has(ISymbol symbol, string attribute) => Find(symbol, attribute) is not null;

    public static IEnumerable<string> Arguments(ISymbol symbol, string attribute) =>
        symbol.GetAttributes().Where(a => a.AttributeClass?.Name == attribute).Select(a => (string)a.ConstructorArguments[0].Value!);

    public static string Literal(string text) => Microsoft.CodeAnalysis.CSharp.SymbolDisplay.FormatLiteral(text, quote: true);

    private static AttributeData? Find(ISymbol symbol, string attribute) =>
        symbol.GetAttributes().FirstOrDefault(a => a.AttributeClass?.Name == attribute);
}
