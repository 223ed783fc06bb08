using Prefab.Ui;

namespace Prefab.Testing;

/// <summary>The actions that the host does, besides calling tools.</summary>
internal static class HostActions
{
    private static readonly string[] s_linkSchemes = ["http:", "https:", "mailto:", "tel:"];

    public static async ValueTask<object?> SendMessageAsync(ActionCall call)
    {
        await call.Services.RequestAsync("sendMessage", new() { ["content"] = call.Parameters.Name("content") });
        return Undefined.Value;
    }

    public static async ValueTask<object?> UpdateContextAsync(ActionCall call)
    {
        var context = new DataObject();
        if (call.Parameters.OptionalText("content") is { Length: > 0 } content)
            context["content"] = content;
        if (call.Parameters.Get("structuredContent") is not Undefined)
            context["structuredContent"] = call.Parameters.Object("structuredContent");
        await call.Services.RequestAsync("updateContext", context);
        return Undefined.Value;
    }

    /// <summary>Opens a link; the host's refusal is no failure, because the page then opens a window, but an unsafe scheme is one.</summary>
    public static async ValueTask<object?> OpenLinkAsync(ActionCall call)
    {
        var url = call.Parameters.Name("url").Trim();
        if (!Links.IsAllowed(url, s_linkSchemes))
            throw call.Parameters.Invalid("url", $"a link that starts with {string.Join(", ", s_linkSchemes)}");
        if (!Uri.TryCreate(url, UriKind.Absolute, out _))
            throw call.Parameters.Invalid("url", "a whole URL, because the page has no address");
        await call.Services.RequestAsync("openLink", new() { ["url"] = url }, refusable: false);
        return Undefined.Value;
    }

    public static async ValueTask<object?> RequestDisplayModeAsync(ActionCall call)
    {
        var mode = call.Parameters.OneOf<DisplayMode>("mode").ToString().ToLowerInvariant();
        await call.Services.RequestAsync("requestDisplayMode", new() { ["mode"] = mode });
        return mode;
    }
}

/// <summary>Decides about addresses.</summary>
internal static class Links
{
    /// <summary>Whether an address is relative or has one of the schemes.</summary>
    public static bool IsAllowed(string url, params string[] schemes) =>
        url.Trim() is { Length: > 0 } text && Uri.TryCreate(new Uri("https://relative.invalid"), text, out var uri) && schemes.Contains(uri.Scheme + ":");
}
