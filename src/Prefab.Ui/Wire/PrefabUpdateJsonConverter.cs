using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Prefab.Ui;

/// <summary>Writes an update wherever System.Text.Json meets one.</summary>
internal sealed class PrefabUpdateJsonConverter : JsonConverter<PrefabUpdate>
{
    public override PrefabUpdate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("Updates are written for pages, and not read.");

    public override void Write(Utf8JsonWriter writer, PrefabUpdate value, JsonSerializerOptions options)
    {
        var start = Stopwatch.GetTimestamp();
        var scope = WireScope.Current;
        var update = value.ToUtf8Json(scope?.Context);
        if (scope is not null && WireScope.IsWholeDocument(writer))
            scope.Observe(value, update, update, start);
        writer.WriteRawValue(update, skipInputValidation: true);
    }
}
