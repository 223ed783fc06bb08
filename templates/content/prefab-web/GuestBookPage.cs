using Prefab.Ui;

namespace PrefabSite;

public static class GuestBookPage
{
    private sealed record Guests(string Name, IReadOnlyList<string> Names);

    public static PrefabApp Create(GuestBook book)
    {
        var state = new State<Guests>(new("", book.Names));
        var name = state.Rx(s => s.Name);
        return new()
        {
            Title = "Guest book",
            State = state,
            View = new Column
            {
                Gap = 4,
                Children =
                [
                    new H1("Guest book"),
                    new Form
                    {
                        OnSubmit = new CallTool(Sign)
                        {
                            Arguments = { ["name"] = name },
                            OnSuccess = [new SetState(state.Rx(s => s.Names), Rx.RESULT), new SetState(name, "")],
                            OnError = new ShowToast(Rx.ERROR) { Variant = ToastVariant.Error },
                        },
                        Children = [new Label("Your name") { ForId = "name" }, new Input(name) { Id = "name", Required = true }, new Button("Sign")],
                    },
                    new ForEach<string>(state.Rx(s => s.Names), guest => new Text(guest.Value)),
                ],
            },
        };
    }

    public static IReadOnlyList<string> Sign(string name, GuestBook book)
    {
        book.Add(name);
        return book.Names;
    }
}
