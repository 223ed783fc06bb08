using System.Globalization;
using Prefab.Mcp.Benchmarks;

return args switch
{
    ["serve"] => await LoadServer.RunAsync(),
    ["load", .. var rest] => await Load.RunAsync(rest is [var seconds, ..] ? int.Parse(seconds, CultureInfo.InvariantCulture) : 60),
    ["tokens", .. var servers] when servers.Length > 0 => await Tokens.RunAsync(servers),
    _ => Help(),
};

static int Help()
{
    Console.Error.WriteLine("load [seconds]         200 sessions call a tool that returns a page; the baseline returns the same JSON as a string");
    Console.Error.WriteLine("tokens <server.dll>…   what a model reads of each page of these servers, by where the page travels");
    return 2;
}
