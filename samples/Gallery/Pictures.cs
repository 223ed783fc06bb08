namespace Gallery;

/// <summary>Drawings as data URLs, because pages have no network.</summary>
internal static class Pictures
{
    public static string Harbour { get; } = Draw("%230ea5e9", "<path d='M0 120h320v60H0z' fill='%23075985'/><path d='M110 120l50-80v80zM166 120V60l40 60zM90 126h140l-20 24H110z' fill='%23f8fafc'/>");

    public static string Forest { get; } = Draw("%23bbf7d0", "<path d='M20 160l40-110 40 110zM90 160l50-140 50 140zM190 160l45-100 45 100z' fill='%23166534'/><path d='M0 160h320v20H0z' fill='%2314532d'/>");

    public static string Dunes { get; } = Draw("%23fed7aa", "<circle cx='250' cy='50' r='24' fill='%23ef4444'/><path d='M0 130q90-60 180 0t140-20v70H0z' fill='%23d97706'/><path d='M0 160q120-50 320 0v20H0z' fill='%2392400e'/>");

    private static string Draw(string sky, string shapes) =>
        $"data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' width='320' height='180' viewBox='0 0 320 180'><rect width='320' height='180' fill='{sky}'/>{shapes}</svg>";
}
