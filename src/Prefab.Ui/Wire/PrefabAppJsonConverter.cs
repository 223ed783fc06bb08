using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Prefab.Ui;

/// <summary>Writes a page wherever System.Text.Json meets one.</summary>
internal sealed class PrefabAppJsonConverter : JsonConverter<PrefabApp>
{
    public override PrefabApp Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        return PrefabApp.Parse(document.RootElement.GetRawText()).App;
    }

    public override void Write(Utf8JsonWriter writer, PrefabApp value, JsonSerializerOptions options)
    {
        var start = Stopwatch.GetTimestamp();
        var scope = WireScope.Current;
        var page = value.ToUtf8Json(scope?.Context);
        if (scope is not null && WireScope.IsWholeDocument(writer))
            scope.Observe(value, page, page, start);
        writer.WriteRawValue(page, skipInputValidation: true);
    }
}
