using System.Buffers;
using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Prefab.Ui;

/// <summary>Writes a component wherever System.Text.Json meets one. The attribute is not inherited, so every record carries it.</summary>
internal sealed class UiComponentJsonConverter : JsonConverter<UiComponent>
{
    public override bool CanConvert(Type typeToConvert) => typeof(UiComponent).IsAssignableFrom(typeToConvert);

    public override UiComponent Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        var view = PrefabApp.Parse($"{{\"view\":{document.RootElement.GetRawText()}}}").App.View;
        return view is not null && typeToConvert.IsInstanceOfType(view)
            ? view
            : throw new JsonException($"This is not a {typeToConvert.Name}.");
    }

    public override void Write(Utf8JsonWriter writer, UiComponent value, JsonSerializerOptions options)
    {
        // Inside an object of the payload, such as a row of a table: the same counters, tools and place.
        if (WireWriters.Find(writer) is { } payload)
        {
            payload.Node(value);
            return;
        }
        var start = Stopwatch.GetTimestamp();
        var scope = WireScope.Current;
        var context = scope?.Context ?? WireContext.Default;
        if (scope is null || !WireScope.IsWholeDocument(writer))
        {
            writer.WriteRawValue(Node(value, context), skipInputValidation: true);
            return;
        }
        // The page comes first: its error messages name places in what the client receives.
        PrefabApp app = value;
        var page = app.ToUtf8Json(context);
        var node = Node(value, context);
        scope.Observe(app, page, node, start);
        writer.WriteRawValue(node, skipInputValidation: true);
    }

    private static byte[] Node(UiComponent value, WireContext context)
    {
        var output = new ArrayBufferWriter<byte>(1024);
        using var writer = WireWriter.Rent(output, context);
        writer.Node(value);
        writer.Json.Flush();
        return output.WrittenSpan.ToArray();
    }
}
