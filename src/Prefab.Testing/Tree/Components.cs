namespace Prefab.Testing;

/// <summary>What the components are to a user, by wire type.</summary>
internal sealed partial class TreeBuilder
{
    private static readonly Dictionary<string, Func<Part, PageElement>> s_components = new Func<IEnumerable<(string Types, Func<Part, PageElement> Build)>>[]
    {
        ContentComponents.All, ControlComponents.All, ChoiceComponents.All, FlowComponents.All, OverlayComponents.All, TableComponents.All,
    }.SelectMany(group => group()).SelectMany(entry => entry.Types.Split(' ').Select(type => (type, entry.Build))).ToDictionary(entry => entry.type, entry => entry.Build);

    private static readonly HashSet<string> s_controls =
        ["Input", "Textarea", "Checkbox", "Switch", "Slider", "Calendar", "DatePicker", "DropZone", "Select", "RadioGroup", "Combobox", "Tabs", "Pages"];

    /// <summary>Whether a node keeps a value in the state under its name.</summary>
    public static bool IsControl(DataObject node) => node.Get("type") is string type && s_controls.Contains(type);

    /// <summary>The wire types that the page can show, besides those that only decide.</summary>
    public static IReadOnlyCollection<string> Types => s_components.Keys;
}
