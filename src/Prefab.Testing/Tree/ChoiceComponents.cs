namespace Prefab.Testing;

/// <summary>Controls to choose one of several.</summary>
internal static class ChoiceComponents
{
    public static IEnumerable<(string Types, Func<Part, PageElement> Build)> All() =>
    [
        ("Select", Select),
        ("Combobox", Combobox),
        ("RadioGroup", RadioGroup),
        ("Radio", Radio),
        ("SelectOption SelectGroup SelectLabel SelectSeparator ComboboxOption ComboboxGroup ComboboxLabel ComboboxSeparator", FlowComponents.Alone),
    ];

    /// <summary>What a control of the tree starts with, for its seed.</summary>
    public static object? Initial(DataObject node) => (node.Get("type"), node.Get("value")) switch
    {
        ("Select", null or Undefined) => Flat(node).FirstOrDefault(child => child.Get("type") is "SelectOption" && DataText.Truth(child.Get("selected")))?.Get("value") ?? Undefined.Value,
        ("RadioGroup", null or Undefined) => Flat(node).FirstOrDefault(child => child.Get("type") is "Radio" && DataText.Truth(child.Get("value")))?.Get("option") ?? Undefined.Value,
        ("DropZone", null or Undefined) => Array.Empty<object?>(),
        (_, var value) => value,
    };

    private static IEnumerable<DataObject> Flat(DataObject node) =>
        Data.ArrayOrEmpty(node.Get("children")).OfType<DataObject>().SelectMany(child => child.Get("type") is "SelectGroup" ? Flat(child) : [child]);

    private static PageElement Select(Part part)
    {
        var binding = new ControlBinding(part, Initial(part.Node));
        return Build(part, binding, "SelectOption", "SelectGroup", part.Text("placeholder"), value => value, "select");
    }

    private static PageElement Combobox(Part part)
    {
        var binding = new ControlBinding(part, part.Node.Get("value"));
        // The option that is chosen already takes the choice back.
        return Build(part, binding, "ComboboxOption", "ComboboxGroup", part.TextOrNull("placeholder") ?? "Select...", value => value == DataText.Display(binding.Value) ? "" : value, "combobox");
    }

    private static PageElement Build(Part part, ControlBinding binding, string option, string group, string placeholder, Func<string, string> chosen, string kind)
    {
        var options = Options(part, option, group).ToList();
        var value = DataText.Display(binding.Value);
        var known = options.FindIndex(each => each.Value == value);
        var control = new FormControl(part.Key, binding.Name ?? "")
        {
            Kind = kind,
            Value = known < 0 ? "" : value,
            Required = part.Flag("required"),
            Disabled = part.Flag("disabled"),
        };
        var element = new PageElement(part.Key)
        {
            Role = Role.Combobox,
            Control = kind == "select" ? control : null,
            Form = part.Place.Form,
            Value = known < 0 ? placeholder : options[known].Label,
            Options = options,
            Label = part.TextOrNull("aria-label"),
            Fallback = placeholder.Length > 0 && kind == "combobox" ? placeholder : Labels.Words(binding.Name),
            Id = part.TextOrNull("id"),
            Disabled = control.Disabled,
            Invalid = part.Flag("invalid"),
            Enter = ControlComponents.Change<string>(part, binding, entered => chosen(Choose(options, entered, part))),
        };
        foreach (var each in options)
            element.Add(new PageElement(part.Key) { Role = Role.Option, Label = each.Label, Selected = each.Value == value, Disabled = each.Disabled });
        return ControlComponents.WithMessage(part, element);
    }

    private static IEnumerable<(string Label, string Value, bool Disabled)> Options(Part part, string option, string group)
    {
        IEnumerable<(string, string, bool)> In(object? nodes, Place place)
        {
            foreach (var (node, at) in part.Tree.Items(nodes, place))
            {
                var item = new Part(part.Tree, node, at);
                if (node.Get("type") as string == group)
                {
                    foreach (var inner in In(node.Get("children"), at))
                        yield return inner;
                }
                else if (node.Get("type") as string == option)
                {
                    yield return (item.Text("label"), item.Text("value"), item.Flag("disabled"));
                }
            }
        }
        return In(part.Node.Get("children"), part.Inner);
    }

    /// <summary>The value of an option that is named by its label, or by its value.</summary>
    private static string Choose(List<(string Label, string Value, bool Disabled)> options, string entered, Part part)
    {
        var at = options.FindIndex(option => option.Label == entered);
        if (at < 0)
            at = options.FindIndex(option => option.Value == entered);
        if (at < 0)
            throw new PrefabTestException($"{part.Key} has no option \"{entered}\"; it has: {string.Join(", ", options.Select(option => $"\"{option.Label}\""))}.");
        return options[at].Disabled ? throw new PrefabTestException($"The option \"{entered}\" is disabled.") : options[at].Value;
    }

    private static PageElement RadioGroup(Part part)
    {
        var binding = new ControlBinding(part, Initial(part.Node));
        var choice = new RadioChoice(binding.Name ?? part.Key, DataText.Display(binding.Value), ControlComponents.Change<string>(part, binding, value => value), part.Flag("required"));
        var group = new PageElement(part.Key) { Role = Role.Radiogroup, Fallback = Labels.Words(binding.Name), Form = part.Place.Form, Value = choice.Value };
        return group.Add(part.Children(part.Inner with { Radios = choice }));
    }

    private static PageElement Radio(Part part)
    {
        var option = part.Text("option");
        var group = part.Place.Radios;
        var isChecked = group is not null ? group.Value == option : part.Memory.Get<object?>(part.Key, "checked") as bool? ?? part.Flag("value");
        var control = new FormControl(part.Key, group?.Name ?? part.Text("name"))
        {
            Kind = "radio",
            Value = option,
            Checked = isChecked,
            Required = part.Flag("required") || group?.Required == true,
            Disabled = part.Flag("disabled"),
        };
        var label = part.Text("label");
        var circle = new PageElement(part.Key)
        {
            Role = Role.Radio,
            Control = control,
            Form = part.Place.Form,
            Checked = isChecked,
            Disabled = control.Disabled,
            Label = label.Length > 0 ? label : null,
            Fallback = Labels.Words(option),
            Id = part.TextOrNull("id"),
            Click = () =>
            {
                if (group is not null)
                    return isChecked ? Task.CompletedTask : group.Choose(option);
                part.Memory.Set(part.Key, "checked", true);
                return Task.CompletedTask;
            },
        };
        var words = new PageElement(part.Key) { LabelTarget = circle }.AddText(label);
        return label.Length == 0 ? ControlComponents.WithMessage(part, circle) : ControlComponents.WithMessage(part, circle, words);
    }
}
