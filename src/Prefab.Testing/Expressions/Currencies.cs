namespace Prefab.Testing;

/// <summary>Signs and digits of currencies as English text has them.</summary>
internal static class Currencies
{
    private static readonly Dictionary<string, string> s_symbols = new(StringComparer.Ordinal)
    {
        ["USD"] = "$",
        ["EUR"] = "€",
        ["GBP"] = "£",
        ["JPY"] = "¥",
        ["INR"] = "₹",
        ["CNY"] = "CN¥",
        ["KRW"] = "₩",
        ["BRL"] = "R$",
        ["CAD"] = "CA$",
        ["AUD"] = "A$",
        ["MXN"] = "MX$",
        ["NZD"] = "NZ$",
        ["HKD"] = "HK$",
        ["ILS"] = "₪",
        ["VND"] = "₫",
        ["TWD"] = "NT$",
        ["PHP"] = "₱",
        ["XCD"] = "EC$",
        ["XAF"] = "FCFA",
        ["XOF"] = "F\u202fCFA",
        ["XPF"] = "CFPF",
    };

    private static readonly HashSet<string> s_whole = ["BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "UYI", "VND", "VUV", "XAF", "XOF", "XPF"];

    private static readonly HashSet<string> s_thousandths = ["BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"];

    public static string Symbol(string code) => s_symbols.GetValueOrDefault(code, code + "\u00a0");

    public static int Digits(string code) => s_whole.Contains(code) ? 0 : s_thousandths.Contains(code) ? 3 : code is "CLF" or "UYW" ? 4 : 2;
}
