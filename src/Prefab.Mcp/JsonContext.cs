using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Prefab.Mcp;

[JsonSerializable(typeof(JsonObject))]
internal sealed partial class JsonContext : JsonSerializerContext;
