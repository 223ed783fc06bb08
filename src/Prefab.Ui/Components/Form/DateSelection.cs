using System.Collections;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Prefab.Ui;

/// <summary>What is selected in a <see cref="Calendar"/>: a date, a list of dates (<c>[first, second]</c>), a pair of first and last date, or an expression.</summary>
/// <remarks>The wire has one text for all of them: an ISO date-time, or JSON of a list or of <c>{from, to}</c>.</remarks>
[CollectionBuilder(typeof(DateSelection), nameof(Create))]
[WireValue("a text: an ISO date-time, JSON of dates, or an expression", """ "$ref":"#/$defs/text" """)]
public sealed class DateSelection : IEnumerable<DateOnly>, IWireValue<DateSelection>
{
    private readonly DateOnly[] _dates;

    private DateSelection(string text, params DateOnly[] dates)
    {
        Text = text;
        _dates = dates;
    }

    /// <summary>The text as it is written to the wire.</summary>
    public string Text { get; }

    /// <summary>One date.</summary>
    public static implicit operator DateSelection(DateOnly date) => new(DateValue.Iso(date), date);

    /// <summary>A range; without a last date it is still open.</summary>
    public static implicit operator DateSelection((DateOnly From, DateOnly? To) range) => range.To is { } to
        ? new($$"""{"from":"{{DateValue.Iso(range.From)}}","to":"{{DateValue.Iso(to)}}"}""", range.From, to)
        : new($$"""{"from":"{{DateValue.Iso(range.From)}}"}""", range.From);

    /// <summary>An ISO date-time, JSON of dates or a template, taken as written.</summary>
    public static implicit operator DateSelection(string text) => new(text);

    /// <summary>A selection that an expression yields.</summary>
    public static implicit operator DateSelection(Rx selection) => new(selection.Template);

    /// <summary>Several dates.</summary>
    /// <param name="dates">The dates.</param>
    public static DateSelection Create(ReadOnlySpan<DateOnly> dates)
    {
        var all = dates.ToArray();
        return new($"[{string.Join(',', all.Select(date => $"\"{DateValue.Iso(date)}\""))}]", all);
    }

    /// <summary>The dates that were given as such; none when the selection is a text or an expression.</summary>
    public IEnumerator<DateOnly> GetEnumerator() => ((IEnumerable<DateOnly>)_dates).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _dates.GetEnumerator();

    /// <summary>The text as it is written to the wire.</summary>
    public override string ToString() => Text;

    void IWireValue<DateSelection>.Write(WireWriter w) => w.Json.WriteStringValue(Text);

    static bool IWireValue<DateSelection>.Read(ref WireReader r, ref DateSelection? value)
    {
        if (r.Token != JsonTokenType.String)
            return false;
        value = r.String();
        return true;
    }
}
