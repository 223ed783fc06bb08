using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using ModelContextProtocol;
using ModelContextProtocol.Server;
using Prefab.Ui;

namespace Prefab.Mcp;

/// <summary>Checks the arguments of a call by the data annotations of the method's parameters and of their types, before the method runs.</summary>
internal sealed class AnnotationCheck
{
    private const int MaxDepth = 16;
    private static readonly ConditionalWeakTable<McpServerTool, AnnotationCheck> s_cache = [];

    /// <summary>Controls of forms have numbers as text.</summary>
    private static readonly JsonSerializerOptions s_options = new(PrefabJson.Options) { NumberHandling = JsonNumberHandling.AllowReadingFromString };

    private readonly (ParameterInfo Parameter, JsonTypeInfo Type, ValidationAttribute[] Attributes)[] _checked;

    private AnnotationCheck(McpServerTool tool)
    {
        var found = from parameter in ToolTraits.Of(tool).Method?.GetParameters() ?? []
                    where parameter.Name is not null && TypeOf(parameter.ParameterType) is not null
                    let type = TypeOf(parameter.ParameterType)!
                    let attributes = parameter.GetCustomAttributes<ValidationAttribute>().ToArray()
                    where attributes.Length > 0 || IsAnnotated(type, [])
                    select (parameter, type, attributes);
        _checked = [.. found];
    }

    public static AnnotationCheck Of(McpServerTool tool) => s_cache.GetValue(tool, static t => new(t));

    /// <summary>Messages by argument, or by a path such as <c>data.email</c>. What cannot be read is not checked: the call itself will say so.</summary>
    public Dictionary<string, string> Find(IDictionary<string, JsonElement>? arguments, IServiceProvider? services)
    {
        var errors = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (parameter, type, attributes) in _checked)
        {
            if (arguments is null || !arguments.TryGetValue(parameter.Name!, out var json) || !TryRead(json, type, out var value))
                continue;
            Value(value, attributes, parameter.Name!, Display(parameter, parameter.Name!), services, errors);
            Members(value, type, parameter.Name!, services, errors, 0);
        }
        return errors;
    }

    private static void Value(object? value, IEnumerable<ValidationAttribute> attributes, string path, string name, IServiceProvider? services, Dictionary<string, string> errors)
    {
        var context = Context(value ?? path, name, services);
        context.MemberName = name;
        foreach (var attribute in attributes.OrderByDescending(a => a is RequiredAttribute))
        {
            if (attribute.GetValidationResult(value, context) is not { } result)
                continue;
            errors.TryAdd(path, result.ErrorMessage ?? FieldErrors.NotValid);
            return;
        }
    }

    private static void Members(object? value, JsonTypeInfo type, string path, IServiceProvider? services, Dictionary<string, string> errors, int depth)
    {
        if (value is null || depth > MaxDepth)
            return;
        if (type.Kind == JsonTypeInfoKind.Enumerable && value is System.Collections.IEnumerable items && type.ElementType is { } element && TypeOf(element) is { } itemType)
        {
            var index = 0;
            foreach (var item in items)
                Members(item, itemType, string.Create(CultureInfo.InvariantCulture, $"{path}.{index++}"), services, errors, depth + 1);
        }
        if (type.Kind != JsonTypeInfoKind.Object)
            return;
        foreach (var property in type.Properties)
        {
            if (property.Get?.Invoke(value) is var member && TypeOf(property.PropertyType) is { } memberType)
                Members(member, memberType, $"{path}.{property.Name}", services, errors, depth + 1);
            Value(member, Attributes(property), $"{path}.{property.Name}", Display(property.AttributeProvider, property.Name), services, errors);
        }
        if (value is IValidatableObject own)
            Own(own, type, path, services, errors);
    }

    private static void Own(IValidatableObject value, JsonTypeInfo type, string path, IServiceProvider? services, Dictionary<string, string> errors)
    {
        foreach (var result in value.Validate(Context(value, type.Type.Name, services)))
        {
            string[] names = [.. result.MemberNames];
            foreach (var name in names.Length == 0 ? [path] : names.Select(n => $"{path}.{JsonName(type, n)}"))
                errors.TryAdd(name, result.ErrorMessage ?? FieldErrors.NotValid);
        }
    }

    private static string JsonName(JsonTypeInfo type, string member) =>
        type.Properties.FirstOrDefault(p => (p.AttributeProvider as MemberInfo)?.Name == member)?.Name ?? JsonNamingPolicy.CamelCase.ConvertName(member);

    private static bool IsAnnotated(JsonTypeInfo type, HashSet<Type> seen)
    {
        if (!seen.Add(type.Type))
            return false;
        if (type.Kind == JsonTypeInfoKind.Enumerable)
            return type.ElementType is { } element && TypeOf(element) is { } item && IsAnnotated(item, seen);
        return type.Kind == JsonTypeInfoKind.Object
            && (typeof(IValidatableObject).IsAssignableFrom(type.Type)
                || type.Properties.Any(p => Attributes(p).Any() || (TypeOf(p.PropertyType) is { } member && IsAnnotated(member, seen))));
    }

    private static IEnumerable<ValidationAttribute> Attributes(JsonPropertyInfo property) =>
        Of(property.AttributeProvider).Concat(Of(property.AssociatedParameter?.AttributeProvider));

    private static IEnumerable<ValidationAttribute> Of(ICustomAttributeProvider? provider) =>
        provider?.GetCustomAttributes(typeof(ValidationAttribute), inherit: true).Cast<ValidationAttribute>() ?? [];

    private static string Display(ICustomAttributeProvider? provider, string name) =>
        provider?.GetCustomAttributes(typeof(DisplayAttribute), inherit: true).Cast<DisplayAttribute>().FirstOrDefault()?.GetName() ?? name;

    private static JsonTypeInfo? TypeOf(Type type)
    {
        try
        {
            return s_options.TryGetTypeInfo(type, out var info) || McpJsonUtilities.DefaultOptions.TryGetTypeInfo(type, out info) ? info : null;
        }
        catch (Exception error) when (error is NotSupportedException or InvalidOperationException or ArgumentException)
        {
            // Injected services and streams are no JSON, and are nothing that a form sends.
            return null;
        }
    }

#if NET10_0_OR_GREATER
    private static ValidationContext Context(object value, string name, IServiceProvider? services) => new(value, name, services, items: null);
#else
    [System.Diagnostics.CodeAnalysis.UnconditionalSuppressMessage("Trimming", "IL2026", Justification = "The type is looked at for its display name only, which is given here.")]
    private static ValidationContext Context(object value, string name, IServiceProvider? services) => new(value, services, items: null) { DisplayName = name };
#endif

    private static bool TryRead(JsonElement json, JsonTypeInfo type, out object? value)
    {
        try
        {
            value = json.Deserialize(type);
            return true;
        }
        catch (Exception error) when (error is JsonException or NotSupportedException or InvalidOperationException)
        {
            // Binding will fail too, or has converters that are not known here.
            value = null;
            return false;
        }
    }
}
