namespace Gallery;

/// <summary>Films as data URLs, because pages have no network.</summary>
internal static class Films
{
    /// <summary>Two seconds at sea, of 160 by 90 pixels.</summary>
    public static string Boat { get; } = Read("boat.webm");

    private static string Read(string name)
    {
        using var film = typeof(Films).Assembly.GetManifestResourceStream(name) ?? throw new FileNotFoundException($"{name} is not in the assembly.");
        using var bytes = new MemoryStream();
        film.CopyTo(bytes);
        return $"data:video/webm;base64,{Convert.ToBase64String(bytes.ToArray())}";
    }
}
