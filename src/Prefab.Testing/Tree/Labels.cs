using System.Text.RegularExpressions;

namespace Prefab.Testing;

/// <summary>Connects labels with their controls, as people see it.</summary>
internal static partial class Labels
{
    public static void Connect(PageElement root)
    {
        var all = root.Descendants().ToList();
        foreach (var label in all.Where(element => element.IsLabel))
        {
            if (TargetOf(label, all) is not { } control)
                continue;
            label.LabelTarget = control;
            control.LabelledBy ??= label;
        }
    }

    /// <summary>Words for a control from its name: <c>firstName_2</c> reads <c>first Name 2</c>.</summary>
    public static string Words(string? name) => Hump().Replace(Joint().Replace(name ?? "", " "), "$1 $2").Trim();

    private static PageElement? TargetOf(PageElement label, List<PageElement> all)
    {
        if (label.LabelFor is { Length: > 0 } id)
            return all.Find(element => element.Id == id && !element.IsLabel) ?? all.Find(element => element.Control?.Name == id);
        if (label.Descendants().FirstOrDefault(element => element.IsControl) is { } inside)
            return inside;
        foreach (var sibling in label.Parent!.Children.SkipWhile(element => element != label).Skip(1))
        {
            if (sibling.IsLabel)
                return null;
            if (sibling.Descendants().Prepend(sibling).FirstOrDefault(element => element.IsControl) is { } control)
                return control.Label is null && control.LabelledBy is null ? control : null;
        }
        return null;
    }

    [GeneratedRegex("[._-]+")]
    private static partial Regex Joint();

    [GeneratedRegex("([a-z])([A-Z])")]
    private static partial Regex Hump();
}
