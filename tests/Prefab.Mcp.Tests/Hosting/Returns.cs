using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Microsoft.Extensions.AI;
using ModelContextProtocol.Protocol;

namespace Prefab.Mcp.Tests.Hosting;

/// <summary>What a page must see as <c>$result</c> of the method, as JSON; null where there is nothing.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ResultAttribute(string? json) : Attribute
{
    public string? Json { get; } = json;

    /// <summary>What it must see without structured content, where that differs.</summary>
    public string? Plain { get; init; } = json;
}

internal enum Shade
{
    Green,
}

internal sealed record Person(string Name, int Age);

internal readonly record struct Point(int X);

[JsonConverter(typeof(Converter))]
internal sealed class Custom
{
    private sealed class Converter : JsonConverter<Custom>
    {
        public override Custom Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException();

        public override void Write(Utf8JsonWriter writer, Custom value, JsonSerializerOptions options) => writer.WriteStringValue("custom");
    }
}

/// <summary>A method for each kind of result.</summary>
internal static class Returns
{
    [Result("[1,2]")]
    public static List<int> List() => [1, 2];

    [Result("[]")]
    public static int[] Empty() => [];

    [Result("[1,2]")]
    public static IEnumerable<int> Enumerable() => [1, 2];

    [Result("""[{"name":"a","age":1}]""")]
    public static IReadOnlyList<Person> People() => [new("a", 1)];

    [Result("\"hi\"")]
    public static string Text() => "hi";

    [Result("\"90210\"")]
    public static string TextOfDigits() => "90210";

    [Result("\"true\"")]
    public static string TextTrue() => "true";

    [Result("\"\\u0022quoted\\u0022\"")]
    public static string TextQuoted() => "\"quoted\"";

    [Result("\"\"")]
    public static string TextEmpty() => "";

    /// <summary>Text that is a JSON document is meant as one, unless there is structured content to say otherwise.</summary>
    [Result("\"{\\u0022a\\u0022:1}\"", Plain = """{"a":1}""")]
    public static string TextOfJson() => """{"a":1}""";

    [Result(null)]
    public static string? TextNull() => null;

    [Result("5")]
    public static int Number() => 5;

    [Result("1.5")]
    public static double Fraction() => 1.5;

    [Result("true")]
    public static bool Flag() => true;

    [Result("false")]
    public static bool FlagFalse() => false;

    [Result("""{"name":"a","age":1}""")]
    public static Person Record() => new("a", 1);

    [Result(null)]
    public static Person? RecordNull() => null;

    [Result("""{"x":1}""")]
    public static Point Struct() => new(1);

    [Result("""{"x":1}""")]
    public static Point? StructOrNull() => new Point(1);

    [Result(null)]
    public static int? NumberNull() => null;

    [Result("5")]
    public static int? NumberOrNull() => 5;

    [Result("""{"a":1}""")]
    public static Dictionary<string, int> Map() => new() { ["a"] = 1 };

    [Result("""{"result":1}""")]
    public static Dictionary<string, int> MapWithResult() => new() { ["result"] = 1 };

    [Result("""{"a":1}""")]
    public static JsonObject Object() => new() { ["a"] = 1 };

    [Result("""{"a":1}""")]
    public static JsonElement Element() => JsonElement.Parse("""{"a":1}""");

    [Result("[1]")]
    public static JsonElement ElementOfArray() => JsonElement.Parse("[1]");

    [Result("[1]")]
    public static JsonNode Node() => new JsonArray(1);

    [Result("""{"a":1}""")]
    public static object Untyped() => new Dictionary<string, int> { ["a"] = 1 };

    [Result("\"Green\"")]
    public static Shade Enum() => Shade.Green;

    [Result("\"2026-03-04T05:06:07+00:00\"")]
    public static DateTimeOffset Instant() => new(2026, 3, 4, 5, 6, 7, TimeSpan.Zero);

    [Result("\"2026-03-04\"")]
    public static DateOnly Day() => new(2026, 3, 4);

    [Result("\"00000000-0000-0000-0000-000000000001\"")]
    public static Guid Id() => new("00000000-0000-0000-0000-000000000001");

    [Result("\"https://example.com/\"")]
    public static Uri Url() => new("https://example.com/");

    [Result("[1,2]")]
    public static Task<List<int>> ListLater() => Task.FromResult<List<int>>([1, 2]);

    [Result("\"7\"")]
    public static Task<string> TextLater() => Task.FromResult("7");

    [Result("5")]
    public static async ValueTask<int> NumberLater()
    {
        await Task.Yield();
        return 5;
    }

    [Result(null)]
    public static void Nothing()
    {
    }

    [Result(null)]
    public static Task NothingLater() => Task.CompletedTask;

    [Result(null)]
    public static ValueTask NothingSoon() => default;

    [Result("\"custom\"")]
    public static Custom Converted() => new();

    [Result("[1]")]
    public static CallToolResult Own() => new() { StructuredContent = JsonElement.Parse("[1]"), Content = [new TextContentBlock { Text = "own" }] };

    [Result("\"own\"")]
    public static CallToolResult OwnText() => new() { Content = [new TextContentBlock { Text = "own" }] };

    [Result("""{"type":"text","text":"block"}""", Plain = "\"block\"")]
    public static ContentBlock Block() => new TextContentBlock { Text = "block" };

    [Result("""{"$type":"text","text":"content"}""", Plain = "\"content\"")]
    public static TextContent Content() => new("content");

    /// <summary>The serializer does not write the fields of a tuple.</summary>
    [Result("{}")]
    public static (int Number, string Text) Tuple() => (1, "a");
}
