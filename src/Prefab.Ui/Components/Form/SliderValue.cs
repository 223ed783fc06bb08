using System.Text.Json;

namespace Prefab.Ui;

/// <summary>The value of a <see cref="Slider"/>: a number, the two numbers of a range, or an expression that yields either.</summary>
[WireValue("a number, a list of numbers or an expression", """ "anyOf":[{"type":"number"},{"type":"array","items":{"type":"number"}},{"$ref":"#/$defs/text"}] """)]
public sealed class SliderValue : IWireValue<SliderValue>
{
    private readonly double[] _numbers;
    private readonly IRx? _expression;

    private SliderValue(double[] numbers, bool isList, IRx? expression = null)
    {
        _numbers = numbers;
        IsList = isList;
        _expression = expression;
    }

    /// <summary>The number, or the lower and the upper one; empty when an expression yields them.</summary>
    public IReadOnlyList<double> Numbers => _numbers;

    /// <summary>Whether the value is a list on the wire, as a range is.</summary>
    internal bool IsList { get; }

    /// <summary>One number.</summary>
    public static implicit operator SliderValue(double number) => new([number], isList: false);

    /// <summary>The two ends of a range.</summary>
    public static implicit operator SliderValue((double Low, double High) range) => new([range.Low, range.High], isList: true);

    /// <summary>A value that an expression yields. The upstream renderer takes literals only.</summary>
    public static implicit operator SliderValue(Rx value) => From(value);

    internal static SliderValue From(IRx value) => new([], isList: false, value);

    /// <summary>The value with every number passed through a function.</summary>
    internal SliderValue Select(Func<double, double> map) => _expression is null ? new([.. _numbers.Select(map)], IsList) : this;

    void IWireValue<SliderValue>.Write(WireWriter w)
    {
        if (_expression is not null)
            w.Value(_expression);
        else if (IsList)
            w.Numbers(_numbers);
        else
            w.Value(_numbers[0]);
    }

    static bool IWireValue<SliderValue>.Read(ref WireReader r, ref SliderValue? value)
    {
        var number = 0d;
        if (r.Number(ref number))
            value = number;
        else if (r.Template() is { } template)
            value = Rx.FromTemplate(template);
        else if (r.Token == JsonTokenType.StartArray && r.IsListOf(JsonTokenType.Number))
            value = new(r.Numbers(), isList: true);
        else
            return false;
        return true;
    }
}
