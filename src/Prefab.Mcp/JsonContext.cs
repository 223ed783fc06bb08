using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Prefab.Ui;

namespace Prefab.Mcp;

[JsonSerializable(typeof(JsonObject))]
[JsonSerializable(typeof(string))]
[JsonSerializable(typeof(UploadedFile[]))]
internal sealed partial class JsonContext : JsonSerializerContext;
