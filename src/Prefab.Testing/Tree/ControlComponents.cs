using System.Globalization;

namespace Prefab.Testing;

/// <summary>Fields for text, numbers, dates and files, boxes to tick, and the form around them.</summary>
internal static class ControlComponents
{
    private static readonly string[] s_limits = ["minLength", "maxLength", "min", "max", "step", "pattern"];

    public static IEnumerable<(string Types, Func<Part, PageElement> Build)> All() =>
    [
        ("Input", part => Field(part, part.TextOrNull("inputType") ?? "text")),
        ("Textarea", part => Field(part, "textarea")),
        ("Checkbox", part => Toggle(part, Role.Checkbox)),
        ("Switch", part => Toggle(part, Role.Switch)),
        ("Slider", Slider),
        ("DatePicker", part => Day(part, Role.Button, "Pick a date")),
        ("Calendar", part => Day(part, Role.Group, "Calendar")),
        ("DropZone", DropZone),
        ("Form", Form),
    ];

    /// <summary>A control with the message of its form behind it.</summary>
    public static PageElement WithMessage(Part part, PageElement control, params PageElement[] around)
    {
        if (control.Control is { } known)
            part.Place.Form?.Controls.Add(known);
        if (part.Memory.Get<string>(part.Key, "message") is { } message)
        {
            control.Invalid = true;
            control.Description = message;
            return new PageElement(part.Key).Add(control).Add(around).Add(new PageElement(part.Key).AddText(message));
        }
        return around.Length == 0 ? control : new PageElement(part.Key).Add(control).Add(around);
    }

    /// <summary>What happens when the user changes a control: a message that is shown follows.</summary>
    public static Func<T, Task> Change<T>(Part part, ControlBinding binding, Func<T, object?> read) => async entered =>
    {
        var change = binding.SetAsync(read(entered));
        if (part.Memory.Has(part.Key, "message"))
            part.Memory.Set(part.Key, "check", true);
        await change;
    };

    private static PageElement Field(Part part, string kind)
    {
        var binding = new ControlBinding(part, part.Node.Get("value"), typed: true);
        var value = DataText.Display(binding.Value);
        var control = new FormControl(part.Key, binding.Name ?? "")
        {
            Kind = kind,
            Value = value,
            Required = part.Flag("required"),
            Disabled = part.Flag("disabled"),
            ReadOnly = part.Flag("readOnly"),
            ByUser = binding.ByUser,
            Limits = s_limits.Where(name => part.TextOrNull(name) is not null).ToDictionary(name => name, part.Text),
        };
        return WithMessage(part, new(part.Key)
        {
            Role = kind switch { "search" => Role.Searchbox, "number" => Role.Spinbutton, "file" => Role.Button, _ => Role.Textbox },
            Control = control,
            Form = part.Place.Form,
            Value = value,
            Placeholder = part.TextOrNull("placeholder"),
            Label = part.TextOrNull("aria-label"),
            Fallback = part.TextOrNull("placeholder") ?? Labels.Words(binding.Name),
            Id = part.TextOrNull("id"),
            Disabled = control.Disabled,
            ReadOnly = control.ReadOnly,
            Enter = Change<string>(part, binding, text => int.TryParse(part.TextOrNull("maxLength"), out var most) && text.Length > most ? text[..most] : text),
        });
    }

    private static PageElement Toggle(Part part, Role role)
    {
        var binding = new ControlBinding(part, part.Node.Get("value"));
        var on = DataText.Truth(binding.Value);
        var control = new FormControl(part.Key, binding.Name ?? "")
        {
            Kind = "checkbox",
            Value = "on",
            Checked = on,
            Required = part.Flag("required"),
            Disabled = part.Flag("disabled"),
        };
        var label = part.Text("label");
        var box = new PageElement(part.Key)
        {
            Role = role,
            Control = control,
            Form = part.Place.Form,
            Checked = on,
            Disabled = control.Disabled,
            Label = part.TextOrNull("aria-label") ?? (label.Length > 0 ? label : null),
            Fallback = Labels.Words(binding.Name),
            Id = part.TextOrNull("id") ?? $"{role.ToString().ToLowerInvariant()}-{binding.Name}",
            Click = () => Change<bool>(part, binding, value => value)(!on),
        };
        var words = new PageElement(part.Key) { LabelTarget = box }.AddText(label);
        return label.Length == 0 ? WithMessage(part, box) : WithMessage(part, box, words);
    }

    private static PageElement Slider(Part part)
    {
        var binding = new ControlBinding(part, part.Node.Get("value"), alwaysWrite: true);
        var (min, max) = (part.Number("min", 0), part.Number("max", 100));
        if (!part.Flag("range"))
            return Thumb(part, DataText.Finite(binding.Value is object?[] list ? list.FirstOrDefault() : binding.Value) ?? min, binding.Name, Labels.Words(binding.Name), binding.SetAsync);
        var pair = binding.Value as object?[];
        var (low, high) = (DataText.Finite(pair?.ElementAtOrDefault(0)) ?? min, DataText.Finite(pair?.ElementAtOrDefault(1) ?? binding.Value) ?? max);
        return new PageElement(part.Key) { Role = Role.Group, Fallback = Labels.Words(binding.Name), Form = part.Place.Form }.Add(
            Thumb(part, low, null, "Minimum", (value, _) => binding.SetAsync(new object?[] { Math.Min((double)value!, high), high })),
            Thumb(part, high, null, "Maximum", (value, _) => binding.SetAsync(new object?[] { low, Math.Max(low, (double)value!) })));
    }

    private static PageElement Thumb(Part part, double value, string? name, string fallback, Func<object?, object?, Task> set)
    {
        var (min, max) = (part.Number("min", 0), part.Number("max", 100));
        var control = name is null ? null : new FormControl(part.Key, name) { Kind = "range", Value = DataText.Text(value), Disabled = part.Flag("disabled") };
        if (control is not null)
            part.Place.Form?.Controls.Add(control);
        return new(part.Key)
        {
            Role = Role.Slider,
            Control = control,
            Form = part.Place.Form,
            Value = DataText.Text(value),
            Disabled = part.Flag("disabled"),
            Fallback = fallback,
            Id = part.TextOrNull("id"),
            Enter = text => set(Math.Clamp(DataText.Finite(text) ?? throw new PrefabTestException($"A slider takes a number, not \"{text}\"."), min, max), null),
        };
    }

    private static PageElement Day(Part part, Role role, string placeholder)
    {
        var binding = new ControlBinding(part, part.Node.Get("value"));
        var shown = Data.IsNothing(binding.Value) || binding.Value is "" ? "" : DateFormats.OfDate(binding.Value, "long", null);
        var element = new PageElement(part.Key)
        {
            Role = role,
            Form = part.Place.Form,
            Control = new(part.Key, "") { Kind = "date", Value = shown },
            Value = shown,
            Disabled = part.Flag("disabled"),
            Fallback = part.TextOrNull("placeholder") ?? placeholder,
            Enter = text => binding.SetAsync(Midnight(text)),
        };
        return element.AddText(shown.Length > 0 ? shown : role == Role.Button ? part.TextOrNull("placeholder") ?? placeholder : "");
    }

    /// <summary>A day as the wire has it: midnight here, as a point in time.</summary>
    private static string Midnight(string text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
        ? day.ToDateTime(TimeOnly.MinValue, DateTimeKind.Local).ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture)
        : throw new PrefabTestException($"A day is written as 2026-02-03, not \"{text}\".");

    private static PageElement DropZone(Part part)
    {
        var binding = new ControlBinding(part, part.Node.Get("value"));
        var files = Data.ArrayOrEmpty(binding.Value);
        var isMultiple = part.Flag("multiple");
        var area = new PageElement(part.Key)
        {
            Role = Role.Button,
            Disabled = part.Flag("disabled"),
            Id = part.TextOrNull("id"),
            TakeFiles = chosen =>
            {
                object?[] added = [.. (isMultiple ? chosen : chosen.Take(1)).Select(file => file.ToData())];
                return added.Length == 0 ? Task.CompletedTask : binding.SetAsync(isMultiple ? [.. files, .. added] : added, added);
            },
        }.AddText(part.TextOrNull("label") ?? "Drop files here or click to browse").AddText(part.Text("description"));
        var list = new PageElement(part.Key) { Role = Role.List };
        foreach (var (file, index) in files.OfType<DataObject>().Select((file, index) => (file, index)))
        {
            var name = DataText.Display(file.Get("name"));
            var remove = new PageElement(part.Key) { Role = Role.Button, Label = $"Remove {name}", Click = () => binding.SetAsync(files.Where((_, at) => at != index).ToArray()) };
            list.Add(new PageElement(part.Key) { Role = Role.Listitem }.AddText(name).Add(remove));
        }
        return files.Length == 0 ? new PageElement(part.Key).Add(area) : new PageElement(part.Key).Add(area, list);
    }

    private static PageElement Form(Part part)
    {
        FormElement? form = null;
        form = new(part.Key) { Submit = submitter => FormValidation.SubmitAsync(part, form!, submitter) };
        var element = new PageElement(part.Key) { Role = Role.Form, Form = form }.Add(part.Children(part.Inner with { Form = form }));
        FormValidation.FollowCorrections(part, form);
        return element;
    }
}
