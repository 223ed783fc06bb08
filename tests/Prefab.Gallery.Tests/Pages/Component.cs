using System.Reflection;
using System.Text.RegularExpressions;
using Prefab.Ui;

namespace Prefab.Gallery.Tests.Pages;

/// <summary>A component that authors can write.</summary>
/// <param name="Name">Such as <c>DataTable</c>.</param>
/// <param name="Kind">Folder of its record, such as <c>Data</c>.</param>
/// <param name="Types">The record, and the typed form of it where there is one.</param>
internal sealed partial record Component(string Name, string Kind, IReadOnlyList<Type> Types)
{
    /// <summary>All components, by kind and name.</summary>
    public static IReadOnlyList<Component> All { get; } =
    [
        .. typeof(UiComponent).Assembly.GetExportedTypes()
            .Where(type => type.IsSubclassOf(typeof(UiComponent)) && !type.IsAbstract && type != typeof(UnknownComponent))
            .GroupBy(type => type.Name.Split('`')[0])
            .Select(types => new Component(types.Key, FolderOf(types.Key), [.. types.OrderBy(type => type.IsGenericType)]))
            .OrderBy(component => component.Kind, StringComparer.Ordinal)
            .ThenBy(component => component.Name, StringComparer.Ordinal),
    ];

    public bool TakesChildren => Types[0].GetProperty(nameof(UiContainer.Children)) is not null;

    public static string Slug(string name) => WordStart().Replace(name, "-").ToLowerInvariant();

    /// <summary>What the component adds to every component.</summary>
    public static IEnumerable<PropertyInfo> Properties(Type type)
    {
        var parameters = Parameters(type).Select(parameter => parameter.Name).ToList();
        return type.GetProperties()
            .Where(property => property.DeclaringType != typeof(UiComponent) && property.Name != nameof(UiContainer.Children) && property.SetMethod is { IsPublic: true })
            .OrderBy(property => parameters.IndexOf(property.Name) is >= 0 and var position ? position : int.MaxValue)
            .ThenByDescending(property => Depth(property.DeclaringType!))
            .ThenBy(property => property.MetadataToken);
    }

    /// <summary>What an author gives in parentheses.</summary>
    public static ParameterInfo[] Parameters(Type type) => type.GetConstructors()
        .Select(constructor => constructor.GetParameters())
        .OrderByDescending(parameters => parameters.Count(parameter => type.GetProperty(parameter.Name!)?.PropertyType == parameter.ParameterType))
        .First();

    private static int Depth(Type type) => type.BaseType is { } parent ? 1 + Depth(parent) : 0;

    private static string FolderOf(string name) => System.IO.Path.GetFileName(System.IO.Path.GetDirectoryName(
        Directory.EnumerateFiles(Repository.Path("src", "Prefab.Ui", "Components"), $"{name}.cs", SearchOption.AllDirectories).Single()))!;

    [GeneratedRegex("(?<=[a-z0-9])(?=[A-Z])")]
    private static partial Regex WordStart();
}
