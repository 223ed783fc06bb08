namespace Prefab.Analyzers.Tests;

public class Prefab003Tests
{
    private const string Id = "PREFAB003";

    [Theory]
    [InlineData("new CallTool([|Plain|])")]
    [InlineData("new CallTool([|this.Plain|])")]
    [InlineData("new CallTool([|tools.Plain|])")]
    [InlineData("new CallTool([|Static|])")]
    [InlineData("CallTool.To<Tools>(t => [|t.Plain|])")]
    [InlineData("CallTool.To<Tools>(t => [|t.Plain(1)|])")]
    [InlineData("CallTool.To(() => [|Static()|])")]
    public Task Method_is_reported_when_it_is_not_a_tool(string call) => Source.Expect(Id, Tools(call));

    [Theory]
    [InlineData("new CallTool(Tool)")]
    [InlineData("new CallTool(tools.Tool)")]
    [InlineData("new CallTool(new Derived().Overridden)")]
    [InlineData("new CallTool(\"plain\")")]
    [InlineData("new CallTool(() => 3)")]
    [InlineData("new CallTool(contract.Plain)")]
    [InlineData("new CallTool(Registered)")]
    [InlineData("new CallTool(Mapped)")]
    [InlineData("new CallTool(Console.ReadLine)")]
    [InlineData("new CallTool(some)")]
    [InlineData("CallTool.To<Tools>(t => t.Tool)")]
    [InlineData("CallTool.To<Tools>(t => t.Tool(1))")]
    [InlineData("CallTool.To<IContract>(t => t.Plain)")]
    public Task Method_is_accepted_when_it_is_or_may_be_a_tool(string call) => Source.Expect(Id, Tools(call));

    [Fact]
    public Task Local_function_is_accepted() => Source.ExpectIn(Id, "int Local() => 1; _ = new CallTool(Local);");

    [Fact]
    public Task Method_is_accepted_when_the_project_has_no_server() => Source.Expect(Id, """
        public class Tools
        {
            public object Call() => new CallTool(Plain);
            public int Plain(int n) => n;
        }
        """, withMcp: false);

    [Fact]
    public async Task Message_names_the_method_and_the_attribute()
    {
        var messages = await Source.Expect(Id, Tools("new CallTool([|Plain|])"));
        Assert.Equal(["The page cannot call 'Tools.Plain', because the server does not offer it: mark the method with [McpServerTool]"], messages);
    }

    private static string Tools(string call) => $$"""
        public interface IContract { int Plain(int n); }
        public class Tools
        {
            public object Call(Tools tools, IContract contract, Delegate some) => {{call}};
            public int Plain(int n) => n;
            public static int Static() => 1;
            public int Registered(int n) => n;
            public int Mapped(int n) => n;
            [McpServerTool] public virtual int Tool(int n) => n;
            [McpServerTool] public virtual int Overridden(int n) => n;
            public McpServerTool Register() => McpServerTool.Create(Registered);
            public void Map(dynamic page) => page.WithTool((Func<int, int>)Mapped);
        }
        public class Derived : Tools { public override int Overridden(int n) => n + 1; }
        """;
}
