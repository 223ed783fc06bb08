using System.Collections.Immutable;

namespace Prefab.Analyzers;

/// <summary>Which component belongs into which, by name.</summary>
internal static class Placement
{
    /// <summary>Components that mean something to these parents only, as their direct children.</summary>
    public static readonly ImmutableDictionary<string, ImmutableArray<string>> Required = Table(
        "AccordionItem in Accordion",
        "Tab in Tabs",
        "Page in Pages",
        "SelectOption in Select, SelectGroup",
        "SelectGroup in Select",
        "SelectLabel in Select, SelectGroup",
        "SelectSeparator in Select, SelectGroup",
        "ComboboxOption in Combobox, ComboboxGroup",
        "ComboboxGroup in Combobox",
        "ComboboxLabel in ComboboxGroup",
        "ComboboxSeparator in Combobox",
        "Radio in RadioGroup",
        "DashboardItem in Dashboard",
        "TableHeader in Table",
        "TableBody in Table",
        "TableFooter in Table",
        "TableCaption in Table",
        "TableRow in TableHeader, TableBody, TableFooter, Table",
        "TableHead in TableRow",
        "TableCell in TableRow");

    /// <summary>Parts that look right anywhere inside these parents only.</summary>
    public static readonly ImmutableDictionary<string, ImmutableArray<string>> Expected = Table(
        "CardHeader in Card",
        "CardContent in Card",
        "CardFooter in Card",
        "CardTitle in Card, CardHeader",
        "CardDescription in Card, CardHeader",
        "AlertTitle in Alert",
        "AlertDescription in Alert",
        "FieldContent in Field, ChoiceCard",
        "FieldTitle in Field, FieldContent, ChoiceCard",
        "FieldDescription in Field, FieldContent, ChoiceCard",
        "FieldError in Field, FieldContent, ChoiceCard",
        "GridItem in Grid");

    /// <summary>Parents that read their children as data, so that no other child is shown, with the children that they read.</summary>
    public static readonly ImmutableDictionary<string, ImmutableArray<string>> Closed =
        new[] { "Accordion", "Tabs", "Pages", "Select", "SelectGroup", "Combobox", "ComboboxGroup", "RadioGroup" }
            .ToImmutableDictionary(parent => parent, parent => Required.Where(r => r.Value.Contains(parent)).Select(r => r.Key).OrderBy(c => c, StringComparer.Ordinal).ToImmutableArray());

    /// <summary>Why a component cannot be among the children of another; null when it can.</summary>
    public static (string Where, string Advice)? Problem(string child, string parent)
    {
        if (IsTransparent(child) || IsTransparent(parent))
            return null;
        if (Required.TryGetValue(child, out var required) && !required.Contains(parent))
            return ($"in {parent}", $"put it among the children of {List(required)}");
        return Closed.TryGetValue(parent, out var accepted) && !accepted.Contains(child)
            ? ($"in {parent}", $"{parent} shows {List(accepted)} and leaves out anything else")
            : null;
    }

    public static string List(ImmutableArray<string> names) =>
        names.Length == 1 ? names[0] : $"{string.Join(", ", names.Take(names.Length - 1))} or {names[names.Length - 1]}";

    /// <summary>Components that have no place of their own: what is inside them counts as standing where they stand.</summary>
    public static bool IsTransparent(string name) => name is "If" or "Elif" or "Else" or "Condition" or "Case" or "ForEach" or "Slot" or "Use" or "UnknownComponent";

    private static ImmutableDictionary<string, ImmutableArray<string>> Table(params string[] rules) => rules
        .Select(rule => rule.Split([" in "], StringSplitOptions.None))
        .ToImmutableDictionary(rule => rule[0], rule => rule[1].Split([", "], StringSplitOptions.None).ToImmutableArray());
}
