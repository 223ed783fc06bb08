using System.Text.Json;

namespace Prefab.Ui;

/// <summary>One element of a <see cref="ForEach{T}"/>, as its template sees it.</summary>
/// <typeparam name="T">Type of the element.</typeparam>
public sealed class Item<T> : RxScope<T>
{
    internal Item(string name, string list, JsonSerializerOptions options)
        : base(options)
    {
        Expression = name;
        StatePath = $"{list}.{{{{ {name}_idx }}}}";
        Value = new(name, path: StatePath);
        Index = new($"{name}_idx");
    }

    /// <summary>The element itself.</summary>
    public global::Prefab.Ui.Rx<T> Value { get; }

    /// <summary>Its zero-based position.</summary>
    public global::Prefab.Ui.Rx<int> Index { get; }

    internal override string Expression { get; }

    internal override string StatePath { get; }
}
