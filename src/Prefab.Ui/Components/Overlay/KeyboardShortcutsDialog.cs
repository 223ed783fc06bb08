using System.Collections;
using System.Text.Json.Serialization;

namespace Prefab.Ui;

/// <summary>A dialog that lists keyboard shortcuts: <c>new KeyboardShortcutsDialog { { "Ctrl+k", "Search" } }</c>.</summary>
/// <remarks>Bind <see cref="Open"/> to a key: <c>KeyBindings = { ["Shift+?"] = KeyboardShortcutsDialog.Open }</c>.</remarks>
[CustomWire]
[JsonConverter(typeof(UiComponentJsonConverter))]
public sealed record KeyboardShortcutsDialog : UiComponent, IEnumerable<KeyValuePair<string, string>>
{
    private const string Key = "_show_shortcuts";

    private readonly List<KeyValuePair<string, string>> _shortcuts = [];

    /// <summary>Opens the dialog.</summary>
    public static SetState Open { get; } = new(Key, true);

    /// <summary>Heading.</summary>
    public RxString Title { get; init; } = "Keyboard Shortcuts";

    /// <summary>Adds a shortcut.</summary>
    /// <param name="keys">The keys as in <see cref="PrefabApp.KeyBindings"/>, for example <c>Ctrl+k</c>.</param>
    /// <param name="description">What they do.</param>
    public void Add(string keys, string description) => _shortcuts.Add(new(keys, description));

    /// <summary>The shortcuts, in order.</summary>
    public IEnumerator<KeyValuePair<string, string>> GetEnumerator() => _shortcuts.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal override string WireType => nameof(Dialog);

    internal override void Write(WireWriter w) => new Dialog
    {
        Id = Id,
        CssClass = CssClass,
        Let = Let,
        OnMount = OnMount,
        Title = Title,
        Name = Key,
        Children =
        [
            new Button("?") { Variant = ButtonVariant.Ghost, Size = ButtonSize.Sm },
            new Column { Gap = 3, Children = [.. _shortcuts.Select(Line)] },
        ],
    }.Write(w);

    private static Row Line(KeyValuePair<string, string> shortcut) => new()
    {
        Gap = 4,
        CssClass = "justify-between items-center",
        Children = [new Text(shortcut.Value), new Kbd(string.Join(" + ", Keys(shortcut.Key).Select(Symbol)))],
    };

    /// <summary>The keys of a shortcut; a plus sign at the end is a key itself.</summary>
    private static string[] Keys(string shortcut) =>
        shortcut.EndsWith('+') ? [.. shortcut.TrimEnd('+').Split('+', StringSplitOptions.RemoveEmptyEntries), "+"] : shortcut.Split('+');

    private static string Symbol(string key) => key switch
    {
        "ArrowUp" => "↑",
        "ArrowDown" => "↓",
        "ArrowLeft" => "←",
        "ArrowRight" => "→",
        "Enter" => "↵",
        "Escape" => "Esc",
        "Backspace" => "⌫",
        "Delete" => "Del",
        "Tab" => "⇥",
        " " => "Space",
        "Meta" => "⌘",
        "Control" => "Ctrl",
        "Shift" => "⇧",
        _ => key,
    };
}
