using System.ComponentModel;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using ModelContextProtocol.Server;
using Prefab.Mcp;
using Prefab.Preview;
using Prefab.Ui;
using static Prefab.Ui.Rx;

if (args is ["preview"])
{
    await PreviewHost.RunAsync(PreviewOptions.ForThisProgram());
    return;
}

#region server
var builder = Host.CreateEmptyApplicationBuilder(settings: null);
builder.Services.AddMcpServer().WithStdioServerTransport().WithTools<HelloTools>().WithPrefab();
await builder.Build().RunAsync();
#endregion

[McpServerToolType]
internal sealed class HelloTools
{
    #region page
    [McpServerTool, Description("Open the greeter.")]
    public PrefabApp Hello() => new()
    {
        Title = "Hello",
        State = { ["name"] = "", ["greeting"] = "" },
        View = new Form
        {
            OnSubmit = new CallTool(Greet)
            {
                Arguments = { ["name"] = State("name") },
                OnSuccess = new SetState("greeting", RESULT),
                OnError = new ShowToast(ERROR) { Variant = ToastVariant.Error },
            },
            Children =
            [
                new Label("Your name") { ForId = "name" },
                new Input("name") { Id = "name", Required = true },
                new Button("Greet me"),
                new If(State("greeting").As<bool>()) { Children = [new H3(State("greeting"))] },
            ],
        },
    };

    [McpServerTool, Description("Greet somebody.")]
    public string Greet(string name) => $"Hello, {name}!";
    #endregion
}
