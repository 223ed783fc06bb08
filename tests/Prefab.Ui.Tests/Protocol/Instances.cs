using System.Reflection;
using System.Text.Json;

namespace Prefab.Ui.Tests.Protocol;

/// <summary>Records made with nothing but what they require.</summary>
internal static class Instances
{
    /// <summary>A component with what it requires; a frame requires one of two properties, which no constructor can say.</summary>
    public static UiComponent Component(string type) => type == nameof(Embed) ? new Embed { Url = "x" } : (UiComponent)Create(type);

    public static UiAction Action(string wireName) => (UiAction)Create(
        typeof(UiAction).Assembly.GetTypes().Single(t => t.IsSubclassOf(typeof(UiAction)) && !t.IsAbstract && Wire(t) == wireName).Name);

    /// <summary>The component as JSON, without the page around it.</summary>
    public static JsonElement Write(UiComponent component) =>
        JsonDocument.Parse(new PrefabApp { View = new Row { Children = [component] } }.ToJson()).RootElement
            .GetProperty("view").GetProperty("children")[0].GetProperty("children")[0];

    /// <summary>The action as JSON.</summary>
    public static JsonElement Write(UiAction action) => Write(new Button("x") { OnClick = action }).GetProperty("onClick");

    private static string Wire(Type type) => ((UiAction)Create(type.Name)).WireType;

    private static object Create(string name)
    {
        var type = typeof(UiComponent).Assembly.GetType($"Prefab.Ui.{name}") ?? throw new InvalidOperationException($"There is no record {name}.");
        // The positional parameters are those of the constructor that the record's own members come from.
        var constructor = type.GetConstructors().OrderByDescending(c => c.GetParameters().Count(p => type.GetProperty(p.Name!)?.PropertyType == p.ParameterType)).First();
        return constructor.Invoke([.. constructor.GetParameters().Select(Argument)]);
    }

    private static object? Argument(ParameterInfo parameter)
    {
        if (parameter.HasDefaultValue)
            return parameter.DefaultValue;
        var nullability = new NullabilityInfoContext().Create(parameter);
        if (nullability.WriteState == NullabilityState.Nullable)
            return null;
        return parameter.ParameterType switch
        {
            var t when t == typeof(RxString) => (RxString)"x",
            var t when t == typeof(string) => "x",
            var t when t == typeof(StatePath) => (StatePath)"x",
            var t when t == typeof(RxScalar) => (RxScalar)1,
            var t when t == typeof(Rx<int>) => (Rx<int>)1,
            var t when t == typeof(ToolReference) => new ToolReference { Name = "x" },
            var t when t == typeof(IReadOnlyList<ChartSeries>) => (ChartSeries[])[new("x")],
            var t when t == typeof(IReadOnlyList<DataTableColumn>) => (DataTableColumn[])[new("x", "X")],
            var t when t == typeof(IReadOnlyList<Case>) => (Case[])[new("x")],
            var t when t == typeof(JsonElement) => JsonDocument.Parse("{}").RootElement,
            var t when t.IsEnum => Enum.ToObject(t, 0),
            var t => throw new InvalidOperationException($"{parameter.Member.DeclaringType!.Name}.{parameter.Name}: no value for {t.Name}."),
        };
    }
}
