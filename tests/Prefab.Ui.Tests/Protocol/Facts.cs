using System.Text.Json;

namespace Prefab.Ui.Tests.Protocol;

/// <summary>The protocol's facts, from the committed copy of its reference.</summary>
internal static class Facts
{
    private static readonly JsonElement s_root = JsonDocument.Parse(File.ReadAllText(Repository.Path("protocol", "reference", "protocol-0.20.2.json"))).RootElement;

    public static IReadOnlyDictionary<string, Shape> Components { get; } = Shapes("components");

    public static IReadOnlyDictionary<string, Shape> Actions { get; } = Shapes("actions");

    /// <summary>Structured values inside components.</summary>
    public static IReadOnlyDictionary<string, Shape> Parts { get; } = s_root.GetProperty("types").EnumerateObject()
        .ToDictionary(type => type.Name, type => new Shape(type.Name, default, Properties(type.Value)));

    /// <summary>What every component may have, without type and children.</summary>
    public static IReadOnlyList<Property> Base { get; } =
        [.. Properties(s_root.GetProperty("node").GetProperty("base")).Where(p => p.Name is not ("type" or "children"))];

    public static IReadOnlyList<Property> ActionBase { get; } = Properties(s_root.GetProperty("actionBase"));

    public static IReadOnlyList<Property> Envelope { get; } = Properties(s_root.GetProperty("envelope"));

    public static IReadOnlyList<(string Name, bool HasArgument)> Pipes { get; } =
        [.. s_root.GetProperty("pipes").EnumerateObject().Select(pipe => (pipe.Name, pipe.Value.GetProperty("hasArgument").GetBoolean()))];

    private static Dictionary<string, Shape> Shapes(string key) => s_root.GetProperty(key).EnumerateObject()
        .ToDictionary(shape => shape.Name, shape => new Shape(shape.Name, shape.Value, Properties(shape.Value.GetProperty("props"))));

    private static List<Property> Properties(JsonElement owner) => [.. owner.EnumerateObject().Select(property => new Property(property.Name, property.Value))];

    /// <summary>A component, action or part.</summary>
    internal sealed record Shape(string Name, JsonElement Json, IReadOnlyList<Property> Properties)
    {
        public bool IsContainer => Json.TryGetProperty("container", out var container) && container.GetBoolean();

        public string? AutoName => Json.TryGetProperty("autoNamePrefix", out var prefix) ? prefix.GetString() : Name == "Radio" ? "radio" : null;
    }

    /// <summary>A property as the reference describes it.</summary>
    internal sealed record Property(string Name, JsonElement Json)
    {
        public string Type => Json.GetProperty("type").GetString()!;

        /// <summary>Null where the reference does not say.</summary>
        public bool? IsRequired => Json.TryGetProperty("required", out var required) ? required.GetBoolean() : null;

        public IReadOnlyList<string> Enum => Json.TryGetProperty("enum", out var values) ? [.. values.EnumerateArray().Select(v => v.GetRawText())] : [];

        public bool TakesExpressions => Type.Contains("expr", StringComparison.Ordinal) || Type is "any" or "string(path)" or "string(condition)";

        /// <summary>What the upstream builder writes when the author says nothing, as JSON; null when it writes nothing.</summary>
        public string? Emitted => Flag("builderAlwaysEmits") ? Json.GetProperty("builderDefault").GetRawText() : null;

        /// <summary>The default of the builder, else that of the renderer, as JSON.</summary>
        public string? Default => Json.TryGetProperty("builderDefault", out var builder) ? builder.GetRawText()
            : Json.TryGetProperty("default", out var renderer) ? renderer.GetRawText() : null;

        private bool Flag(string name) => Json.TryGetProperty(name, out var flag) && flag.GetBoolean();
    }
}
