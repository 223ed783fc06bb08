using System.Globalization;
using System.Text.RegularExpressions;

namespace Prefab.Testing;

/// <summary>Dates in English notation, as the pipes of a page write them. A date without a time is the same day in every zone.</summary>
internal static partial class DateFormats
{
    // Numbers from here on are milliseconds since 1970; smaller ones are read as text, e.g. a year.
    private const double FirstTimestamp = 1e11;

    private const string Time = "h:mm tt";
    private const string Medium = "MMM d, yyyy";

    public static string OfDate(object? value, object? style, TimeZoneInfo? zone) =>
        Format(value, style switch { "short" => "M/d/yyyy", "long" => "MMMM d, yyyy", _ => Medium }, zone, value);

    public static string OfDateTime(object? value, TimeZoneInfo? zone) => Format(value, $"{Medium}, {Time}", zone, value);

    public static string OfTime(object? value, TimeZoneInfo? zone)
    {
        var text = DataText.Text(value).Trim();
        if (!TimeOnlyText().IsMatch(text))
            return Format(value, Time, zone, value);
        return Format($"2000-01-01T{(text.IndexOf(':') == 1 ? "0" : "")}{text}", Time, null, value);
    }

    private static string Format(object? value, string format, TimeZoneInfo? zone, object? shown) =>
        !Data.IsNothing(value) && Read(value, zone) is { } date ? date.ToString(format, CultureInfo.InvariantCulture) : DataText.Text(shown);

    private static DateTime? Read(object? value, TimeZoneInfo? zone)
    {
        zone ??= TimeZoneInfo.Local;
        if (value is double number && Math.Abs(number) >= FirstTimestamp)
            return Math.Abs(number) > 8.64e15 ? null : TimeZoneInfo.ConvertTime(DateTimeOffset.FromUnixTimeMilliseconds((long)number), zone).DateTime;
        var text = DataText.Text(value).Trim();
        var match = Iso().Match(text);
        if (!match.Success)
            return text.Any(char.IsAsciiLetter) && text.Any(char.IsAsciiDigit) && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeLocal, out var other)
                ? PointInTime().IsMatch(text) ? TimeZoneInfo.ConvertTime(other, zone).DateTime : other.DateTime
                : null;
        if (Local(match) is not { } local)
            return null;
        if (match.Groups["zone"].Value is not { Length: > 0 } offset)
            return local;
        var span = offset is "Z" or "z" ? TimeSpan.Zero : TimeSpan.ParseExact(offset[1..].Replace(":", "", StringComparison.Ordinal), "hhmm", CultureInfo.InvariantCulture);
        return TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(local - (offset[0] == '-' ? -span : span), DateTimeKind.Utc), zone);
    }

    private static DateTime? Local(Match match)
    {
        int Part(string name, int missing) => match.Groups[name].Success ? int.Parse(match.Groups[name].Value, CultureInfo.InvariantCulture) : missing;
        var (year, month, day, hour, minute, second) = (Part("year", 1), Part("month", 1), Part("day", 1), Part("hour", 0), Part("minute", 0), Part("second", 0));
        var midnight = hour == 24 && minute == 0 && second == 0;
        if (year < 1 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month) || (hour > 23 && !midnight) || minute > 59 || second > 59)
            return null;
        return new DateTime(year, month, day).AddHours(hour).AddMinutes(minute).AddSeconds(second);
    }

    [GeneratedRegex(@"^\d{1,2}:\d{2}(:\d{2})?$", RegexOptions.ECMAScript)]
    private static partial Regex TimeOnlyText();

    [GeneratedRegex(@"(Z|[+-]\d{2}:?\d{2}|GMT|UTC)$", RegexOptions.IgnoreCase)]
    private static partial Regex PointInTime();

    [GeneratedRegex(@"^(?<year>\d{4})(-(?<month>\d{2})(-(?<day>\d{2}))?)?([T ](?<hour>\d{2}):(?<minute>\d{2})(:(?<second>\d{2})([.,]\d+)?)?(?<zone>Z|z|[+-]\d{2}:?\d{2})?)?$")]
    private static partial Regex Iso();
}
