using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Prefab.Ui.Tests.Forms;

public class FormForTests
{
    public enum Priority
    {
        Low,
        [JsonStringEnumMemberName("very_high")]
        VeryHigh,
    }

    /// <summary>A booking.</summary>
    /// <param name="GuestName">Who comes.</param>
    /// <param name="Nights">How long.</param>
    public sealed record Booking(string GuestName, [property: Range(1, 30)] int Nights)
    {
        [EmailAddress, Display(Name = "E-mail", Prompt = "you@example.com")]
        public required string Contact { get; init; }

        public string? Website { get; init; }

        [DataType(DataType.MultilineText), StringLength(500, MinimumLength = 10), Description("Anything that we should know.")]
        public string Notes { get; init; } = "";

        [RegularExpression("[A-Z]{2}[0-9]+")]
        public string? Voucher { get; init; }

        [DataType(DataType.Password)]
        public string? Pin { get; init; }

        public Priority Priority { get; init; } = Priority.VeryHigh;

        [AllowedValues("single", "double")]
        public string Room { get; init; } = "double";

        public bool Breakfast { get; init; } = true;

        public DateOnly Arrival { get; init; } = new(2026, 2, 3);

        public TimeOnly? Time { get; init; }

        public DateTime? WakeUp { get; init; }

        [Range(0.5, 99.5)]
        public decimal? Budget { get; init; }

        [JsonPropertyName("phone_no"), Phone]
        public string? Phone { get; init; }

        [ScaffoldColumn(false)]
        public string? Hidden { get; init; }

        [JsonIgnore]
        public string? Ignored { get; init; }

        public string Computed => GuestName;

        public List<string> Tags { get; init; } = [];
    }

    public sealed record Login(string User, string Password);

    private static string Book(Booking booking) => booking.GuestName;

    private static string SignIn(string user, string password) => user + password;

    [Fact]
    public void Every_property_gets_its_control() =>
        Snapshots.VerifyJson(new PrefabApp { View = Form.For<Booking>(new CallTool(Book)) }.ToJson());

    [Fact]
    public void A_tool_that_takes_the_model_gets_it_as_one_argument()
    {
        var call = Assert.IsType<CallTool>(Form.For<Login>(new CallTool((Login login) => login.User)).OnSubmit![0]);
        Assert.Equal(["login"], call.Arguments.Select(a => a.Key));
        Assert.Equal(["user", "password"], Assert.IsType<DataMap>(call.Arguments["login"]).Select(a => a.Key));
    }

    [Fact]
    public void A_tool_with_a_parameter_for_each_field_gets_them_one_by_one()
    {
        var call = Assert.IsType<CallTool>(Form.For<Login>(new CallTool(SignIn)).OnSubmit![0]);
        Assert.Equal(["user", "password"], call.Arguments.Select(a => a.Key));
    }

    [Fact]
    public void A_tool_known_by_name_gets_the_fields_as_data_and_errors_show()
    {
        var call = Assert.IsType<CallTool>(Form.For<Login>(new CallTool("sign_in")).OnSubmit![0]);
        Assert.Equal(["data"], call.Arguments.Select(a => a.Key));
        Assert.Equal("{{ $error }}", Assert.IsType<ShowToast>(call.OnError![0]).Message.Text);
    }

    [Fact]
    public void Arguments_that_are_given_stay()
    {
        var call = Assert.IsType<CallTool>(Form.For<Login>(new CallTool("sign_in") { Arguments = { ["a"] = 1 } }).OnSubmit![0]);
        Assert.Equal(["a"], call.Arguments.Select(a => a.Key));
        Assert.Null(call.OnError);
    }

    [Fact]
    public void Without_an_action_there_is_no_button() =>
        Assert.DoesNotContain(Form.For<Login>().Children, c => c is Button);

    [Fact]
    public void Defaults_fill_the_controls()
    {
        var json = JsonSerializer.Serialize(new PrefabApp { View = new Div { Children = Form.FieldsFor(new Login("ada", "")) } });
        Assert.Contains("\"value\":\"ada\"", json, StringComparison.Ordinal);
    }
}
