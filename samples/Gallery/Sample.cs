using System.Reflection;
using Prefab.Ui;

namespace Gallery;

/// <summary>A sample of the gallery.</summary>
/// <param name="Name">Name of the component that it shows.</param>
/// <param name="Kind">Such as <c>Layout</c>.</param>
/// <param name="Create">Makes the page.</param>
internal sealed record Sample(string Name, string Kind, Func<PrefabApp> Create)
{
    private static readonly MethodInfo s_of = typeof(Sample).GetMethod(nameof(Of), BindingFlags.NonPublic | BindingFlags.Static)!;

    /// <summary>All samples, by kind and name.</summary>
    public static IReadOnlyList<Sample> All { get; } =
    [
        .. typeof(Sample).Assembly.GetTypes()
            .Where(type => type.IsClass && type.IsAssignableTo(typeof(ISample)))
            .Select(type => (Sample)s_of.MakeGenericMethod(type).Invoke(null, null)!)
            .OrderBy(sample => sample.Kind, StringComparer.Ordinal)
            .ThenBy(sample => sample.Name, StringComparer.Ordinal),
    ];

    private static Sample Of<T>()
        where T : ISample
    {
        var attribute = typeof(T).GetCustomAttribute<SampleAttribute>() ?? throw new InvalidOperationException($"{typeof(T).Name} needs [Sample].");
        return new(typeof(T).Name[..^nameof(Sample).Length], attribute.Kind, T.Create);
    }
}
