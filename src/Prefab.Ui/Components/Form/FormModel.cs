using System.Collections.Frozen;
using System.ComponentModel.DataAnnotations;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Text.Json.Serialization;

namespace Prefab.Ui;

/// <summary>What a form needs to know of a model.</summary>
/// <param name="Type">The model's type.</param>
/// <param name="Fields">The properties that get a control, in the order of declaration.</param>
internal sealed record FormModel(Type Type, IReadOnlyList<FormField> Fields)
{
    public const DynamicallyAccessedMemberTypes Members =
        DynamicallyAccessedMemberTypes.PublicProperties | DynamicallyAccessedMemberTypes.PublicConstructors | DynamicallyAccessedMemberTypes.PublicParameterlessConstructor;

    private static readonly FrozenSet<Type> s_plain = new[]
    {
        typeof(string), typeof(bool), typeof(byte), typeof(short), typeof(int), typeof(long), typeof(float), typeof(double), typeof(decimal),
        typeof(DateOnly), typeof(TimeOnly), typeof(DateTime), typeof(DateTimeOffset),
    }.ToFrozenSet();

    public static FormModel Of<[DynamicallyAccessedMembers(Members)] T>(T? defaults)
        where T : notnull
    {
        var type = typeof(T);
        object? values = defaults is null || Equals(defaults, default(T)) ? New(type) : defaults;
        var parameters = type.GetConstructors().MaxBy(c => c.GetParameters().Length)?.GetParameters() ?? [];
        var summaries = XmlSummaries.Of(type);
        var fields = type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(IsField)
            .Select(p => new FormField(p, parameters.FirstOrDefault(a => a.Name == p.Name), values is null ? null : p.GetValue(values), summaries.GetValueOrDefault(p.Name)));
        return new(type, [.. fields]);
    }

    private static object? New([DynamicallyAccessedMembers(Members)] Type type) =>
        type.GetConstructor(Type.EmptyTypes) is null && !type.IsValueType ? null : Activator.CreateInstance(type);

    private static bool IsField(PropertyInfo property)
    {
        var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        return property is { CanRead: true, SetMethod.IsPublic: true }
            && property.GetIndexParameters().Length == 0
            && property.GetCustomAttribute<JsonIgnoreAttribute>() is null
            && property.GetCustomAttribute<ScaffoldColumnAttribute>() is null or { Scaffold: true }
            && (type.IsEnum || s_plain.Contains(type));
    }
}
