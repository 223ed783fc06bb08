namespace Prefab.Ui;

/// <summary>Texts that stand for a structured value and therefore must be expressions.</summary>
internal static class WireTemplate
{
    /// <summary>The expression behind a template.</summary>
    public static Rx Require(string text, string what) => RxText.IsTemplate(text)
        ? Rx.FromTemplate(text)
        : throw new PrefabException($"\"{text}\" does not yield {what}: write an expression such as {{{{ {(RxText.IsPath(text) ? text : "key")} }}}}, or State(\"key\").");
}
