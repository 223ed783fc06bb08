using System.CommandLine;
using System.Text.Json.Nodes;
using Prefab.Preview;

namespace Prefab.Tool.Commands;

/// <summary><c>prefab dev</c>: the preview host in front of any MCP server.</summary>
internal static class DevCommand
{
    public static Command Create()
    {
        var target = new Argument<string>("server") { Description = "A project, a .dll, a program that serves MCP over stdio, or the URL of a Streamable HTTP server." };
        var arguments = new Argument<string[]>("arguments") { Description = "Arguments of the server; put -- before the first one.", Arity = ArgumentArity.ZeroOrMore };
        var port = new Option<int>("--port") { Description = "The port on 127.0.0.1; a free one when absent." };
        var open = new Option<bool>("--no-open") { Description = "Do not open the browser." };
        var watch = new Option<bool>("--no-watch") { Description = "Do not rebuild a project when its files change; new builds are shown all the same." };
        var protocol = new Option<string?>("--protocol") { Description = "The MCP revision to insist on, for example 2025-11-25." };
        var headers = Pairs("--header", "A header for a server at a URL, as Name=value; may be repeated.");
        var variables = Pairs("--env", "A variable for the server's environment, as NAME=value; may be repeated.");
        var json = CommonOptions.Json();
        var command = new Command("dev", "Show an MCP server's apps in a local page, as a host would; a new build of the server re-opens them.")
        {
            target, arguments, port, open, watch, protocol, headers, variables, json,
        };
        command.SetAction((parsed, cancel) => Failures.Report(async () =>
        {
            var found = await ServerTarget.FindAsync(parsed.GetRequiredValue(target), parsed.GetValue(arguments) ?? [], cancel);
            var options = found.Options with
            {
                Port = parsed.GetValue(port),
                OpenBrowser = !parsed.GetValue(open),
                ProtocolVersion = parsed.GetValue(protocol),
                Headers = Read(parsed.GetValue(headers)),
                EnvironmentVariables = Read(parsed.GetValue(variables)).ToDictionary(v => v.Key, v => (string?)v.Value),
            };
            return await RunAsync(found with { Options = options }, !parsed.GetValue(watch), parsed.GetValue(json), cancel);
        }));
        return command;
    }

    private static async Task<int> RunAsync(ServerTarget target, bool watch, bool asJson, CancellationToken cancel)
    {
        Rebuilds? rebuilds = null;
        void Started(PreviewHost host)
        {
            if (asJson)
                Console.WriteLine(new JsonObject { ["url"] = host.Url.AbsoluteUri }.ToJsonString());
            rebuilds = Rebuilds.Start(target, watch, () => _ = RestartAsync(host, cancel));
        }
        try
        {
            await PreviewHost.RunAsync(target.Options with { Announce = !asJson }, Started, cancel);
        }
        finally
        {
            rebuilds?.Dispose();
        }
        return ExitCode.Success;
    }

    private static async Task RestartAsync(PreviewHost host, CancellationToken cancel)
    {
        try
        {
            await host.RestartServerAsync(cancel);
        }
        catch (Exception error) when (error is OperationCanceledException or ObjectDisposedException)
        {
            // The preview ended while the build did.
        }
    }

    private static Option<string[]> Pairs(string name, string description)
    {
        var option = new Option<string[]>(name) { Description = description, AllowMultipleArgumentsPerToken = false };
        option.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(t => t.Value.IndexOf('=', StringComparison.Ordinal) <= 0))
                result.AddError($"{name} wants a name and a value with = between them, not '{token.Value}'.");
        });
        return option;
    }

    private static Dictionary<string, string> Read(string[]? pairs) =>
        (pairs ?? []).Select(p => p.Split('=', 2)).ToDictionary(p => p[0], p => p[1]);
}
