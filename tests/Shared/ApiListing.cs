using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace Prefab.Tests;

/// <summary>The public members of an assembly as text, one a line.</summary>
internal static class ApiListing
{
    private static readonly NullabilityInfoContext s_nullability = new();

    public static string Of(Assembly assembly)
    {
        var text = new StringBuilder();
        foreach (var type in assembly.GetExportedTypes().Where(t => !t.Name.StartsWith('<')).OrderBy(t => t.FullName, StringComparer.Ordinal))
        {
            text.Append(Kind(type)).Append(' ').Append(Name(type)).Append(Bases(type)).Append('\n');
            foreach (var member in Members(type).Distinct().Order(StringComparer.Ordinal))
                text.Append("    ").Append(member).Append('\n');
        }
        return text.ToString();
    }

    private static string Kind(Type type)
    {
        if (type.IsEnum)
            return "enum";
        if (type.IsInterface)
            return "interface";
        var isRecord = type.GetMethods(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public).Any(m => m.Name is "<Clone>$" or "PrintMembers");
        var kind = (isRecord ? "record " : "") + (type.IsValueType ? "struct" : "class");
        return type switch
        {
            { IsAbstract: true, IsSealed: true } => "static " + kind,
            { IsAbstract: true } => "abstract " + kind,
            { IsValueType: false, IsSealed: true } => "sealed " + kind,
            _ => kind,
        };
    }

    private static string Bases(Type type)
    {
        if (type.IsEnum)
            return "";
        var @base = type.BaseType is { } b && b != typeof(object) && b != typeof(ValueType) ? [Name(b)] : Array.Empty<string>();
        var inherited = type.BaseType?.GetInterfaces() ?? [];
        var interfaces = type.GetInterfaces().Except(inherited).Where(i => i.IsPublic && !i.Name.StartsWith("IEquatable", StringComparison.Ordinal)).Select(Name).Order(StringComparer.Ordinal);
        var all = @base.Concat(interfaces).ToList();
        return all.Count == 0 ? "" : $" : {string.Join(", ", all)}";
    }

    private static IEnumerable<string> Members(Type type)
    {
        const BindingFlags Flags = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        if (type.IsEnum)
            return Enum.GetValues(type).Cast<object>().Select(v => $"{v} = {Convert.ToInt32(v, System.Globalization.CultureInfo.InvariantCulture)}");
        var fields = type.GetFields(Flags).Where(f => f.IsPublic).Select(f => $"{(f.IsLiteral ? "const " : f.IsStatic ? "static " : "")}{Name(f.FieldType)} {f.Name}");
        var properties = type.GetProperties(Flags).Where(p => IsVisible(p.GetMethod) || IsVisible(p.SetMethod)).Where(p => p.Name != "EqualityContract").Select(Property);
        var constructors = type.GetConstructors(Flags).Where(IsVisible).Where(c => !IsCopy(c)).Select(c => $"new({Parameters(c)})");
        var methods = type.GetMethods(Flags)
            .Where(m => IsVisible(m) && (!m.IsSpecialName || m.Name.StartsWith("op_", StringComparison.Ordinal)) && m.GetCustomAttribute<CompilerGeneratedAttribute>() is null)
            .Select(Method);
        return fields.Concat(properties).Concat(constructors).Concat(methods);
    }

    private static bool IsVisible(MethodBase? method) => method is { IsPublic: true } or { IsFamily: true } or { IsFamilyOrAssembly: true };

    private static bool IsCopy(ConstructorInfo constructor) => constructor.GetParameters() is [var only] && only.ParameterType == constructor.DeclaringType;

    private static string Property(PropertyInfo property)
    {
        var isInit = property.SetMethod?.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)) == true;
        var accessors = (IsVisible(property.GetMethod) ? "get; " : "") + (IsVisible(property.SetMethod) ? isInit ? "init; " : "set; " : "");
        var name = property.GetIndexParameters() is { Length: > 0 } index ? $"this[{string.Join(", ", index.Select(Parameter))}]" : property.Name;
        var isStatic = (property.GetMethod ?? property.SetMethod)!.IsStatic;
        return $"{(isStatic ? "static " : "")}{Name(property.PropertyType)}{Mark(s_nullability.Create(property), property.PropertyType)} {name} {{ {accessors}}}";
    }

    private static string Method(MethodInfo method)
    {
        var generic = method.IsGenericMethodDefinition ? $"<{string.Join(", ", method.GetGenericArguments().Select(Name))}>" : "";
        var modifiers = (method.IsFamily || method.IsFamilyOrAssembly ? "protected " : "") + (method.IsStatic ? "static " : method.IsAbstract && !method.DeclaringType!.IsInterface ? "abstract " : "");
        return $"{modifiers}{Name(method.ReturnType)}{Mark(s_nullability.Create(method.ReturnParameter), method.ReturnType)} {method.Name}{generic}({Parameters(method)})";
    }

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(Parameter));

    private static string Parameter(ParameterInfo parameter)
    {
        var isParams = parameter.IsDefined(typeof(ParamArrayAttribute)) || parameter.IsDefined(typeof(ParamCollectionAttribute));
        var value = parameter.HasDefaultValue ? $" = {(parameter.DefaultValue is null ? "default" : parameter.DefaultValue is string s ? $"\"{s}\"" : parameter.DefaultValue)}" : "";
        return $"{(isParams ? "params " : "")}{Name(parameter.ParameterType)}{Mark(s_nullability.Create(parameter), parameter.ParameterType)} {parameter.Name}{value}";
    }

    private static string Mark(NullabilityInfo info, Type type) => info.ReadState == NullabilityState.Nullable && !type.IsValueType ? "?" : "";

    private static string Name(Type type)
    {
        if (type.IsByRef)
            return "ref " + Name(type.GetElementType()!);
        if (type.IsArray)
            return Name(type.GetElementType()!) + "[]";
        if (Nullable.GetUnderlyingType(type) is { } inner)
            return Name(inner) + "?";
        if (!type.IsGenericType)
            return Keyword(type);
        var name = type.Name[..type.Name.IndexOf('`')];
        return $"{name}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>";
    }

    private static string Keyword(Type type) => type.FullName switch
    {
        "System.String" => "string",
        "System.Boolean" => "bool",
        "System.Int32" => "int",
        "System.Int64" => "long",
        "System.Double" => "double",
        "System.Decimal" => "decimal",
        "System.Object" => "object",
        "System.Void" => "void",
        "System.Char" => "char",
        "System.Byte" => "byte",
        _ => type.Name,
    };
}
