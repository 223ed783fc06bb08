using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Prefab.Ui;

namespace Prefab.AspNetCore.Tests;

public sealed partial class EndpointTests
{
    [Fact]
    public async Task Page_is_one_document_that_knows_where_its_tools_are()
    {
        await using var site = await StartAsync();
        using var client = site.GetTestClient();
        using var answer = await client.GetAsync(new Uri("/contacts", UriKind.Relative));
        Assert.Equal("text/html; charset=utf-8", answer.Content.Headers.ContentType?.ToString());
        Assert.Equal("no-store", answer.Headers.CacheControl?.ToString());
        var page = Payload(await answer.Content.ReadAsStringAsync());
        Assert.Equal("/contacts/tools", page.GetProperty("_meta").GetProperty("prefab/endpoint").GetProperty("tools").GetString());
        Assert.Equal("Ada Lovelace", page.GetProperty("state").GetProperty("found")[0].GetProperty("name").GetString());
    }

    [Theory]
    [InlineData("search", """{"query":"grace"}""", """[{"name":"Grace Hopper","email":"grace@example.com"}]""")]
    [InlineData("add", """{"contact":{"name":"Alan","email":"a@example.com"}}""", """{"name":"Alan","email":"a@example.com"}""")]
    [InlineData("count", "{}", "2")]
    [InlineData("count", """{"from":41}""", "42")]
    [InlineData("nothing", "{}", "null")]
    public async Task Tool_gets_arguments_and_services_and_its_result_is_answered_as_it_is(string tool, string arguments, string expected)
    {
        await using var site = await StartAsync();
        var (status, body) = await CallAsync(site, tool, arguments);
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal(expected, body.GetProperty("structuredContent").GetRawText());
    }

    [Theory]
    [InlineData("refuse", "{}", 200, "Not on a Sunday.")]
    [InlineData("break", "{}", 500, "The tool \"break\" failed.")]
    [InlineData("search", "{}", 400, "The tool \"search\" needs the argument query.")]
    [InlineData("search", "[]", 400, "The arguments of the tool \"search\" cannot be read:")]
    [InlineData("count", """{"from":"many"}""", 400, "The arguments of the tool \"count\" cannot be read:")]
    public async Task Failure_says_what_the_page_may_know(string tool, string arguments, int status, string message)
    {
        await using var site = await StartAsync();
        var (answered, body) = await CallAsync(site, tool, arguments);
        Assert.Equal(status, (int)answered);
        Assert.True(body.GetProperty("isError").GetBoolean());
        Assert.StartsWith(message, body.GetProperty("content")[0].GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Form_of_another_site_is_refused()
    {
        await using var site = await StartAsync();
        using var client = site.GetTestClient();
        using var form = new FormUrlEncodedContent([new("query", "a")]);
        using var answer = await client.PostAsync(new Uri("/contacts/tools/search", UriKind.Relative), form);
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, answer.StatusCode);
    }

    [Fact]
    public async Task Antiforgery_token_comes_with_the_page_and_is_asked_for()
    {
        await using var site = await StartAsync(builder => builder.Services.AddAntiforgery());
        Assert.Equal(HttpStatusCode.BadRequest, (await CallAsync(site, "count", "{}")).Status);

        using var client = site.GetTestClient();
        using var answer = await client.GetAsync(new Uri("/contacts", UriKind.Relative));
        var headers = Payload(await answer.Content.ReadAsStringAsync()).GetProperty("_meta").GetProperty("prefab/endpoint").GetProperty("headers");
        using var call = new HttpRequestMessage(HttpMethod.Post, "/contacts/tools/count") { Content = JsonContent.Create(new Dictionary<string, object>()) };
        foreach (var header in headers.EnumerateObject())
            call.Headers.Add(header.Name, header.Value.GetString());
        call.Headers.Add("Cookie", answer.Headers.GetValues("Set-Cookie").Select(c => c.Split(';')[0]));
        using var called = await client.SendAsync(call);
        Assert.Equal(HttpStatusCode.OK, called.StatusCode);
    }

    [Fact]
    public async Task Authorize_of_a_tool_and_of_the_page_count()
    {
        static void WithCookies(WebApplicationBuilder builder)
        {
            builder.Services.AddAuthorization();
            builder.Services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme)
                .AddCookie(o => o.Events.OnRedirectToLogin = context => { context.Response.StatusCode = 401; return Task.CompletedTask; });
        }
        await using var site = await StartAsync(WithCookies);
        Assert.Equal(HttpStatusCode.Unauthorized, (await CallAsync(site, "who_am_i", "{}", expectBody: false)).Status);
        Assert.Equal(HttpStatusCode.OK, (await CallAsync(site, "count", "{}")).Status);

        await using var closed = await StartAsync(WithCookies, app => app.MapPrefab("/closed", () => new Text("secret")).WithTool(ContactTools.Nothing).RequireAuthorization());
        using var client = closed.GetTestClient();
        Assert.Equal(HttpStatusCode.Unauthorized, (await client.GetAsync(new Uri("/closed", UriKind.Relative))).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await CallAsync(closed, "nothing", "{}", page: "/closed", expectBody: false)).Status);
    }

    [Fact]
    public async Task Route_values_reach_the_page_and_its_tools_are_under_its_own_address()
    {
        await using var site = await StartAsync(map: app =>
            app.MapPrefab("/items/{id:int}", (int id) => id == 0 ? null : new PrefabApp { View = new Text($"Item {id}") }).WithTool((int a) => a * 2, "twice"));
        using var client = site.GetTestClient();
        var page = Payload(await client.GetStringAsync(new Uri("/items/7", UriKind.Relative)));
        Assert.Equal("/items/7/tools", page.GetProperty("_meta").GetProperty("prefab/endpoint").GetProperty("tools").GetString());
        Assert.Equal("8", (await CallAsync(site, "twice", """{"a":4}""", page: "/items/7")).Body.GetProperty("structuredContent").GetRawText());
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync(new Uri("/items/0", UriKind.Relative))).StatusCode);
    }

    [Fact]
    public async Task Cancelled_request_cancels_the_tool()
    {
        var started = new TaskCompletionSource();
        var cancelled = new TaskCompletionSource();
        await using var site = await StartAsync(map: app => app.MapPrefab("/slow", () => new Text("")).WithTool(async (CancellationToken cancel) =>
        {
            cancel.Register(cancelled.SetResult);
            started.SetResult();
            await Task.Delay(Timeout.Infinite, cancel);
        }, "wait"));
        using var client = site.GetTestClient();
        using var patience = new CancellationTokenSource();
        using var content = new StringContent("{}", null, "application/json");
        var call = client.PostAsync(new Uri("/slow/tools/wait", UriKind.Relative), content, patience.Token);
        await started.Task.WaitAsync(TimeSpan.FromSeconds(30));
        await patience.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        await cancelled.Task.WaitAsync(TimeSpan.FromSeconds(10));
    }

    [Fact]
    public async Task References_resolve_to_the_page_s_own_tools_or_say_what_is_missing()
    {
        await using var site = await StartAsync(map: app => app.MapPrefab("/a", () => new Button("Go") { OnClick = new CallTool(ContactTools.Refuse) }).WithTool(ContactTools.Refuse, "no"));
        using var client = site.GetTestClient();
        var page = Payload(await client.GetStringAsync(new Uri("/a", UriKind.Relative)));
        Assert.Contains("\"tool\":\"no\"", page.GetRawText(), StringComparison.Ordinal);

        await using var wrong = await StartAsync(map: app => app.MapPrefab("/a", () => new Button("Go") { OnClick = new CallTool(ContactTools.Refuse) }).WithTool(ContactTools.Nothing));
        using var other = wrong.GetTestClient();
        var error = await Assert.ThrowsAsync<PrefabException>(() => other.GetStringAsync(new Uri("/a", UriKind.Relative)));
        Assert.Contains("is not a tool of this page: add WithTool(Refuse) or WithTools<ContactTools>() to MapPrefab. The page has: nothing.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Mapping_refuses_tools_that_could_not_be_called()
    {
        var app = WebApplication.CreateBuilder().Build();
        var page = app.MapPrefab("/a", () => new Text("")).WithTool(ContactTools.Nothing);
        Assert.Equal("The page has a tool \"nothing\" already: give one of them another name.", Assert.Throws<ArgumentException>(() => page.WithTool(ContactTools.Nothing)).Message);
        Assert.StartsWith("A lambda or local function has no name of its own", Assert.Throws<ArgumentException>(() => page.WithTool(() => 1)).Message, StringComparison.Ordinal);
        Assert.StartsWith("ContactStore has no method with [McpServerTool]", Assert.Throws<ArgumentException>(() => page.WithTools<ContactStore>()).Message, StringComparison.Ordinal);
    }

    private static async Task<WebApplication> StartAsync(Action<WebApplicationBuilder>? configure = null, Action<WebApplication>? map = null)
    {
        var site = ContactsSite.Build(builder =>
        {
            builder.WebHost.UseTestServer();
            configure?.Invoke(builder);
        });
        map?.Invoke(site);
        await site.StartAsync();
        return site;
    }

    private static async Task<(HttpStatusCode Status, JsonElement Body)> CallAsync(WebApplication site, string tool, string arguments, string page = "/contacts", bool expectBody = true)
    {
        using var client = site.GetTestClient();
        using var content = new StringContent(arguments, null, "application/json");
        using var answer = await client.PostAsync(new Uri($"{page}/tools/{tool}", UriKind.Relative), content);
        return (answer.StatusCode, expectBody ? await answer.Content.ReadFromJsonAsync<JsonElement>() : default);
    }

    private static JsonElement Payload(string html) =>
        JsonDocument.Parse(InitialData().Match(html).Groups[1].Value).RootElement;

    [GeneratedRegex("<script id=\"prefab:initial-data\" type=\"application/json\">(.*?)</script>", RegexOptions.Singleline)]
    private static partial Regex InitialData();
}
