namespace Prefab.Ui.Benchmarks;

/// <summary>The pages that are measured.</summary>
internal static class Pages
{
    public const int Rows = 1000;

    public static readonly string[] Cells = ["Ada Lovelace", "ada@example.com", "Engineer", "London"];

    /// <summary>A list of 1,000 rows with six components each: 7,002 components with the row containers.</summary>
    public static PrefabApp Table() => new()
    {
        View = new Column { Children = [.. Enumerable.Range(0, Rows).Select(_ => Row())] },
    };

    /// <summary>Twelve figures in cards and a short table.</summary>
    public static PrefabApp Dashboard() => new()
    {
        View = new Column
        {
            Gap = 4,
            Children =
            [
                new H1("Dashboard"),
                new Grid { Columns = 4, Gap = 4, Children = [.. Enumerable.Range(1, 12).Select(Figure)] },
                .. Enumerable.Range(0, 20).Select(_ => Row()),
            ],
        },
        State = { ["filter"] = "" },
    };

    /// <summary>One field and one button.</summary>
    public static PrefabApp Hello() => new()
    {
        View = new Form
        {
            OnSubmit = new SetState("greeting", "Hello {{ name }}"),
            Children = [new Label("Name"), new Input("name") { Required = true }, new Button("Greet")],
        },
        State = { ["name"] = "", ["greeting"] = "" },
    };

    private static Row Row() => new()
    {
        Gap = 2,
        Children =
        [
            new Text(Cells[0]),
            new Text(Cells[1]),
            new Text(Cells[2]),
            new Text(Cells[3]),
            new Badge("Active") { Variant = BadgeVariant.Success },
            new Button("Edit") { Size = ButtonSize.Sm },
        ],
    };

    private static Card Figure(int value) => new()
    {
        Children = [new CardContent { Children = [new Metric("Revenue", value) { Delta = "+5%" }] }],
    };
}
