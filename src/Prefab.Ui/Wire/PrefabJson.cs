using System.Diagnostics.CodeAnalysis;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Prefab.Ui;

/// <summary>The serializer options for values of your own types inside state, arguments and rows.</summary>
public static class PrefabJson
{
    /// <summary>Web naming (camelCase), enums as their names, numbers that JSON lacks as null.</summary>
    /// <remarks>
    /// With reflection-based serialization switched off (trimming, native AOT) these options know primitives only: give the write a
    /// <see cref="WireContext.SerializerOptions"/> with your source-generated context.
    /// </remarks>
    public static JsonSerializerOptions Options { get; } = Create();

    /// <summary>Knows <see cref="PrefabApp"/>, <see cref="PrefabUpdate"/> and the components, for serializer options without reflection (trimming, native AOT).</summary>
    public static IJsonTypeInfoResolver TypeInfoResolver { get; } = new PageResolver();

    [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = "The reflection-based resolver is used only where the application left it switched on.")]
    [UnconditionalSuppressMessage("AOT", "IL3050", Justification = "The reflection-based resolver is used only where the application left it switched on.")]
    private static JsonSerializerOptions Create()
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web)
        {
            NumberHandling = JsonNumberHandling.Strict,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            Converters = { new FiniteDoubleConverter(), new FiniteSingleConverter() },
        };
        if (JsonSerializer.IsReflectionEnabledByDefault)
        {
            options.Converters.Add(new JsonStringEnumConverter());
            options.TypeInfoResolver = new DefaultJsonTypeInfoResolver();
        }
        else
        {
            options.TypeInfoResolver = JsonTypeInfoResolver.Combine();
        }
        options.MakeReadOnly();
        return options;
    }

    private sealed class PageResolver : IJsonTypeInfoResolver
    {
        public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options)
        {
            if (type == typeof(PrefabApp))
                return JsonMetadataServices.CreateValueInfo<PrefabApp>(options, new PrefabAppJsonConverter());
            if (type == typeof(PrefabUpdate))
                return JsonMetadataServices.CreateValueInfo<PrefabUpdate>(options, new PrefabUpdateJsonConverter());
            return type == typeof(UiComponent)
                ? JsonMetadataServices.CreateValueInfo<UiComponent>(options, new UiComponentJsonConverter())
                : WireRegistry.TypeInfo(type, options);
        }
    }

    /// <summary>JSON has no NaN and no infinities; the wire writes them as null.</summary>
    private sealed class FiniteDoubleConverter : JsonConverter<double>
    {
        public override double Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetDouble();

        public override void Write(Utf8JsonWriter writer, double value, JsonSerializerOptions options)
        {
            if (double.IsFinite(value))
                writer.WriteNumberValue(value);
            else
                writer.WriteNullValue();
        }
    }

    /// <inheritdoc cref="FiniteDoubleConverter"/>
    private sealed class FiniteSingleConverter : JsonConverter<float>
    {
        public override float Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetSingle();

        public override void Write(Utf8JsonWriter writer, float value, JsonSerializerOptions options)
        {
            if (float.IsFinite(value))
                writer.WriteNumberValue(value);
            else
                writer.WriteNullValue();
        }
    }
}
