using System.Text.Json;
using System.Text.Json.Serialization;
using Prefab.Trimmed;
using Prefab.Ui;
using static Prefab.Ui.Rx;

// Prints one page that uses everything whose code a trimmer could take away.
var options = new JsonSerializerOptions(PrefabJson.Options) { TypeInfoResolver = PageJson.Default };
var state = new State<Board>(new() { Items = [new("a", Level.High, 1.5m)], Due = new(2026, 2, 3) }, options);
var busy = state.Rx(s => s.Busy);
var count = Of<int>("count");

PrefabApp page = new()
{
    State = state,
    View = new Column
    {
        Gap = (2, null),
        Children =
        [
            new Text($"{state.Rx(s => s.Items.Count > 0 && !s.Busy)} {state.Rx(s => s.Due):date:long} {count:round}"),
            new Input(state.Rx(s => s.Query)) { Disabled = busy || count > 3 },
            new ForEach<Item>(state.Rx(s => s.Items), item => new Badge($"{item.Rx(i => i.Name)}") { Variant = BadgeVariant.Success }),
            new If(state.Rx(s => s.Items[0].Level == Level.High)) { Children = [new Muted("high")] },
            new Icon("anchor"),
            new Button("Go")
            {
                OnClick =
                [
                    new CallTool(Tools.Ping) { Arguments = { ["item"] = new Item("b", Level.Low, 2), ["map"] = new DataMap { ["n"] = count } } },
                    CallTool.To<Tools>(t => t.Save(state.Rx(s => s.Query), 3)),
                    CallTool.To<Tools>(t => t.Save),
                    new SetState("query", RESULT),
                ],
            },
        ],
    },
};
var json = page.ToJson(new() { SerializerOptions = options });
Console.WriteLine(json);
Console.WriteLine(PrefabApp.Parse(json).App.ToJson() == json ? "reads back" : "does not read back");

namespace Prefab.Trimmed
{
    internal enum Level
    {
        Low,
        High,
    }

    internal sealed record Item(string Name, Level Level, decimal Price);

    internal sealed record Board
    {
        public string Query { get; init; } = "";

        public bool Busy { get; init; }

        public DateOnly Due { get; init; }

        public IReadOnlyList<Item> Items { get; init; } = [];
    }

    internal sealed class Tools
    {
        public static string Ping(Item item) => item.Name;

        public string Save(string query, int times = 1) => $"{this}{query}{times}";
    }

    [JsonSerializable(typeof(Board))]
    [JsonSerializable(typeof(Item))]
    [JsonSourceGenerationOptions(JsonSerializerDefaults.Web, UseStringEnumConverter = true)]
    internal sealed partial class PageJson : JsonSerializerContext;
}
