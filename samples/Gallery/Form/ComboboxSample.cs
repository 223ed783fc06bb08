using Prefab.Ui;
using static Prefab.Ui.Rx;

namespace Gallery;

[Sample]
internal sealed class ComboboxSample : ISample
{
    #region sample
    public static PrefabApp Create() => new()
    {
        Title = "Combobox",
        State = { ["comboboxCity"] = "porto" },
        View = new Column
        {
            Gap = 4,
            CssClass = "max-w-xs",
            Children =
            [
                new Label("City") { ForId = "combobox-city" },
                new Combobox("comboboxCity")
                {
                    Id = "combobox-city",
                    Placeholder = "Choose a city",
                    SearchPlaceholder = "Search cities",
                    Children =
                    [
                        new ComboboxGroup { Children = [new ComboboxLabel("Portugal"), new ComboboxOption("Lisbon"), new ComboboxOption("Porto")] },
                        new ComboboxSeparator(),
                        new ComboboxGroup
                        {
                            Children = [new ComboboxLabel("Spain"), new ComboboxOption("Madrid"), new ComboboxOption("seville", "Seville (full)") { Disabled = true }],
                        },
                    ],
                },
                new Text($"You go to {State("comboboxCity").Default("nowhere")}."),
                new Label("Airline") { ForId = "combobox-airline" },
                new Combobox("comboboxAirline")
                {
                    Id = "combobox-airline",
                    Invalid = true,
                    Side = PopupSide.Top,
                    OnChange = [new SetState("comboboxAirline", EVENT), new ShowToast($"Chosen: {EVENT}")],
                    Children = [new ComboboxOption("Azul"), new ComboboxOption("Iberia"), new ComboboxOption("TAP")],
                },
            ],
        },
    };
    #endregion
}
