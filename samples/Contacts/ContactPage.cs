using Prefab.Ui;
using static Prefab.Ui.Rx;

namespace Contacts;

/// <summary>The page of the address book.</summary>
internal static class ContactPage
{
    public static PrefabApp Create(IReadOnlyList<Contact> contacts, ContactTools tools)
    {
        var state = new State<ContactState>(new() { Results = contacts });
        var results = state.Rx(s => s.Results);
        return new()
        {
            Title = "Contacts",
            State = state,
            View = new Column
            {
                Gap = 4,
                Children =
                [
                    new Row { Align = Align.Center, Justify = Justify.Between, Children = [new H2("Contacts"), CreateDialog(state, tools)] },
                    SearchForm(state),
                    new Muted($"{results.Length()} {results.Length().Pluralize("contact")}"),
                    new Card
                    {
                        CssClass = "py-2",
                        Children =
                        [
                            new CardContent
                            {
                                Children =
                                [
                                    new ForEach<Contact>(results, ContactRow),
                                    new If(state.Rx(s => s.Results.Count == 0)) { Children = [new Muted("Nobody has that name or address.") { CssClass = "py-3" }] },
                                ],
                            },
                        ],
                    },
                ],
            },
        };
    }

    #region search
    private static Form SearchForm(State<ContactState> state)
    {
        var query = state.Rx(s => s.Query);
        return new()
        {
            OnSubmit = CallTool.To<ContactTools>(t => t.SearchContacts(query)) with
            {
                OnSuccess = new SetState(state.Rx(s => s.Results), RESULT),
                OnError = Failed,
            },
            Children =
            [
                new Row
                {
                    Gap = 2,
                    Children =
                    [
                        new Input(query) { Placeholder = "Name or address", CssClass = "flex-1" },
                        new Button("Search") { Icon = "search" },
                    ],
                },
            ],
        };
    }
    #endregion

    #region create
    private static Dialog CreateDialog(State<ContactState> state, ContactTools tools) => new()
    {
        Title = "New contact",
        Children =
        [
            new Button("New contact") { Icon = "plus", Variant = ButtonVariant.Outline, Size = ButtonSize.Sm },
            // The form's fields are the properties of the model, and so are the arguments of the call.
            Form.For<NewContact>(
                new CallTool(tools.CreateContact)
                {
                    OnSuccess =
                    [
                        new AppendState(state.Rx(s => s.Results), RESULT),
                        new ShowToast($"{RESULT["name"]} is in your contacts") { Variant = ToastVariant.Success },
                        new SetState("name", ""),
                        new SetState("email", ""),
                        new CloseOverlay(),
                    ],
                    OnError = Failed,
                },
                submitLabel: "Create"),
        ],
    };
    #endregion

    private static Row ContactRow(Item<Contact> contact) => new()
    {
        Gap = 3,
        Align = Align.Center,
        CssClass = "py-2",
        Children =
        [
            new Column
            {
                CssClass = "flex-1 min-w-0",
                Children =
                [
                    new Text(contact.Rx(c => c.Name)) { CssClass = "font-medium" },
                    new Link(contact.Rx(c => c.Email), $"mailto:{contact.Rx(c => c.Email)}") { CssClass = "text-sm" },
                ],
            },
            new Badge(contact.Rx(c => c.Group)) { Variant = BadgeVariant.Secondary, CssClass = "capitalize" },
        ],
    };

    private static ShowToast Failed => new("That did not work") { Description = ERROR, Variant = ToastVariant.Error };
}
