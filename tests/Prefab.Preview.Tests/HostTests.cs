using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Net.WebSockets;

namespace Prefab.Preview.Tests;

/// <summary>The host without a browser: who may talk to it, bad options, and that nothing is left behind.</summary>
public sealed class HostTests
{
    private const string ProcessFile = "STUB_PROCESS_FILE";

    [Theory]
    [InlineData("/", "evil.example.com", null)]
    [InlineData("/", null, "https://evil.example.com")]
    [InlineData("/", null, "null")]
    [InlineData("/socket?token=guess", null, null)]
    [InlineData("/socket", null, null)]
    public async Task Request_of_a_stranger_is_refused(string path, string? hostName, string? origin)
    {
        await using var host = await PreviewHost.StartAsync(Stub.Options());
        using var client = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(host.Url, path));
        request.Headers.Host = hostName;
        if (origin is not null)
            request.Headers.Add("Origin", origin);
        using var response = await client.SendAsync(request);
        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
    }

    [Theory]
    [InlineData("https://evil.example.com", false)]
    [InlineData("null", false)]
    [InlineData(null, true)]
    public async Task Socket_needs_the_origin_of_the_page_beside_the_token(string? origin, bool accepted)
    {
        await using var host = await PreviewHost.StartAsync(Stub.Options());
        using var socket = new ClientWebSocket();
        socket.Options.SetRequestHeader("Origin", origin ?? host.Url.GetLeftPart(UriPartial.Authority));
        var address = new Uri($"ws://{host.Url.Authority}/socket?{host.Url.Fragment[1..]}");
        if (accepted)
            await socket.ConnectAsync(address, default);
        else
            await Assert.ThrowsAsync<WebSocketException>(() => socket.ConnectAsync(address, default));
        Assert.Equal(accepted, socket.State == WebSocketState.Open);
    }

    [Fact]
    public async Task Page_is_served_and_cannot_be_framed()
    {
        await using var host = await PreviewHost.StartAsync(Stub.Options());
        using var client = new HttpClient();
        using var response = await client.GetAsync(host.Url);
        Assert.Equal("text/html", response.Content.Headers.ContentType!.MediaType);
        Assert.Contains("frame-ancestors 'none'", response.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
    }

    public static TheoryData<PreviewOptions, string> BadOptions => new()
    {
        { new(), "Set exactly one of Command, Endpoint and Client; 0 are set." },
        { new() { Command = "x", Endpoint = new("http://127.0.0.1/mcp") }, "2 are set." },
        { new() { Command = " " }, "Command is empty" },
        { new() { Endpoint = new("ftp://127.0.0.1/") }, "absolute http or https address" },
        { new() { Command = "x", Port = 70000 }, "between 0 and 65535" },
    };

    [Theory]
    [MemberData(nameof(BadOptions))]
    public async Task Options_that_name_no_server_are_refused(PreviewOptions options, string message)
    {
        var error = await Assert.ThrowsAsync<ArgumentException>(() => PreviewHost.StartAsync(options));
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Taken_port_is_an_error_that_leaves_no_process()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;
        var error = await Assert.ThrowsAsync<IOException>(() => PreviewHost.StartAsync(Stub.Options() with { Port = port }));
        Assert.Contains(port.ToString(CultureInfo.InvariantCulture), error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Dispose_ends_the_server_process()
    {
        var file = Path.GetTempFileName();
        var host = await PreviewHost.StartAsync(Stub.Options() with { EnvironmentVariables = new Dictionary<string, string?> { [ProcessFile] = file } });
        var server = int.Parse(await File.ReadAllTextAsync(file), CultureInfo.InvariantCulture);
        Assert.True(Runs(server));
        await host.DisposeAsync();
        await host.DisposeAsync();
        Assert.False(Runs(server));
        await Assert.ThrowsAsync<ObjectDisposedException>(() => host.RestartServerAsync());
    }

    [Theory]
    [InlineData("INT")]
    [InlineData("TERM")]
    public async Task Signal_ends_the_preview_and_its_server(string signal)
    {
        var file = Path.GetTempFileName();
        var start = new ProcessStartInfo("dotnet", [Stub.Assembly, "preview"]) { RedirectStandardOutput = true };
        start.Environment[ProcessFile] = file;
        using var preview = Process.Start(start)!;
        var printed = "";
        while (!printed.Contains("Press Ctrl+C", StringComparison.Ordinal))
            printed += await preview.StandardOutput.ReadLineAsync() + "\n";
        Assert.Matches(@"Open http://127\.0\.0\.1:\d+/#token=[0-9a-f]{32}\n", printed);
        var server = int.Parse(await File.ReadAllTextAsync(file), CultureInfo.InvariantCulture);
        Assert.True(Runs(server));
        using (var kill = Process.Start("kill", [$"-{signal}", $"{preview.Id}"]))
            await kill.WaitForExitAsync();
        await preview.WaitForExitAsync(new CancellationTokenSource(TimeSpan.FromSeconds(20)).Token);
        Assert.Equal(0, preview.ExitCode);
        Assert.False(Runs(server));
    }

    private static bool Runs(int process)
    {
        try
        {
            using var found = Process.GetProcessById(process);
            return !found.HasExited;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
