using System.Text.Json;

namespace Prefab.Ui.Tests.Protocol;

/// <summary>Values of the types that properties have.</summary>
internal static class RandomValues
{
    private static readonly string[] s_texts =
    [
        "", "x", "Grüße 😀", "a \"quoted\" <b>&amp;</b> \\ / \t\n\u2028", "{{ a }}", "Hi {{ a.b | upper }}!", "{{ unclosed", "null", "7", "'", "\u0001", "日本語",
    ];

    private static readonly double[] s_numbers = [0, 1, -1, 0.5, 1e-20, 1.5e300, 0.1 + 0.2, 123456789.125, -0.0, 4503599627370497.5];

    private static readonly Dictionary<Type, Func<Random, object?>> s_makers = new()
    {
        [typeof(string)] = r => Pick(r, s_texts),
        [typeof(RxString)] = r => (RxString)Pick(r, s_texts),
        [typeof(StatePath)] = r => (StatePath)Pick(r, ["a", "a.b.0", "rows.{{ $index }}.x", "_x1"]),
        [typeof(bool)] = r => r.Next(2) == 0,
        [typeof(int)] = r => r.Next(1, 5),
        [typeof(double)] = r => Pick(r, s_numbers),
        [typeof(object)] = Any,
        [typeof(RxScalar)] = r => r.Next(3) switch { 0 => (RxScalar)Pick(r, s_texts), 1 => (RxScalar)(long)r.Next(), _ => (RxScalar)Pick(r, s_numbers) },
        [typeof(Rx<bool>)] = r => r.Next(2) == 0 ? (Rx<bool>)(r.Next(2) == 0) : Rx.State("busy") > 1,
        [typeof(Rx<int>)] = r => r.Next(2) == 0 ? (Rx<int>)r.Next(9) : Rx.Of<int>("n + 1"),
        [typeof(DataMap)] = Map,
        [typeof(DataRows)] = r => r.Next(3) == 0 ? (DataRows)Rx.State("rows") : DataRows.Create([Map(r), new ExpandableRow(Map(r), new Text("more"))]),
        [typeof(DataPoints)] = r => r.Next(3) == 0 ? (DataPoints)"{{ trend }}" : DataPoints.Create([1, 2.5, Pick(r, s_numbers)]),
        [typeof(SliderValue)] = r => r.Next(3) switch { 0 => (SliderValue)5, 1 => (SliderValue)(2, 8.5), _ => (SliderValue)Rx.State("level") },
        [typeof(DateValue)] = r => r.Next(2) == 0 ? (DateValue)new DateOnly(2026, 2, 28) : (DateValue)"{{ due }}",
        [typeof(DateSelection)] = r => r.Next(3) switch { 0 => (DateSelection)new DateOnly(2026, 2, 28), 1 => DateSelection.Create([new(2026, 1, 1), new(2026, 1, 2)]), _ => (DateSelection)(new DateOnly(2026, 1, 1), null) },
        [typeof(FileTypes)] = r => r.Next(2) == 0 ? FileTypes.Create(["image/*", ".pdf"]) : (FileTypes)"{{ types }}",
        [typeof(Gap)] = r => r.Next(2) == 0 ? (Gap)4 : (Gap)(2, null),
        [typeof(GridColumns)] = r => r.Next(3) switch { 0 => (GridColumns)2, 1 => GridColumns.Create([1, "auto"]), _ => (GridColumns)new Responsive<int> { Default = 1, Lg = 4 } },
        [typeof(AccordionKeys)] = _ => null,
        [typeof(ToolReference)] = r => new ToolReference { Name = Pick(r, ["search", "{{ tool }}"]) },
        [typeof(IReadOnlyList<string>)] = _ => (string[])["a"],
        [typeof(IReadOnlyList<RxString>)] = r => (RxString[])["a", Pick(r, s_texts)],
        [typeof(IReadOnlyList<double>)] = r => (double[])[1, 2, Pick(r, s_numbers)],
    };

    public static bool Knows(Type type) => !type.IsByRefLike && type != typeof(Delegate);

    public static object? Of(Type type, string name, Random random)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (s_makers.TryGetValue(type, out var make))
            return name switch
            {
                // The numbers of a histogram or slider must be ones that can be counted.
                "BinEdges" => null,
                "Values" or "Min" or "Max" or "Step" => type == typeof(double) ? (double)random.Next(1, 90) : (double[])[1, 2, 5],
                _ => make(random),
            };
        if (type.IsEnum)
            return Enum.ToObject(type, random.Next(Enum.GetValues(type).Length));
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Rx<>) && type.GetGenericArguments()[0].IsEnum)
            return EnumRx(type, random);
        throw new InvalidOperationException($"{name}: no value for {type}.");
    }

    private static object EnumRx(Type type, Random random)
    {
        var member = type.GetGenericArguments()[0];
        var conversion = random.Next(4) == 0 ? typeof(Rx) : member;
        object value = conversion == member ? Enum.ToObject(member, random.Next(Enum.GetValues(member).Length)) : Rx.State("look");
        return type.GetMethod("op_Implicit", [conversion])!.Invoke(null, [value])!;
    }

    private static DataMap Map(Random random) => new()
    {
        ["text"] = Pick(random, s_texts),
        ["a key"] = Pick(random, s_numbers),
        ["none"] = null,
        ["rx"] = Rx.State("a") + 1,
        ["list"] = new object?[] { 1, "x", null, new DataMap { ["x"] = true }, Rx.ITEM },
        ["cell"] = new Badge("on"),
        ["json"] = JsonDocument.Parse("""{"a":[1.50,{"b":null}]}""").RootElement,
    };

    private static object? Any(Random random) => random.Next(6) switch
    {
        0 => null,
        1 => Pick(random, s_texts),
        2 => Pick(random, s_numbers),
        3 => Map(random),
        4 => Rx.State("a")["b"],
        _ => new[] { 1, 2 },
    };

    private static T Pick<T>(Random random, T[] items) => items[random.Next(items.Length)];
}
