using System.Text.Json;
using System.Text.Json.Serialization;

namespace Prefab.Ui;

/// <summary>Repeats a template for every element of a typed list.</summary>
/// <typeparam name="T">Type of the elements.</typeparam>
/// <param name="Source">The list, usually <c>state.Rx(s => s.Items)</c>.</param>
/// <param name="Template">Makes the content of one element; called once for each write, so it must depend on nothing but its argument.</param>
/// <remarks>The element and its position are kept under names of their own (wire: <c>let</c>), so that nested loops do not hide each other's.</remarks>
[CustomWire]
[JsonConverter(typeof(UiComponentJsonConverter))]
public sealed record ForEach<T>(IRx<IEnumerable<T>> Source, Func<Item<T>, ChildList> Template) : UiComponent
{
    /// <summary>Repeats a template of one component.</summary>
    /// <param name="source">The list.</param>
    /// <param name="template">Makes the content of one element.</param>
    public ForEach(IRx<IEnumerable<T>> source, Func<Item<T>, UiComponent> template)
        : this(source, item => (ChildList)template(item))
    {
    }

    /// <summary>Options that decide the JSON names of the element's members; <see cref="PrefabJson.Options"/> when absent.</summary>
    public JsonSerializerOptions? SerializerOptions { get; init; }

    internal override string WireType => "ForEach";

    internal override void Write(WireWriter w)
    {
        var name = w.NextName("_loop");
        var path = Source.Path ?? throw w.Error($"a ForEach needs a list of the state, and {Source.Template} is computed.");
        var let = new DataMap { [name] = "{{ $item }}", [$"{name}_idx"] = "{{ $index }}" };
        foreach (var (key, value) in Let?.Entries ?? [])
            let[key] = value;
        new ForEach(global::Prefab.Ui.StatePath.From(Source))
        {
            Id = Id,
            CssClass = CssClass,
            Let = let,
            Children = Template(new(name, path, SerializerOptions ?? w.Context.SerializerOptions)),
        }.Write(w);
    }
}
