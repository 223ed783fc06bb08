using System.ComponentModel;
using ModelContextProtocol;
using ModelContextProtocol.Server;
using Prefab.Mcp;
using Prefab.Ui;

namespace PrefabServer;

/// <summary>What the page shows and changes.</summary>
public sealed record Poll
{
    public string Name { get; init; } = "";

    public IReadOnlyList<string> Voters { get; init; } = [];
}

[McpServerToolType]
public sealed class PollTools(VoterList list)
{
    [McpServerTool, Description("Show who is coming, with a form to join.")]
    public PrefabApp ShowPoll()
    {
        var state = new State<Poll>(new() { Voters = list.Names });
        var name = state.Rx(s => s.Name);
        var voters = state.Rx(s => s.Voters);
        return new()
        {
            Title = "Who is coming?",
            State = state,
            View = new Column
            {
                Gap = 4,
                Children =
                [
                    new H2("Who is coming?"),
                    new Form
                    {
                        OnSubmit = CallTool.To<PollTools>(t => t.Join(name)) with
                        {
                            OnSuccess = [new SetState(voters, Rx.RESULT), new SetState(name, "")],
                            OnError = new ShowToast(Rx.ERROR) { Variant = ToastVariant.Error },
                        },
                        Children = [new Label("Your name") { ForId = "name" }, new Input(name) { Id = "name", Required = true }, new Button("I am coming")],
                    },
                    new Muted($"{state.Rx(s => s.Voters.Count)} so far"),
                    new ForEach<string>(voters, voter => new Badge(voter.Value)),
                ],
            },
        };
    }

    [McpServerTool, PrefabTool(Visibility = ToolVisibility.App), Description("Join the list.")]
    public IReadOnlyList<string> Join(string name) =>
        list.Add(name) ? list.Names : throw new McpException($"{name} is on the list already.");
}
