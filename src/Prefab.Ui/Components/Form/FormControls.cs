using System.ComponentModel.DataAnnotations;
using System.Globalization;

namespace Prefab.Ui;

/// <summary>The controls of the fields of a form.</summary>
internal static class FormControls
{
    private const int TextareaRows = 3;

    /// <summary>The control under its label; a checkbox has its label beside it.</summary>
    public static UiComponent Labelled(FormField field) => field.Type == typeof(bool)
        ? new Checkbox(field.Name) { Label = field.Label, Value = field.Value is true, Required = field.Find<RequiredAttribute>() is not null }
        : new Column
        {
            Gap = 2,
            Children = [new Label(field.Label) { ForId = field.Name, Optional = !field.IsRequired }, Control(field)],
        };

    private static UiComponent Control(FormField field)
    {
        if (field.Type.IsEnum)
            return Choice(field, Enum.GetNames(field.Type).Select(n => (Value: EnumNames.Of((Enum)Enum.Parse(field.Type, n)), Label: FormField.Words(n))));
        if (field.Find<AllowedValuesAttribute>() is { } allowed)
            return Choice(field, allowed.Values.Where(v => v is not null).Select(v => (RxText.Display(v), FormField.Words(RxText.Display(v)))));
        return field.DataType == DataType.MultilineText ? Multiline(field) : Line(field);
    }

    private static Select Choice(FormField field, IEnumerable<(string Value, string Label)> options) => new(field.Name)
    {
        Id = field.Name,
        Placeholder = field.Placeholder,
        Required = field.IsRequired,
        Children = [.. options.Select(o => new SelectOption(o.Value, o.Label) { Selected = o.Value == field.Text && field.Value is not null })],
    };

    private static Textarea Multiline(FormField field)
    {
        var (min, max) = Length(field);
        return new(field.Name)
        {
            Id = field.Name,
            Placeholder = field.Placeholder,
            Value = field.Text,
            Rows = TextareaRows,
            Required = field.IsRequired,
            MinLength = min,
            MaxLength = max,
        };
    }

    private static Input Line(FormField field)
    {
        var type = InputTypeOf(field);
        var (min, max) = type == InputType.Number ? (null, null) : Length(field);
        var range = type == InputType.Number ? field.Find<RangeAttribute>() : null;
        return new(field.Name)
        {
            Id = field.Name,
            InputType = type,
            Placeholder = field.Placeholder,
            Value = field.Text,
            Required = field.IsRequired,
            MinLength = min,
            MaxLength = max,
            Min = Bound(range?.Minimum),
            Max = Bound(range?.Maximum),
            Pattern = field.Find<RegularExpressionAttribute>()?.Pattern,
        };
    }

    private static (int? Min, int? Max) Length(FormField field)
    {
        var both = field.Find<StringLengthAttribute>();
        var range = field.Find<LengthAttribute>();
        var min = field.Find<MinLengthAttribute>()?.Length ?? range?.MinimumLength ?? both?.MinimumLength;
        return (min is 0 ? null : min, field.Find<MaxLengthAttribute>()?.Length ?? range?.MaximumLength ?? both?.MaximumLength);
    }

    private static double? Bound(object? value) => value is null ? null : Convert.ToDouble(value, CultureInfo.InvariantCulture);

    private static InputType InputTypeOf(FormField field)
    {
        if (field.Type == typeof(TimeOnly))
            return InputType.Time;
        if (field.IsDate)
            return InputType.Date;
        if (field.Type == typeof(DateTime) || field.Type == typeof(DateTimeOffset))
            return InputType.DatetimeLocal;
        return field.Type == typeof(string) ? TextType(field) : InputType.Number;
    }

    /// <summary>The kind of text that the annotations say, or else the name.</summary>
    private static InputType TextType(FormField field)
    {
        if (field.Find<EmailAddressAttribute>() is not null || field.DataType == DataType.EmailAddress)
            return InputType.Email;
        if (field.Find<UrlAttribute>() is not null || field.DataType == DataType.Url)
            return InputType.Url;
        if (field.Find<PhoneAttribute>() is not null || field.DataType == DataType.PhoneNumber)
            return InputType.Tel;
        if (field.DataType == DataType.Password)
            return InputType.Password;
        bool Named(params ReadOnlySpan<string> words)
        {
            foreach (var word in words)
            {
                if (field.Name.Contains(word, StringComparison.OrdinalIgnoreCase))
                    return true;
            }
            return false;
        }
        return Named("email") ? InputType.Email
            : Named("password") ? InputType.Password
            : Named("phone", "tel") ? InputType.Tel
            : Named("url", "website") ? InputType.Url
            : InputType.Text;
    }
}
