using System.Globalization;
using System.Text;

namespace Prefab.Ui;

/// <summary>Takes a composite format string (<c>"{0}: {1:upper}"</c>) apart.</summary>
internal static class FormatParser
{
    /// <summary>Texts and holes in order; a hole has its index and, after a colon, its format.</summary>
    public static IEnumerable<(string? Text, int Index, string? Format)> Parse(string format)
    {
        var text = new StringBuilder();
        for (var i = 0; i < format.Length; i++)
        {
            var c = format[i];
            if (c is '{' or '}' && i + 1 < format.Length && format[i + 1] == c)
            {
                text.Append(c);
                i++;
            }
            else if (c == '{')
            {
                if (text.Length > 0)
                    yield return (text.ToString(), 0, null);
                text.Clear();
                var end = format.IndexOf('}', i);
                var hole = format[(i + 1)..end].Split(':', 2);
                yield return (null, int.Parse(hole[0].Split(',')[0], CultureInfo.InvariantCulture), hole.Length > 1 ? hole[1] : null);
                i = end;
            }
            else
            {
                text.Append(c);
            }
        }
        if (text.Length > 0)
            yield return (text.ToString(), 0, null);
    }
}
