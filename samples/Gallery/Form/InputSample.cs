using Prefab.Ui;
using static Prefab.Ui.Rx;

namespace Gallery;

[Sample]
internal sealed class InputSample : ISample
{
    #region sample
    public static PrefabApp Create() => new()
    {
        Title = "Input",
        State = { ["inputQuery"] = "", ["inputResults"] = Array.Empty<string>() },
        View = new Column
        {
            Gap = 4,
            CssClass = "max-w-sm",
            Children =
            [
                new Label("Find a person") { ForId = "input-query" },
                new Input("inputQuery")
                {
                    Id = "input-query",
                    InputType = InputType.Search,
                    Placeholder = "Try “ada”",
                    OnChange =
                    [
                        new SetState("inputQuery", EVENT),
                        CallTool.To(() => GalleryTools.FindPeople(EVENT.As<string>())) with { OnSuccess = new SetState("inputResults", RESULT) },
                    ],
                },
                new ForEach("inputResults") { Children = [new Text(ITEM)] },
                new Label("Seats") { ForId = "input-seats" },
                new Input("inputSeats") { Id = "input-seats", InputType = InputType.Number, Value = "2", Min = 1, Max = 8, Step = 1 },
                new Label("Password") { ForId = "input-password" },
                new Input { Id = "input-password", InputType = InputType.Password, Required = true, MinLength = 12 },
                new Label("Opens") { ForId = "input-opens" },
                new Input { Id = "input-opens", InputType = InputType.Time, Value = "08:30" },
                new Label("Customer number") { ForId = "input-customer" },
                new Input { Id = "input-customer", Value = "C-1042", ReadOnly = true, Pattern = "C-[0-9]+" },
                new Label("Discount") { ForId = "input-discount" },
                new Input { Id = "input-discount", Placeholder = "Not offered", Disabled = true },
            ],
        },
    };
    #endregion
}
