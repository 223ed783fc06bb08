using System.Globalization;
using System.Text.Json;

namespace Prefab.Ui;

/// <summary>A date on the wire: an ISO date-time text, or an expression that yields one.</summary>
[WireValue("an ISO date-time or an expression", """ "$ref":"#/$defs/text" """)]
public sealed class DateValue : IWireValue<DateValue>
{
    private DateValue(string text) => Text = text;

    /// <summary>The text as it is written to the wire.</summary>
    public string Text { get; }

    /// <summary>A date; the wire has noon in UTC, so that it is the same day in nearly every time zone.</summary>
    public static implicit operator DateValue(DateOnly date) => new(Iso(date));

    /// <summary>An ISO date-time or a template, taken as written.</summary>
    public static implicit operator DateValue(string text) => new(text);

    /// <summary>A date that an expression yields.</summary>
    public static implicit operator DateValue(Rx date) => new(date.Template);

    /// <summary>The text as it is written to the wire.</summary>
    public override string ToString() => Text;

    internal static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "T12:00:00.000Z";

    void IWireValue<DateValue>.Write(WireWriter w) => w.Json.WriteStringValue(Text);

    static bool IWireValue<DateValue>.Read(ref WireReader r, ref DateValue? value)
    {
        if (r.Token != JsonTokenType.String)
            return false;
        value = r.String();
        return true;
    }
}
