using System.Text;

namespace Prefab.Testing;

/// <summary>Parts of a page as text: roles, names and states, one part a line.</summary>
internal static class Snapshot
{
    public static string Of(PageElement element)
    {
        var text = new StringBuilder();
        Write(element, 0, text);
        return text.ToString().TrimEnd('\n');
    }

    /// <summary>One part, without what is in it.</summary>
    public static string Line(PageElement element)
    {
        if (element.Role is not { } role)
            return $"text \"{element.Text}\"";
        var line = new StringBuilder(role.ToString().ToLowerInvariant());
        if (element.Name.Length > 0)
            line.Append(" \"").Append(element.Name).Append('"');
        foreach (var state in States(element))
            line.Append(" [").Append(state).Append(']');
        if (element.Value is { Length: > 0 } value)
            line.Append(": ").Append(value.ReplaceLineEndings(" "));
        return line.ToString();
    }

    private static IEnumerable<string> States(PageElement element)
    {
        if (element.Level is { } level)
            yield return $"level={level}";
        if (element.Checked == true)
            yield return "checked";
        if (element.Selected == true)
            yield return "selected";
        if (element.Expanded is { } expanded)
            yield return expanded ? "expanded" : "collapsed";
        if (element.Disabled)
            yield return "disabled";
        if (element.Busy)
            yield return "busy";
        if (element.Invalid)
            yield return "invalid";
    }

    private static void Write(PageElement element, int depth, StringBuilder text)
    {
        // A label is told with its control.
        if (element.Hidden || (element.LabelTarget is { } target && element.Role is null && element.Text == target.Name))
            return;
        var isPlain = !element.Descendants().Any(inner => inner.Role is not null && !inner.IsHidden);
        if (element.Role is null)
        {
            if (!isPlain || !element.Children.Exists(child => child.Words is not null))
                Inside(element, depth, text);
            else if (element.Text.Length > 0)
                Indent(depth, text).Append(Line(element)).Append('\n');
            return;
        }
        Indent(depth, text).Append(Line(element)).Append('\n');
        if (!isPlain || !element.Children.Exists(child => child.Words is not null))
            Inside(element, depth + 1, text);
        else if (element.Text.Length > 0 && element.Text != element.Name && element.Text != element.Value)
            Indent(depth + 1, text).Append("text \"").Append(element.Text).Append("\"\n");
    }

    private static void Inside(PageElement element, int depth, StringBuilder text)
    {
        foreach (var child in element.Children)
        {
            if (child.Words is null)
                Write(child, depth, text);
            else
                Indent(depth, text).Append(Line(child)).Append('\n');
        }
    }

    private static StringBuilder Indent(int depth, StringBuilder text) => text.Append(' ', depth * 2);
}
