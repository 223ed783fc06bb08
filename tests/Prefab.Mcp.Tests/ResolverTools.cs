using ModelContextProtocol.Server;

namespace Prefab.Mcp.Tests;

/// <summary>Tools to be referred to in every way there is.</summary>
internal static class ResolverTools
{
    [McpServerToolType]
    public sealed class Search(string prefix)
    {
        public Search()
            : this("")
        {
        }

        [McpServerTool]
        public string[] Find(string query, int limit = 10) => [prefix + query, $"{limit}"];

        [McpServerTool(Name = "findLater", UseStructuredContent = true)]
        public Task<List<string>> FindAsync(string query) => Task.FromResult<List<string>>([prefix + query]);

        [McpServerTool]
        public static int Count(string query) => query.Length;
    }

    [McpServerToolType]
    public class Base
    {
        [McpServerTool]
        public string Inherited() => GetType().Name;

        [McpServerTool]
        public virtual string Overridden() => "base";
    }

    public sealed class Derived : Base
    {
        [McpServerTool]
        public override string Overridden() => "derived";
    }

    public static class Generic<T>
    {
        public static string Echo(T value) => $"{value}";
    }

    public static class Overloads
    {
        public static string Of(int number) => $"{number}";

        public static string Of(string text) => text;

        public static string Of<T>(T value, int times) => $"{value}{times}";
    }

    public static McpServerTool Named(Delegate method, string name) => McpServerTool.Create(method, new McpServerToolCreateOptions { Name = name });
}
