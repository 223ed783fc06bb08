using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Prefab.Ui.Benchmarks;

/// <summary>The table as plain objects with a polymorphic base, as one would write them for System.Text.Json.</summary>
internal sealed partial class SourceGenerated
{
    private readonly RowNode[] _rows =
        [.. Enumerable.Range(0, Pages.Rows).Select(_ => new RowNode { CssClass = "gap-2", Children = [.. Pages.Cells.Select(c => new TextNode { Content = c }), new BadgeNode { Label = "Active", Variant = "success" }, new ButtonNode { Label = "Edit", Variant = "default", Size = "sm" }] })];

    public void Write(IBufferWriter<byte> output)
    {
        using var json = new Utf8JsonWriter(output, new() { SkipValidation = true });
        JsonSerializer.Serialize(json, _rows, Context.Default.RowNodeArray);
    }

    [JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
    [JsonDerivedType(typeof(RowNode), "Row")]
    [JsonDerivedType(typeof(TextNode), "Text")]
    [JsonDerivedType(typeof(BadgeNode), "Badge")]
    [JsonDerivedType(typeof(ButtonNode), "Button")]
    public abstract class Node
    {
        public string? CssClass { get; set; }
    }

    public sealed class RowNode : Node
    {
        public IReadOnlyList<Node> Children { get; set; } = [];
    }

    public sealed class TextNode : Node
    {
        public string? Content { get; set; }
    }

    public sealed class BadgeNode : Node
    {
        public string? Label { get; set; }

        public string? Variant { get; set; }
    }

    public sealed class ButtonNode : Node
    {
        public string? Label { get; set; }

        public string? Variant { get; set; }

        public string? Size { get; set; }

        public bool Disabled { get; set; }
    }

    [JsonSerializable(typeof(RowNode[]))]
    [JsonSourceGenerationOptions(JsonSerializerDefaults.Web, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, GenerationMode = JsonSourceGenerationMode.Default)]
    private sealed partial class Context : JsonSerializerContext;
}
