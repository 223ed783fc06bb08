using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Prefab.Ui;

namespace Prefab.Testing;

/// <summary>Requests over HTTP, through the client that the test gives.</summary>
internal static class FetchAction
{
    public static async ValueTask<object?> RunAsync(ActionCall call)
    {
        var parameters = call.Parameters;
        var method = Data.IsNothing(parameters.Get("method")) ? FetchMethod.Get : parameters.OneOf<FetchMethod>("method");
        var headers = parameters.Object("headers").Where(header => !Data.IsNothing(header.Value)).ToDictionary(header => header.Key, header => DataText.Text(header.Value));
        var body = method == FetchMethod.Get ? Undefined.Value : parameters.Get("body");
        var isJson = body is DataObject or object?[];
        var url = parameters.Name("url").Trim();
        if (!Links.IsAllowed(url, "http:", "https:"))
            throw parameters.Invalid("url", "an address that starts with http: or https:");
        using var request = new HttpRequestMessage(new HttpMethod(method.ToString().ToUpperInvariant()), new Uri(url, UriKind.RelativeOrAbsolute));
        if (!Data.IsNothing(body))
            request.Content = new StringContent(isJson ? DataText.Json(body) : DataText.Text(body), Encoding.UTF8, isJson ? "application/json" : "text/plain");
        foreach (var (name, value) in headers)
        {
            if (name.Equals("Content-Type", StringComparison.OrdinalIgnoreCase) && request.Content is not null)
                request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(value);
            else
                request.Headers.TryAddWithoutValidation(name, value);
        }
        await call.Services.RequestAsync("fetch", new()
        {
            ["url"] = url,
            ["method"] = request.Method.Method,
            ["headers"] = new DataObject(headers.Select(header => KeyValuePair.Create(header.Key, (object?)header.Value))),
            ["body"] = body,
        });
        var client = call.Services.Options.HttpClient ?? throw new TestFault(new PrefabTestException(
            $"The page fetches {request.Method} {url}, but the test gives it no network: set {nameof(PrefabPageOptions)}.{nameof(PrefabPageOptions.HttpClient)}."));
        return await SendAsync(client, request);
    }

    private static async Task<object?> SendAsync(HttpClient client, HttpRequestMessage request)
    {
        try
        {
            using var response = await client.SendAsync(request);
            if (!response.IsSuccessStatusCode)
                throw new ActionException($"{(int)response.StatusCode} {response.ReasonPhrase}".Trim());
            var text = await response.Content.ReadAsStringAsync();
            var isJson = response.Content.Headers.ContentType?.MediaType?.Contains("json", StringComparison.Ordinal) == true;
            return isJson ? Data.Parse(text) : ToolActions.JsonOrText(text);
        }
        catch (Exception error) when (error is HttpRequestException or JsonException)
        {
            throw new ActionException(error.Message);
        }
    }
}
