namespace Prefab.Preview.Tests;

/// <summary>The stand-in MCP server, as a command.</summary>
internal static class Stub
{
    public static string Assembly => Path.Combine(AppContext.BaseDirectory, "StubServer.dll");

    public static PreviewOptions Options(params string[] arguments) => new()
    {
        Command = "dotnet",
        Arguments = [Assembly, .. arguments is [] ? ["stdio"] : arguments],
    };
}
