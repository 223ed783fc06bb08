using System.Text.Json.Serialization;

namespace Prefab.Ui.Tests.Reactive;

public class StateTests
{
    private enum Level
    {
        Low,
        High,
    }

    private sealed record Person(string Name, int? Age);

    private sealed record Model
    {
        public string Query { get; init; } = "";

        public int Count { get; init; }

        public int Limit { get; init; }

        public bool Done { get; init; }

        public Level Level { get; init; }

        public List<Person> People { get; init; } = [];

        public Person? Boss { get; init; }

        public Dictionary<string, string> Labels { get; init; } = [];

        [JsonPropertyName("when_due")]
        public DateOnly Due { get; init; }

        [JsonIgnore]
        public string Secret { get; init; } = "";
    }

    private static readonly State<Model> state = new(new());

    public static TheoryData<string, string> Lambdas
    {
        get
        {
            var limit = 10;
            var busy = Rx.Of<bool>("busy");
            return new()
            {
                { state.Rx(s => s.Query).ToString(), "{{ query }}" },
                { state.Rx(s => s.Due).ToString(), "{{ when_due }}" },
                { state.Rx(s => s.Boss!.Name).ToString(), "{{ boss.name }}" },
                { state.Rx(s => s.People[0].Name).ToString(), "{{ people.0.name }}" },
                { state.Rx(s => s.Labels["en"]).ToString(), "{{ labels.en }}" },
                { state.Rx(s => s.People.Count).ToString(), "{{ people | length }}" },
                { state.Rx(s => s.People.Count > 0 && !s.Done).ToString(), "{{ (people | length) > 0 && !done }}" },
                { state.Rx(s => s.People.Any()).ToString(), "{{ (people | length) > 0 }}" },
                { state.Rx(s => s.Query.Length).ToString(), "{{ query | length }}" },
                { state.Rx(s => s.Count + 1 > limit).ToString(), "{{ count + 1 > 10 }}" },
                { state.Rx(s => s.Count > s.Limit ? s.Query : "none").ToString(), "{{ count > limit ? query : 'none' }}" },
                { state.Rx(s => s.Level == Level.High).ToString(), "{{ level == 'High' }}" },
                { state.Rx(s => s.Boss == null).ToString(), "{{ boss == null }}" },
                { state.Rx(s => s.Boss!.Age ?? 0).ToString(), "{{ boss.age | default:0 }}" },
                { state.Rx(s => s.Boss!.Age!.Value).ToString(), "{{ boss.age }}" },
                { state.Rx(s => s.Query.ToUpperInvariant()).ToString(), "{{ query | upper }}" },
                { state.Rx(s => string.IsNullOrEmpty(s.Query)).ToString(), "{{ !query }}" },
                { state.Rx(s => $"{s.Query}: {s.Count}").ToString(), "{{ query + ': ' + count }}" },
                { state.Rx(s => s.Query + "!").ToString(), "{{ query + '!' }}" },
                { state.Rx(s => Math.Round(s.Count / 2.0, 1)).ToString(), "{{ count / 2 | round:1 }}" },
                { state.Rx(s => s.Done || busy).ToString(), "{{ done || busy }}" },
            };
        }
    }

    [Theory]
    [MemberData(nameof(Lambdas))]
    public void A_lambda_compiles_to_the_grammar(string actual, string expected) => Assert.Equal(expected, actual);

    [Fact]
    public void What_the_wire_cannot_say_is_refused_with_the_expression()
    {
        var error = Assert.Throws<PrefabException>(() => state.Rx(s => s.People.Where(p => p.Age > 3)));
        Assert.Contains("s.People.Where(p => (p.Age > Convert(3, Nullable`1)))", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_cast_that_drops_decimals_is_refused()
    {
        var error = Assert.Throws<PrefabException>(() => state.Rx(s => (int)(s.Count * 1.5)));
        Assert.Contains("drops decimals, which the wire cannot: put Math.Round inside", error.Message, StringComparison.Ordinal);
        Assert.Equal("{{ count * 1.5 | round }}", ((RxString)state.Rx(s => (int)Math.Round(s.Count * 1.5))).Text);
    }

    [Fact]
    public void Members_that_the_page_has_no_value_for_are_refused()
    {
        var part = Assert.Throws<PrefabException>(() => state.Rx(s => s.Due.Year));
        Assert.Contains("s.Due.Year", part.Message, StringComparison.Ordinal);
        var ignored = Assert.Throws<PrefabException>(() => state.Rx(s => s.Secret));
        Assert.Equal("`s.Secret` is not in the JSON of Model, so that the page has no value for it.", ignored.Message);
    }

    [Fact]
    public void A_path_can_be_bound_and_a_computed_value_cannot()
    {
        StatePath path = state.Rx(s => s.Boss!.Name);
        Assert.Equal("boss.name", path.Text);
        var error = Assert.Throws<PrefabException>(() => (StatePath)state.Rx(s => s.Count + 1));
        Assert.Contains("{{ count + 1 }} is computed", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_initial_value_is_the_state_and_more_keys_can_join()
    {
        var map = state.ToMap();
        map["extra"] = 1;
        var json = new PrefabApp { State = map, View = new Div() }.ToJson();
        Assert.Contains("\"query\":\"\",\"count\":0", json, StringComparison.Ordinal);
        Assert.Contains("\"extra\":1", json, StringComparison.Ordinal);
    }

    [Fact]
    public void A_typed_loop_names_its_element_and_binds_into_the_list()
    {
        var loop = new ForEach<Person>(state.Rx(s => s.People), person => new Input(person.Rx(p => p.Name)) { Placeholder = $"{person.Index}" });
        var json = new PrefabApp { View = loop }.ToJson();
        Assert.Contains("""{"type":"ForEach","key":"people","let":{"_loop_1":"{{ $item }}","_loop_1_idx":"{{ $index }}"}""", json, StringComparison.Ordinal);
        Assert.Contains("""{"type":"Input","name":"people.{{ _loop_1_idx }}.name","inputType":"text","placeholder":"{{ _loop_1_idx }}",""", json, StringComparison.Ordinal);
    }
}
