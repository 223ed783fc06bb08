using System.Text.RegularExpressions;

namespace Prefab.Testing;

/// <summary>Something to find parts of a page in: the page, or a part of it.</summary>
/// <remarks>
/// A search describes what to find; it looks each time that the locator is used, so that a locator may be kept while the page changes. Names and texts are compared whole, with
/// white space as one space; with <c>exact: false</c> a part of them is enough, in any case.
/// </remarks>
public abstract class LocatorScope
{
    private protected LocatorScope()
    {
    }

    internal abstract PrefabPage Page { get; }

    /// <summary>Where the search looks, for messages; empty for the page.</summary>
    internal abstract string Where { get; }

    /// <summary>Finds a part by what it is and by its accessible name.</summary>
    /// <param name="role">What it is.</param>
    /// <param name="name">Its name; any when null.</param>
    /// <param name="exact">Whether the whole name must be the same.</param>
    /// <param name="level">Level of a heading; any when null.</param>
    public Locator GetByRole(Role role, string? name = null, bool exact = true, int? level = null) => new(
        this, new(Named(role, level, name is null ? "" : $" {Quoted(name, exact)}"), element => element.Role == role && (level is null || element.Level == level) && Matches(element.Name, name, exact), role));

    /// <summary>Finds a part by what it is and by a pattern of its accessible name.</summary>
    /// <param name="role">What it is.</param>
    /// <param name="name">The pattern.</param>
    public Locator GetByRole(Role role, Regex name) => new(this, new(Named(role, null, $" /{name}/"), element => element.Role == role && name.IsMatch(element.Name), role));

    /// <summary>All parts with a role, and with a name if one is given; none is no error.</summary>
    /// <param name="role">What they are.</param>
    /// <param name="name">Their name; any when null.</param>
    /// <param name="exact">Whether the whole name must be the same.</param>
    public IReadOnlyList<Locator> GetAllByRole(Role role, string? name = null, bool exact = true) => GetByRole(role, name, exact).All();

    /// <summary>Finds a control by its label.</summary>
    /// <param name="label">The label.</param>
    /// <param name="exact">Whether the whole label must be the same.</param>
    public Locator GetByLabel(string label, bool exact = true) => new(this, new($"control labelled {Quoted(label, exact)}", element => element.IsControl && Matches(element.Name, label, exact)));

    /// <summary>Finds a field by its placeholder.</summary>
    /// <param name="placeholder">The placeholder.</param>
    /// <param name="exact">Whether the whole placeholder must be the same.</param>
    public Locator GetByPlaceholder(string placeholder, bool exact = true) =>
        new(this, new($"field with the placeholder {Quoted(placeholder, exact)}", element => element.Placeholder is { } found && Matches(found, placeholder, exact)));

    /// <summary>Finds the smallest part with a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="exact">Whether the whole text of the part must be the same.</param>
    public Locator GetByText(string text, bool exact = true) => new(this, new($"text {Quoted(text, exact)}", element => Shows(element, found => Matches(found, text, exact))));

    /// <summary>Finds the smallest part whose text has a pattern.</summary>
    /// <param name="text">The pattern.</param>
    public Locator GetByText(Regex text) => new(this, new($"text /{text}/", element => Shows(element, text.IsMatch)));

    /// <summary>All smallest parts with a text; none is no error.</summary>
    /// <param name="text">The text.</param>
    /// <param name="exact">Whether the whole text of the part must be the same.</param>
    public IReadOnlyList<Locator> GetAllByText(string text, bool exact = true) => GetByText(text, exact).All();

    /// <summary>What the search looks through.</summary>
    internal abstract IReadOnlyList<PageElement> Roots();

    private static bool Matches(string found, string? wanted, bool exact) => wanted is null
        || (exact ? Normal(found) == Normal(wanted) : Normal(found).Contains(Normal(wanted), StringComparison.OrdinalIgnoreCase));

    private static bool Shows(PageElement element, Predicate<string> matches) =>
        element.Words is null && matches(element.Text) && !element.Children.Any(child => child.Words is null && !child.Hidden && matches(child.Text));

    private static string Normal(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Quoted(string text, bool exact) => exact ? $"\"{text}\"" : $"with \"{text}\" in it";

    private static string Named(Role role, int? level, string name) => $"{role.ToString().ToLowerInvariant()}{(level is null ? "" : $" of level {level}")}{name}";
}

/// <summary>What a locator looks for.</summary>
/// <param name="Text">In words, for messages.</param>
/// <param name="Matches">Whether a part is meant.</param>
/// <param name="Role">The role that is looked for, if it is one.</param>
internal sealed record Search(string Text, Predicate<PageElement> Matches, Role? Role = null);
