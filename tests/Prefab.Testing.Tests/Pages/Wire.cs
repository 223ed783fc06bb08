using Prefab.Ui;

namespace Prefab.Testing.Tests.Pages;

/// <summary>Pages from JSON of the wire, which the tests write as the protocol has it.</summary>
internal static class Wire
{
    public static PrefabPage Open(string view, string state = "{}", Func<ToolCall, Task<object?>>? callTool = null, string more = "", PrefabPageOptions? options = null)
    {
        var read = PrefabApp.Parse($$"""{"$prefab":{"version":"0.3"},"view":{{view}},"state":{{state}}{{more}}}""");
        return PrefabPage.Open(read.App, callTool, options);
    }

    public static Func<ToolCall, Task<object?>> Answer(object? value) => _ => Task.FromResult(value);
}
