namespace Prefab.Ui;

/// <summary>Text within a line, with a style of its own.</summary>
public abstract record InlineComponent : StyledComponent
{
    private protected InlineComponent()
    {
    }

    /// <summary>Looks like code, in a monospaced font.</summary>
    public bool Code { get; init; }

    /// <summary>Inline CSS; property names in camelCase, such as <c>maxWidth</c>.</summary>
    public DataMap? Style { get; init; }

    internal override void AppendClasses(ref ClassList classes)
    {
        base.AppendClasses(ref classes);
        classes.Add("font-mono", Code && WireShape is null);
    }
}
