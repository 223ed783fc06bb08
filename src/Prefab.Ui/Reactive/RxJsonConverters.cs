using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Prefab.Ui;

/// <summary>Writes an expression that stands inside a user's own data as its template string.</summary>
internal sealed class RxJsonConverter : JsonConverter<Rx>
{
    public override Rx Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Rx.FromTemplate(reader.GetString() ?? throw new JsonException("an expression is a string."));

    public override void Write(Utf8JsonWriter writer, Rx value, JsonSerializerOptions options) => writer.WriteStringValue(value.Template);
}

/// <summary>Writes text that stands inside a user's own data.</summary>
internal sealed class RxStringJsonConverter : JsonConverter<RxString>
{
    public override RxString Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.GetString() ?? throw new JsonException("text is a string.");

    public override void Write(Utf8JsonWriter writer, RxString value, JsonSerializerOptions options) => writer.WriteStringValue(value.Text);
}

/// <summary>Writes typed expressions that stand inside a user's own data.</summary>
internal sealed class RxJsonConverterFactory : JsonConverterFactory
{
    public override bool CanConvert(Type typeToConvert) =>
        typeToConvert.IsGenericType && typeToConvert.GetGenericTypeDefinition() == typeof(Rx<>);

    [UnconditionalSuppressMessage("AOT", "IL3050", Justification = "Reached only through serializer options that use reflection; source-generated contexts name the converter of each closed type.")]
    [UnconditionalSuppressMessage("Trimming", "IL2070", Justification = "The converter's parameterless constructor is kept by its use in Typed.")]
    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        (JsonConverter)Activator.CreateInstance(typeof(Typed<>).MakeGenericType(typeToConvert.GetGenericArguments()))!;

    private sealed class Typed<T> : JsonConverter<Rx<T>>
    {
        public override Rx<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            throw new NotSupportedException("expressions are read as part of a Prefab payload only.");

        public override void Write(Utf8JsonWriter writer, Rx<T> value, JsonSerializerOptions options)
        {
            if (value.IsLiteral && value.Literal is not string)
                WireValues.Write(writer, value.Literal, options);
            else
                writer.WriteStringValue(value.Template);
        }
    }
}
