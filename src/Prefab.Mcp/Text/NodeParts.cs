using System.Runtime.InteropServices;
using System.Text.Json;

namespace Prefab.Mcp;

/// <summary>The properties that many nodes have, read in one pass; null where a node has none.</summary>
internal struct NodeParts
{
    public JsonElement? Type;
    public JsonElement? Let;
    public JsonElement? Ref;
    public JsonElement? Title;
    public JsonElement? Label;
    public JsonElement? Text;
    public JsonElement? Content;
    public JsonElement? Description;
    public JsonElement? Children;

    public static NodeParts Of(JsonElement node)
    {
        var parts = new NodeParts();
        foreach (var property in node.EnumerateObject())
        {
            var name = JsonMarshal.GetRawUtf8PropertyName(property);
            switch (name.Length)
            {
                case 3 when name.SequenceEqual("let"u8):
                    parts.Let = property.Value;
                    break;
                case 4 when name.SequenceEqual("type"u8):
                    parts.Type = property.Value;
                    break;
                case 4 when name.SequenceEqual("text"u8):
                    parts.Text = property.Value;
                    break;
                case 4 when name.SequenceEqual("$ref"u8):
                    parts.Ref = property.Value;
                    break;
                case 5 when name.SequenceEqual("label"u8):
                    parts.Label = property.Value;
                    break;
                case 5 when name.SequenceEqual("title"u8):
                    parts.Title = property.Value;
                    break;
                case 7 when name.SequenceEqual("content"u8):
                    parts.Content = property.Value;
                    break;
                case 8 when name.SequenceEqual("children"u8):
                    parts.Children = property.Value;
                    break;
                case 11 when name.SequenceEqual("description"u8):
                    parts.Description = property.Value;
                    break;
            }
        }
        return parts;
    }
}
