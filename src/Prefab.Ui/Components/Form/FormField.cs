using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Prefab.Ui;

/// <summary>One property of a model, as its control needs it.</summary>
internal sealed class FormField(PropertyInfo property, ParameterInfo? parameter, object? value, string? summary)
{
    private readonly DisplayAttribute? _display = property.GetCustomAttribute<DisplayAttribute>() ?? parameter?.GetCustomAttribute<DisplayAttribute>();

    public string Name { get; } = property.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name ?? JsonNamingPolicy.CamelCase.ConvertName(property.Name);

    public Type Type { get; } = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;

    public object? Value { get; } = value ?? (parameter is { HasDefaultValue: true } ? parameter.DefaultValue : null);

    public string Label => _display?.GetName() ?? Words(property.Name);

    public string Placeholder => _display?.GetPrompt() ?? _display?.GetDescription() ?? Find<DescriptionAttribute>()?.Description ?? summary ?? Label;

    /// <summary>A constructor parameter without a default, a required member, or [Required]; what may be null or has a value of its own is not.</summary>
    public bool IsRequired => Find<RequiredAttribute>() is not null
        || property.GetCustomAttribute<RequiredMemberAttribute>() is not null
        || (parameter is { HasDefaultValue: false } && !IsNullable);

    public DataType? DataType => Find<DataTypeAttribute>()?.DataType;

    /// <summary>The value as the control shows it.</summary>
    public string? Text => Value switch
    {
        null or "" => null,
        bool flag => flag ? "true" : "false",
        Enum member => EnumNames.Of(member),
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        TimeOnly time => time.ToString("HH:mm", CultureInfo.InvariantCulture),
        DateTime moment => moment == default ? null : moment.ToString(IsDate ? "yyyy-MM-dd" : "yyyy-MM-ddTHH:mm", CultureInfo.InvariantCulture),
        DateTimeOffset moment => moment == default ? null : moment.ToString("yyyy-MM-ddTHH:mm", CultureInfo.InvariantCulture),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => Value.ToString(),
    };

    public bool IsDate => Type == typeof(DateOnly) || DataType == System.ComponentModel.DataAnnotations.DataType.Date;

    private bool IsNullable => Nullable.GetUnderlyingType(property.PropertyType) is not null
        || (!property.PropertyType.IsValueType && Nullability.AllowsNull(property));

    public T? Find<T>()
        where T : Attribute => property.GetCustomAttribute<T>() ?? parameter?.GetCustomAttribute<T>();

    /// <summary>A name in words: <c>FirstName</c> is <c>First Name</c>.</summary>
    public static string Words(string name)
    {
        var words = new System.Text.StringBuilder(name.Length + 4);
        for (var i = 0; i < name.Length; i++)
        {
            if (i > 0 && char.IsUpper(name[i]) && (char.IsLower(name[i - 1]) || (i + 1 < name.Length && char.IsLower(name[i + 1]))))
                words.Append(' ');
            words.Append(i == 0 ? char.ToUpperInvariant(name[i]) : name[i] == '_' ? ' ' : name[i]);
        }
        return words.ToString();
    }
}
