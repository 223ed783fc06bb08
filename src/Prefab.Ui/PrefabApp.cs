using System.Text.Json.Serialization;

namespace Prefab.Ui;

/// <summary>A page: its tree, its initial state, and everything else that the wire's envelope carries.</summary>
[JsonConverter(typeof(PrefabAppJsonConverter))]
public sealed partial record PrefabApp
{
    /// <summary>The version of the protocol that is written.</summary>
    public const string ProtocolVersion = "0.3";

    /// <summary>Class of the root.</summary>
    internal const string RootClass = "pf-app-root";

    /// <summary>Title of the page that <see cref="ToHtml"/> makes; not on the wire.</summary>
    public string? Title { get; init; }

    /// <summary>The root of the tree; it is written inside a <c>Div</c> of class <c>pf-app-root</c>.</summary>
    public UiComponent? View { get; init; }

    /// <summary>Initial state by key; a <see cref="State{T}"/> converts to it.</summary>
    /// <remarks>Keys are identifiers and do not start with <c>$</c>, which the protocol keeps for itself.</remarks>
    public DataMap State { get; init; } = new();

    /// <summary>Named templates that <see cref="Use"/> puts into the tree.</summary>
    public Definitions Defs { get; init; } = new();

    /// <summary>Style sheets as text, in order; the <see cref="Theme"/> comes before them.</summary>
    public IReadOnlyList<string> Css { get; init; } = [];

    /// <summary>URLs of style sheets.</summary>
    public IReadOnlyList<string> Stylesheets { get; init; } = [];

    /// <summary>Colours and fonts; compiled into the first style sheet.</summary>
    public Theme? Theme { get; init; }

    /// <summary>Forces the colour scheme; the host decides when absent.</summary>
    public ColorMode? Mode { get; init; }

    /// <summary>Actions by key: <c>[Ctrl+][Alt+][Meta+][Shift+]</c> and the name of the key, for example <c>Ctrl+k</c>.</summary>
    public KeyBindings KeyBindings { get; init; } = new();

    /// <summary>What the model of the host can do with the page while it is open, where the host calls the tools of pages (wire: <c>_meta["prefab/tools"]</c>).</summary>
    public IReadOnlyList<AppTool> Tools { get; init; } = [];

    /// <summary>Names of Lucide icons that the page may show although nothing in it names them (wire: <c>_meta["prefab/icons"]</c>).</summary>
    /// <remarks>
    /// Icons that the tree names, in expressions too, come with the page by themselves; where a name is an expression, those whose names stand in <see cref="State"/> do as well.
    /// Here are the others: names that an expression puts together (<c>"arrow-" + direction</c>), and names in the data that a tool returns later. A <see cref="PrefabUpdate"/>, or another page that a tool returns, brings those of its components itself.
    /// </remarks>
    public IReadOnlyList<string> Icons { get; init; } = [];

    /// <summary>Runs once when the page is shown; a page that was read has it at the root of its <see cref="View"/>.</summary>
    public ActionList? OnMount { get; init; }

    /// <summary>Tailwind utility classes of the root; a page that was read has them there.</summary>
    public RxString? CssClass { get; init; }

    /// <summary>Data for gateways (wire: <c>_meta</c>); written as it is, beside the <see cref="Tools"/>.</summary>
    public DataMap? Meta { get; init; }

    /// <summary>How the payload that this page was read from was laid out; null for a page made in C#.</summary>
    internal EnvelopeShape? Shape { get; init; }

    /// <summary>The page with the root that pages made in C# have, whose margins a page that was read may lack.</summary>
    /// <returns>This very page when it has a root.</returns>
    public PrefabApp WithRoot() => HasRoot ? this : this with { Shape = null };

    /// <summary>Whether the tree begins with a root already.</summary>
    internal bool HasRoot => View is Div { CssClass.Text: var classes } && classes.Contains(RootClass, StringComparison.Ordinal) && classes.Split(' ').Contains(RootClass);

    /// <summary>New state for the page that called the tool, instead of another page.</summary>
    /// <param name="state">Values by state key or path; a <see cref="State{T}"/> converts to it. A component goes into the <see cref="Slot"/> of its key.</param>
    /// <param name="actions">What the page runs after it took the state.</param>
    public static PrefabUpdate Update(DataMap state, ActionList? actions = null) => new() { State = state, Actions = actions };

    /// <summary>Actions for the page that called the tool to run.</summary>
    /// <param name="actions">What the page runs.</param>
    public static PrefabUpdate Run(ActionList actions) => new() { Actions = actions };

    /// <summary>A page that shows one component.</summary>
    public static implicit operator PrefabApp(UiComponent view) => new() { View = view };
}
