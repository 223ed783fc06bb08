using Microsoft.CodeAnalysis;

namespace Prefab.Analyzers.Tests;

public class Prefab004Tests
{
    private const string Model = """
        public enum Color { Red, Green }
        public interface INamed { string Name { get; } }
        public interface ITitled : INamed { string Title { get; } }
        public record Base(string Label);
        public sealed record Item(string Name, double Price, bool Done, string[] Tags, int[,] Table) : Base(Name);
        public sealed record Model(
            string Query, int Count, int? Limit, bool Busy, bool? Maybe, decimal Total, DateTime Since, TimeSpan Span, Color Color, Color? Shade, Item Best, object Any,
            IReadOnlyList<Item> Items, Item[] Array, List<string> Words, Dictionary<string, Item> Map, Dictionary<int, Item> ById, Func<int> Compute) : Base(Query)
        {
            [JsonPropertyName("first name")] public string First { get; init; } = "";
            [JsonPropertyName("nested.name")] public string Nested { get; init; } = "";
            public string Größe { get; init; } = "";
            public Dictionary<string, Item> Field = [];
            [JsonIgnore] public string Hidden { get; init; } = "";
            [JsonIgnore(Condition = JsonIgnoreCondition.Never)] public string Shown { get; init; } = "";
            [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public string? Sparse { get; init; }
            [JsonInclude] public string Included = "";
            [JsonInclude] internal string Inner { get; init; } = "";
            internal string Secret { get; init; } = "";
            public string Computed => "";
            public ITitled Titled { get; init; } = null!;
            public Uri Site { get; init; } = null!;
            public (int Left, int Right) Pair { get; init; }
            public KeyValuePair<string, int> Entry { get; init; }
            public System.Text.Json.JsonElement Json { get; init; }
            public System.Text.Json.Nodes.JsonNode Node { get; init; } = null!;
            public System.Numerics.BigInteger Big { get; init; }
            public Version Version { get; init; } = null!;
            public UiComponent View { get; init; } = null!;
            public static int Shared => 3;
            public int this[int a, int b] => a;
            public int Plus(int n) => n;
        }
        """;

    /// <summary>Lambda bodies over the state <c>s</c>; whether the wire carries them is what the translator says.</summary>
    private static readonly string[] s_overState =
    [
        "s", "s.Query", "s.Count", "s.Best.Name", "s.Label", "((Base)s).Label", "s.Items", "s.Items.Count", "s.Array.Length", "s.Query.Length", "s.Words.Count", "s.Map.Count", "s.Query.Length.ToString()",
        "s.First", "s.Nested", "s.Größe", "s.Field", "Model.Shared", "s.Best.Name.Length", "s.Best.Tags.Length", "s.Array.LongLength", "s.Since.Year",
        "s.Hidden", "s.Shown", "s.Sparse", "s.Included", "s.Inner", "s.Secret", "s.Computed", "s.Titled.Title", "s.Titled.Name", "s.Site.Host", "s.Pair.Left", "s.Pair.Item1", "s.Entry.Key", "s.Entry.Value", "s.Json.ValueKind", "s.Node.Root",
        "s.Big.IsEven", "s.Version.Major", "s.View.CssClass", "s.Span.TotalHours", "s.Words.Capacity", "s.Query.GetType()", "s.Any.GetHashCode()", "s.Map.Keys", "s.Map.Keys.Count", "s.Since.Date.Year", "s.Since.Date", "s.Color",
        "s.Items[0]", "s.Items[0].Name", "s.Items[position].Name", "s.Items[s.Count]", "s.Items[-1]", "s.Items[count]", "s.Items[(int)count]", "s.Array[0].Price", "s.Array[s.Count]", "s.Array[position]", "s.Best.Table[0, 1]",
        "s.Map[\"key\"].Name", "s.Map[\"my key\"].Name", "s.Map[key].Name", "s.ById[3].Name", "s[1, 2]", "s.Query[0]", "list[s.Count]",
        "s.Items.Count()", "s.Items.Any()", "s.Items.First()", "s.Items.FirstOrDefault()", "s.Items.Last()", "s.Items.LastOrDefault()", "s.Items.First().Name", "s.Items.First().Tags[0]",
        "s.Items.Any(i => i.Done)", "s.Items.Count(i => i.Done)", "s.Items.Where(i => i.Done)", "s.Items.Select(i => i.Name)", "s.Items.Sum(i => i.Price)", "s.Items.LongCount()", "s.Items.Reverse()", "s.Words.Contains(\"a\")",
        "s.Items.Single()", "s.Words.Max()", "Enumerable.Count(s.Items)", "list.Any(i => i > s.Count)", "list.Any(i => i > 3)", "list.Count()",
        "s.Count + 1", "s.Count - position", "s.Total * 2m", "s.Count / 2", "s.Count % 2", "s.Count & 1", "s.Count | 1", "s.Count ^ 1", "s.Count << 1", "s.Count >> 1", "s.Busy & s.Done()", "s.Busy ^ true", "checked(s.Count + 1)",
        "-s.Count", "+s.Count", "~s.Count", "!s.Busy", "!s.Maybe", "checked(-s.Count)",
        "s.Count == 0", "s.Count != 0", "s.Count < 1", "s.Count <= 1", "s.Count > 1", "s.Count >= 1", "s.Best == null", "s.Best == s.Array[0]", "s.Busy && s.Count > 0", "s.Busy || s.Count > 0", "s.Busy == true",
        "s.Color == Color.Red", "s.Color == color", "s.Shade == Color.Green", "s.Color.ToString()", "(int)s.Color", "s.Color.HasFlag(Color.Red)",
        "s.Busy ? 1 : 2", "s.Busy ? s.Query : \"none\"", "s.Busy ? \"it's\" : \"none\"", "(s.Busy ? s.Best : s.Array[0]).Name",
        "s.Query ?? \"none\"", "s.Limit ?? 3", "s.Limit ?? -1", "s.Limit ?? s.Count", "s.Query ?? \"it's\"", "s.Limit ?? position", "(s.Best ?? s.Array[0]).Name", "s.Any ?? (object)-1", "s.Limit ?? default",
        "s.Limit.Value", "s.Limit.HasValue", "s.Limit.GetValueOrDefault()", "s.Limit + 1", "s.Limit > 3", "s.Maybe.Value", "s.Limit == null",
        "\"a\" + s.Query", "s.Query + 'x'", "\"it's \" + s.Query", "s.Query + s.Count", "s.Query == \"it's\"", "s.Query == text", "string.Concat(s.Query, \"a\")", "string.Concat(s.Query, \"it's\", s.Label)", "\"it's\"", "text", "s.Query + \"{{ x }} isn't\"", "s.Query == \"{{ x | default:'a' }}\"",
        "$\"{s.Query}!\"", "$\"{s.Query} isn't\"", "$\"{s.Count:number}\"", "$\"{s.Total:0.00}\"", "$\"{s.Total:currency:EUR}\"", "$\"{s.Query:lower|truncate:20}\"", "$\"{s.Query:default:it's}\"", "$\"{s.Query,10}\"", "$\"{s.Query} {{{{ \"", "$\"{s.Count} {s.Query} {s.Busy} {s.Label} {s.Total}\"", "$\"{s.Count} {span}\"", "$\"{text} {s.Count:F2}\"",
        "string.Format(\"{0} of {1}\", s.Count, s.Query)", "string.Format(format, s.Count)", "string.Format(\"{0:0.0}\", s.Count)", "string.Format(\"{0} isn't {{x}}\", s.Count)", "string.Format(System.Globalization.CultureInfo.InvariantCulture, \"{0:upper}\", s.Query)",
        "s.Query.ToUpper()", "s.Query.ToUpperInvariant()", "s.Query.ToLower()", "s.Query.ToLowerInvariant()", "s.Query.Trim()", "s.Query.Substring(1)", "s.Query.Contains(\"a\")", "s.Query.StartsWith(\"a\")", "s.Query.Replace(\"a\", \"b\")", "s.Query.Split(',')", "s.Query.ToString()", "s.Query.ToUpper().Length",
        "string.IsNullOrEmpty(s.Query)", "string.IsNullOrWhiteSpace(s.Query)", "string.Join(\", \", s.Words)", "string.Join(',', s.Words)", "string.Join(\"'\", s.Words)", "string.Join(s.Query, s.Words)", "string.Join(text, s.Words)", "string.Join(\",\", s.Best.Tags)", "string.Join(\",\", new[] { s.Query, s.Label })", "string.Compare(s.Query, \"a\")", "string.Equals(s.Query, \"a\")",
        "Math.Abs(s.Count)", "Math.Round(s.Total)", "Math.Round(s.Total, 2)", "Math.Round(s.Total, position)", "Math.Round(s.Total, s.Count)", "Math.Round(s.Total, MidpointRounding.AwayFromZero)", "Math.Round(s.Total, 2, MidpointRounding.AwayFromZero)", "Math.Round(s.Total, -1)", "Math.Max(s.Count, 1)", "Math.Floor(s.Total)", "Math.Sqrt(s.Count)",
        "s.Count.ToString()", "s.Total.ToString(\"F2\")", "s.Count.CompareTo(1)", "s.Count.Equals(1)", "s.Plus(1)", "s.Compute()", "Twice(s.Count)", "Twice(position)", "s.Best with { }",
        "(double)s.Count", "s.Any as string", "(string)s.Any", "s.Any is string", "(object)s.Count", "(long)s.Count + 1L", "(int)s.Total", "(int)s.Best.Price + 1", "(long?)s.Total", "checked((byte)s.Best.Price)", "(double)s.Total", "(int)Math.Round(s.Total)", "(int)Math.Round(s.Total, 2)", "(short)s.Count", "(Color)s.Best.Price",
        "new { s.Query }", "new Base(s.Query)", "new[] { s.Count }", "new List<int> { s.Count }", "new Base(\"a\")", "new int[] { 1 }", "(Func<int>)(() => s.Count)",
        "count", "any", "s.Count + count", "s.Query == name", "s.Busy && busy", "rx.Items[0]", "busy.Then(s.Count, 1)", "name.Upper()", "any[\"a\"]",
        "span", "s.Span == span", "s.Any == (object)span", "date", "s.Since > date", "s.Since > DateTime.UtcNow", "s.Any == other", "s.Any == null", "(nint)position", "guid", "s.Since", "position", "3", "true", "null", "'x'", "1.5", "-1", "nameof(s.Query)", "default(int)", "typeof(int)", "maybe", "color", "array",
    ];

    /// <summary>Lambda bodies over a list element <c>i</c>.</summary>
    private static readonly string[] s_overItem = ["i", "i.Name", "i.Tags[0]", "((Base)i).Label", "i.Tags", "i.Tags.First()", "i.Price > 3", "i.Name.Trim()", "i.Price.ToString()"];

    [Fact]
    public async Task Lambda_is_reported_exactly_when_the_translator_refuses_it()
    {
        var cases = (string[])[.. s_overState.Select(body => $"state.Rx<object?>(s => {body})"), .. s_overItem.Select(body => $"item.Rx<object?>(i => {body})")];
        var (compilation, kept) = Compile(cases);
        var refused = Refused(compilation, kept);
        var reported = await Reported(compilation, kept);
        var differences = (string[])[.. refused.Except(reported).Select(c => $"not reported: {c}"), .. reported.Except(refused).Select(c => $"reported, but carried: {c}")];
        Assert.True(differences.Length == 0, string.Join("\n", differences));
        Assert.True(kept.Count > 230, $"only {kept.Count} cases compile");
        Assert.InRange(refused.Count, 80, kept.Count - 100);
    }

    [Fact]
    public async Task Message_quotes_the_part_and_says_what_to_do()
    {
        var messages = await Source.ExpectIn("PREFAB004", """
            _ = state.Rx(s => [|s.Items.Any(i => i.Done)|] && s.Busy);
            _ = state.Rx(s => [|s|]);
            _ = state.Rx(s => [|s.Items[s.Count]|].Name);
            _ = state.Rx(s => [|s.Items.First().Name|]);
            _ = item.Rx(i => i.Price > Math.Round(i.Price, [|-1|]));
            _ = item.Rx(i => [|(int)i.Price|] + 1);
            """);
        Assert.Equal(
            [
                "The wire has no counterpart for 's.Items.Any(i => i.Done)': compute it in C# before the page is built, or in a tool",
                "The wire has no counterpart for 's': the state as a whole has no name there; name one of its members",
                "The wire has no counterpart for 's.Items[s.Count]': array elements are reached by positions that are known when the page is built; use ForEach",
                "The wire has no counterpart for 's.Items.First().Name': members can be read from a state path only, and this one is of a computed value",
                "The wire has no counterpart for '-1': the wire's grammar has no negative pipe arguments",
                "The wire has no counterpart for '(int)i.Price': it drops decimals; put Math.Round inside",
            ],
            messages);
    }

    [Fact]
    public Task Other_lambdas_are_left_alone() => Source.ExpectIn("PREFAB004", """
        _ = state.Initial.Items.Any(i => i.Done);
        System.Linq.Expressions.Expression<Func<Model, bool>> tree = m => m.Items.Any(i => i.Done);
        _ = state.Rx(tree);
        """);

    /// <summary>One method for each case that C# itself accepts in an expression tree.</summary>
    private static (Compilation Compilation, IReadOnlyList<string> Kept) Compile(IEnumerable<string> cases)
    {
        var kept = cases.ToList();
        while (true)
        {
            var lines = kept.Select((c, i) => $"    public static void Case{i}() => _ = {c};");
            var tree = Source.Parse($"{Source.Usings}\n{Model}\n{Fields}\n{string.Join("\n", lines)}\n}}");
            var compilation = Source.Unchecked(tree);
            var errors = compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error).ToList();
            if (errors.Count == 0)
                return (compilation, kept);
            var text = tree.GetText();
            var bad = errors.Select(e => text.Lines[e.Location.GetLineSpan().StartLinePosition.Line].ToString()).ToHashSet();
            var before = kept.Count;
            kept = [.. kept.Where((_, i) => !bad.Any(line => line.Contains($" Case{i}()", StringComparison.Ordinal)))];
            Assert.True(kept.Count < before, string.Join("\n", errors));
        }
    }

    private const string Fields = """
        public static class Cases
        {
            private static readonly State<Model> state = new(new Model("", 1, 1, true, true, 1, default, default, default, default, null!, "", [], [], [], [], [], null!));
            private static readonly Item<Item> item = Item();
            private static readonly Rx<bool> busy = Rx.Of<bool>("busy");
            private static readonly Rx<int> count = Rx.Of<int>("count");
            private static readonly Rx<string> name = Rx.Of<string>("name");
            private static readonly Rx any = Rx.State("any");
            private static readonly State<Model> rx = state;
            private static readonly int position = 2;
            private static readonly string text = "text", key = "key", format = "{0}";
            private static readonly TimeSpan span = TimeSpan.FromDays(1);
            private static readonly DateTime date = new(2026, 1, 2);
            private static readonly Guid guid = Guid.NewGuid();
            private static readonly Color color = Color.Green;
            private static readonly bool? maybe = true;
            private static readonly int[] array = [1];
            private static readonly List<int> list = [1, 2, 3];
            private static readonly Base other = new("");
            private static int Twice(int n) => n * 2;
            private static bool Done(this Model m) => m.Busy;
            private static Item<Item> Item()
            {
                Item<Item>? made = null;
                var loop = new ForEach<Item>(Rx.State("items").As<Item[]>(), i => { made = i; return new Text("x"); });
                _ = new PrefabApp { View = loop }.ToJson();
                return made!;
            }
        """;

    private static List<string> Refused(Compilation compilation, IReadOnlyList<string> cases)
    {
        var type = compilation.Load().GetType("Cases")!;
        return [.. cases.Where((_, i) => Source.Refuses(type.GetMethod($"Case{i}")!))];
    }

    private static async Task<List<string>> Reported(Compilation compilation, IReadOnlyList<string> cases)
    {
        var found = await compilation.Findings();
        var first = compilation.SyntaxTrees.Single().GetText().Lines.First(l => l.ToString().Contains(" Case0()", StringComparison.Ordinal)).LineNumber;
        return [.. found.Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => cases[d.Location.GetLineSpan().StartLinePosition.Line - first]).Distinct()];
    }
}
