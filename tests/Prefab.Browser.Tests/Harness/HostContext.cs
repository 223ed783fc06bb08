using System.Text.Json.Serialization;

namespace Prefab.Browser.Tests;

/// <summary>What a host tells the app about itself; members that are null are not told.</summary>
public sealed record HostContext
{
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Theme { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Locale { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? DisplayMode { get; init; }

    public static HostContext Light { get; } = new() { Theme = "light", Locale = "en-US", DisplayMode = "inline" };

    public static HostContext Dark { get; } = Light with { Theme = "dark" };
}
