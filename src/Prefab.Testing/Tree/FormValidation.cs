using System.Globalization;
using System.Text.RegularExpressions;

namespace Prefab.Testing;

/// <summary>What a form checks before it runs its actions, as browsers do; the messages are those of an English Chromium.</summary>
internal static partial class FormValidation
{
    public static async Task SubmitAsync(Part part, FormElement form, PageElement? submitter)
    {
        if (part.Memory.Get<bool>(part.Key, "running") || !Validate(part, form))
            return;
        part.Memory.Set(part.Key, "running", true);
        Write(part, form);
        var busy = submitter?.Key;
        try
        {
            await part.RunAsync(
                "onSubmit",
                Undefined.Value,
                exclusive: true,
                onWait: () => Mark(part, busy, true),
                onInvalid: errors => Show(part, form, errors));
        }
        finally
        {
            part.Memory.Set(part.Key, "running", false);
            Mark(part, busy, false);
        }
    }

    /// <summary>A message that is shown follows its control while the user corrects it.</summary>
    public static void FollowCorrections(Part part, FormElement form)
    {
        foreach (var control in form.Controls.Where(control => part.Memory.Has(control.Key, "check")))
        {
            part.Memory.Remove(control.Key, "check");
            Tell(part, control, Problem(control, form));
        }
    }

    private static void Mark(Part part, string? button, bool busy)
    {
        if (button is not null && part.Memory.Get<bool>(button, "submits") != busy)
            part.Memory.Set(button, "submits", busy);
    }

    private static bool Validate(Part part, FormElement form)
    {
        var valid = true;
        foreach (var control in form.Controls)
        {
            var problem = control.Disabled || control.ReadOnly ? null : Problem(control, form);
            Tell(part, control, problem);
            valid &= problem is null;
        }
        return valid;
    }

    private static void Show(Part part, FormElement form, DataObject errors)
    {
        foreach (var (name, message) in errors)
        {
            if (form.Controls.Find(control => control.Name == name) is { } control)
                part.Memory.Set(control.Key, "message", message);
        }
    }

    private static void Tell(Part part, FormControl control, string? problem)
    {
        if (problem is not null)
            part.Memory.Set(control.Key, "message", problem);
        else
            part.Memory.Remove(control.Key, "message");
    }

    /// <summary>Writes what the controls hold to the state, with its type.</summary>
    private static void Write(Part part, FormElement form)
    {
        foreach (var control in form.Controls.Where(control => control.Name.Length > 0 && !control.Disabled))
        {
            object? value = control.Kind switch
            {
                "checkbox" => control.Checked,
                "radio" => control.Checked ? control.Value : null,
                "range" => DataText.Number(control.Value),
                "file" => null,
                _ => control.Value,
            };
            if (value is not null && !Data.Same(part.Store.Peek(control.Name), value))
                part.Store.Set(control.Name, value);
        }
    }

    private static string? Problem(FormControl control, FormElement form)
    {
        if (control.Required && Missing(control, form) is { } missing)
            return missing;
        if (control.Value.Length == 0 || control.Kind is "checkbox" or "radio" or "select" or "range")
            return null;
        return Shape(control) ?? (control.ByUser ? Length(control) : null) ?? (control.Kind == "number" ? Size(control) : null);
    }

    private static string? Missing(FormControl control, FormElement form) => control.Kind switch
    {
        "checkbox" => control.Checked ? null : "Please check this box if you want to proceed.",
        "radio" => form.Controls.Any(other => other.Kind == "radio" && other.Name == control.Name && other.Checked) ? null : "Please select one of these options.",
        "select" => control.Value.Length > 0 ? null : "Please select an item in the list.",
        _ => control.Value.Length > 0 ? null : "Please fill out this field.",
    };

    private static string? Shape(FormControl control)
    {
        var value = control.Value;
        if (control.Kind == "email" && !value.Contains('@', StringComparison.Ordinal))
            return $"Please include an '@' in the email address. '{value}' is missing an '@'.";
        if (control.Kind == "email" && !Email().IsMatch(value))
            return value.StartsWith('@') ? $"Please enter a part followed by '@'. '{value}' is incomplete."
                : value.EndsWith('@') ? $"Please enter a part following '@'. '{value}' is incomplete."
                : "Please enter an email address.";
        if (control.Kind == "url" && !(Uri.TryCreate(value, UriKind.Absolute, out var uri) && uri.Scheme.Length > 1 && value.Contains(':', StringComparison.Ordinal)))
            return "Please enter a URL.";
        return control.Limits.TryGetValue("pattern", out var pattern) && !Regex.IsMatch(value, $"^(?:{pattern})$", RegexOptions.ECMAScript)
            ? "Please match the requested format."
            : null;
    }

    private static string? Length(FormControl control)
    {
        var length = control.Value.Length;
        return control.Limits.TryGetValue("minLength", out var text) && int.TryParse(text, out var least) && length < least
            ? $"Please lengthen this text to {least} characters or more (you are currently using {length} character{(length == 1 ? "" : "s")})."
            : null;
    }

    private static string? Size(FormControl control)
    {
        double? Limit(string name) => control.Limits.TryGetValue(name, out var text) ? DataText.Finite(text) : null;
        var value = DataText.Number(control.Value);
        if (double.IsNaN(value))
            return "Please enter a number.";
        if (Limit("min") is { } min && value < min)
            return $"Value must be greater than or equal to {DataText.Text(min)}.";
        if (Limit("max") is { } max && value > max)
            return $"Value must be less than or equal to {DataText.Text(max)}.";
        var step = control.Limits.GetValueOrDefault("step") == "any" ? 0 : Limit("step") ?? 1;
        var from = Limit("min") ?? 0;
        if (step <= 0 || Math.Abs(Math.IEEERemainder(value - from, step)) < step * 1e-9)
            return null;
        var below = (decimal)from + (Math.Floor((decimal)((value - from) / step)) * (decimal)step);
        return string.Create(CultureInfo.InvariantCulture, $"Please enter a valid value. The two nearest valid values are {below} and {below + (decimal)step}.");
    }

    [GeneratedRegex(@"^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$")]
    private static partial Regex Email();
}
