namespace Prefab.Ui;

/// <summary>Sends an HTTP request from the page; the result is the body. The host's content security policy must allow the address.</summary>
/// <param name="Url">The address.</param>
public sealed partial record Fetch(RxString Url) : UiAction
{
    /// <summary>The method.</summary>
    public FetchMethod Method { get; init; } = FetchMethod.Get;

    /// <summary>Headers by name; values are texts.</summary>
    public DataMap? Headers { get; init; }

    /// <summary>The body: an object, which is sent as JSON, or a text. GET requests have none.</summary>
    public object? Body { get; init; }

    /// <summary>Reads something.</summary>
    /// <param name="url">The address.</param>
    /// <param name="query">What is added to the address as <c>?name=value</c>; values are texts or expressions and are added as they are.</param>
    public static Fetch Get(RxString url, DataMap? query = null) => new(WithQuery(url, query));

    /// <summary>Sends something.</summary>
    /// <param name="url">The address.</param>
    /// <param name="body">The body: an object or a text.</param>
    public static Fetch Post(RxString url, object? body = null) => new(url) { Method = FetchMethod.Post, Body = body };

    /// <summary>Replaces something.</summary>
    /// <param name="url">The address.</param>
    /// <param name="body">The body: an object or a text.</param>
    public static Fetch Put(RxString url, object? body = null) => new(url) { Method = FetchMethod.Put, Body = body };

    /// <summary>Changes something.</summary>
    /// <param name="url">The address.</param>
    /// <param name="body">The body: an object or a text.</param>
    public static Fetch Patch(RxString url, object? body = null) => new(url) { Method = FetchMethod.Patch, Body = body };

    /// <summary>Deletes something.</summary>
    /// <param name="url">The address.</param>
    public static Fetch Delete(RxString url) => new(url) { Method = FetchMethod.Delete };

    private static RxString WithQuery(RxString url, DataMap? query)
    {
        if (query is not { Count: > 0 })
            return url;
        var pairs = query.Entries.Select(entry => $"{Uri.EscapeDataString(entry.Key)}={RxText.Display(entry.Value is RxString text ? text.Text : entry.Value)}");
        return $"{url.Text}{(url.Text.Contains('?') ? '&' : '?')}{string.Join('&', pairs)}";
    }
}
