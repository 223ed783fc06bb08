using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text;
using Prefab.Ui;

namespace Prefab.Gallery.Tests.Pages;

/// <summary>The properties of a record as a Markdown table.</summary>
internal static class PropertyTable
{
    public static string Of(Type type, IEnumerable<PropertyInfo> properties)
    {
        var rows = new StringBuilder();
        var parameters = Component.Parameters(type);
        var instance = type.ContainsGenericParameters ? null : Make(type);
        foreach (var property in properties)
        {
            var isRequired = parameters.Any(parameter => parameter.Name == property.Name && !parameter.HasDefaultValue) && !IsNullable(property);
            var standard = isRequired ? "*required*" : instance is null ? "" : Default(property.GetValue(instance));
            rows.Append(CultureInfo.InvariantCulture, $"| `{property.Name}` | {Cell(TypeName(property.PropertyType))} | {standard} | {Cell(Description(property))} |\n");
        }
        return rows.Length == 0 ? "" : $"| Property | Type | Default | |\n|---|---|---|---|\n{rows}";
    }

    /// <summary>Types of the tables that need a word of explanation.</summary>
    public static IEnumerable<Type> Vocabulary(IEnumerable<PropertyInfo> properties) => properties
        .Select(property => Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType)
        .Select(type => type.IsGenericType ? type.GetGenericTypeDefinition() : type)
        .Where(type => type.Assembly == typeof(UiComponent).Assembly && !type.IsEnum)
        .Distinct()
        .OrderBy(type => type.Name, StringComparer.Ordinal);

    public static string TypeName(Type type)
    {
        if (Nullable.GetUnderlyingType(type) is { } underlying)
            return TypeName(underlying);
        if (type.IsGenericType)
            return $"`{type.Name.Split('`')[0]}<{string.Join(", ", type.GetGenericArguments().Select(argument => TypeName(argument).Trim('`')))}>`";
        return $"`{Keyword(type) ?? type.Name}`";
    }

    private static object Make(Type type)
    {
        var parameters = Component.Parameters(type);
        var constructor = type.GetConstructors().Single(c => c.GetParameters().SequenceEqual(parameters));
        return constructor.Invoke([.. parameters.Select(parameter => parameter.HasDefaultValue ? parameter.DefaultValue : null)]);
    }

    private static bool IsNullable(PropertyInfo property) =>
        new NullabilityInfoContext().Create(property).ReadState == NullabilityState.Nullable;

    private static string Description(PropertyInfo property)
    {
        var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        var closed = type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Rx<>) ? type.GetGenericArguments()[0] : type;
        var values = closed.IsEnum ? $" One of {string.Join(", ", Enum.GetNames(closed).Select(name => $"`{name}`"))}." : "";
        return XmlDocs.Summary(property) + values;
    }

    private static string Default(object? value) => value switch
    {
        null => "",
        bool flag => flag ? "`true`" : "`false`",
        RxString or string => $"`\"{value}\"`",
        RxScalar or int or double or Enum => $"`{Convert.ToString(value is RxScalar scalar ? scalar.Value : value, CultureInfo.InvariantCulture)}`",
        IEnumerable => "",
        _ when value.GetType() is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(Rx<>) =>
            Default(type.GetProperty(nameof(Rx<bool>.Literal))!.GetValue(value)),
        // A structure such as Gap has nothing to show while nobody set it.
        _ => "",
    };

    private static string? Keyword(Type type) => Type.GetTypeCode(type) switch
    {
        _ when type.IsEnum => null,
        TypeCode.Boolean => "bool",
        TypeCode.Int32 => "int",
        TypeCode.Double => "double",
        TypeCode.String => "string",
        _ => null,
    };

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);
}
