using System.ComponentModel.DataAnnotations;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;
using Prefab.Mcp.Tests.Hosting;

namespace Prefab.Mcp.Tests;

/// <summary>What a page and its form learn of values that a tool does not take, and of failures.</summary>
public class FieldErrorTests
{
    public enum Size
    {
        Small,
        Large,
    }

    public sealed record Line([Range(1, 9)] int Count);

    public sealed record Order([property: Required, StringLength(5, MinimumLength = 2)] string Name, [property: EmailAddress] string? Mail = null, Line[]? Lines = null, Size Size = Size.Small)
        : IValidatableObject
    {
        public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
        {
            if (Name == "no")
                yield return new("This name is taken.", [nameof(Name)]);
        }
    }

    [McpServerToolType]
    public sealed class Tools
    {
        public static int Runs { get; private set; }

        [McpServerTool]
        public static string Add([Required, StringLength(5)] string title, int count = 1, DateOnly? day = null, Guid? id = null, bool done = false, Size size = Size.Small) =>
            $"{title} {count} {Runs++} {day} {id} {done} {size}";

        [McpServerTool]
        public static string Save(Order data) => data.Name;

        [McpServerTool]
        public static string Refuse(string title) => throw new FieldErrorException("title", $"\"{title}\" is taken.");

        [McpServerTool]
        public static string RefuseAll() => throw new FieldErrorException(new Dictionary<string, string> { ["a"] = "One.", ["b.c"] = "Two." });

        [McpServerTool]
        public static string Validate() => throw new ValidationException(new ValidationResult("Not both.", ["a", "b"]), null, null);

        [McpServerTool]
        public static string Fail(string title) => throw new InvalidOperationException($"secret {title}");
    }

    private static string TextOf(CallToolResult result) => Assert.IsType<TextContentBlock>(Assert.Single(result.Content)).Text;

    private static async Task<(string Text, string? Fields)> CallAsync(string tool, string arguments, string version = "2026-07-28")
    {
        await using var session = await TestSession.StartAsync(version, b => b.WithTools<Tools>());
        var result = await session.CallAsync(tool, [.. JsonNode.Parse(arguments)!.AsObject().Select(p => (p.Key, (object?)p.Value))]);
        Assert.True(result.IsError, TextOf(result));
        return (TextOf(result), result.Meta?["prefab/update"]?["fieldErrors"]?.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }));
    }

    [Theory]
    [MemberData(nameof(TestSession.Versions), MemberType = typeof(TestSession))]
    public async Task Error_of_a_tool_stands_at_its_field(string version)
    {
        Assert.Equal(("\"x\" is taken.", """{"title":"\"x\" is taken."}"""), await CallAsync("refuse", """{"title":"x"}""", version));
        Assert.Equal(("a: One.\nb.c: Two.", """{"a":"One.","b.c":"Two."}"""), await CallAsync("refuse_all", "{}", version));
        Assert.Equal(("a: Not both.\nb: Not both.", """{"a":"Not both.","b":"Not both."}"""), await CallAsync("validate", "{}", version));
    }

    [Theory]
    [InlineData("add", """{"title":"much too long"}""", """{"title":"The field title must be a string with a maximum length of 5."}""")]
    [InlineData("add", """{"title":""}""", """{"title":"The title field is required."}""")]
    [InlineData("save", """{"data":{"name":"no"}}""", """{"data.name":"This name is taken."}""")]
    [InlineData("save", """{"data":{"name":"abcdef","mail":"x","lines":[{"count":1},{"count":"0"}],"size":"Large"}}""", """{"data.name":"The field name must be a string with a minimum length of 2 and a maximum length of 5.","data.mail":"The mail field is not a valid e-mail address.","data.lines.1.count":"The field count must be between 1 and 9."}""")]
    public async Task Annotations_are_checked_before_the_tool_runs(string tool, string arguments, string fields)
    {
        var runs = Tools.Runs;

        Assert.Equal(fields, (await CallAsync(tool, arguments)).Fields);

        Assert.Equal(runs, Tools.Runs);
    }

    [Theory]
    [InlineData("add", "{}", """{"title":"A value is needed."}""")]
    [InlineData("add", """{"title":"a","count":"many"}""", """{"count":"A whole number is needed."}""")]
    [InlineData("add", """{"title":"a","count":1.5}""", """{"count":"A whole number is needed."}""")]
    [InlineData("add", """{"title":"a","day":"soon","id":"x"}""", """{"day":"A date is needed.","id":"An identifier is needed."}""")]
    [InlineData("add", """{"title":"a","done":"maybe"}""", """{"done":"Yes or no is needed."}""")]
    [InlineData("add", """{"title":"a","size":"Huge"}""", """{"size":"Use one of Small, Large."}""")]
    [InlineData("save", """{"data":{}}""", """{"data.name":"The name field is required."}""")]
    [InlineData("save", """{"data":[]}""", """{"data":"An object is needed."}""")]
    [InlineData("save", """{"data":{"name":"abc","lines":[{"count":{}}]}}""", """{"data.lines.0.count":"A whole number is needed."}""")]
    public async Task Missing_or_ill_typed_arguments_are_explained_at_their_fields(string tool, string arguments, string fields) =>
        Assert.Equal(fields, (await CallAsync(tool, arguments)).Fields);

    [Fact]
    public async Task Right_values_pass()
    {
        await using var session = await TestSession.StartAsync("2026-07-28", b => b.WithTools<Tools>());

        Assert.Equal("abc", TextOf(await session.CallAsync("save", ("data", new JsonObject { ["name"] = "abc", ["mail"] = "a@b.c", ["size"] = "Large" }))));
        Assert.StartsWith("a 2 ", TextOf(await session.CallAsync("add", ("title", "a"), ("count", "2"))), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(TestSession.Versions), MemberType = typeof(TestSession))]
    public async Task Other_failures_go_to_the_log_and_the_page_learns_nothing_of_them(string version)
    {
        using var log = new ErrorLog();
        await using var session = await TestSession.StartAsync(
            version, b => b.WithTools<Tools>(), more: services => services.AddLogging(l => l.AddProvider(log)));

        var result = await session.CallAsync("fail", ("title", "a"));

        Assert.Equal(("An error occurred invoking 'fail'.", null), (TextOf(result), result.Meta?["prefab/update"]));
        Assert.Contains(log.Errors, e => e is InvalidOperationException { Message: "secret a" });
    }

    [Fact]
    public async Task Failure_behind_arguments_that_do_not_fit_is_in_the_log()
    {
        using var log = new ErrorLog();
        await using var session = await TestSession.StartAsync(
            "2026-07-28", b => b.WithTools<Tools>(), more: services => services.AddLogging(l => l.AddProvider(log)));

        var result = await session.CallAsync("add", ("title", "a"), ("count", "many"));

        Assert.Equal("A whole number is needed.", TextOf(result));
        Assert.NotEmpty(log.Errors);
    }

    private sealed class ErrorLog : ILoggerProvider, ILogger
    {
        private readonly List<Exception> _errors = [];

        public Exception[] Errors
        {
            get
            {
                lock (_errors)
                    return [.. _errors];
            }
        }

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            lock (_errors)
            {
                if (exception is not null && logLevel >= LogLevel.Error)
                    _errors.Add(exception);
            }
        }

        public void Dispose()
        {
        }
    }
}
