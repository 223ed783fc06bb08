namespace Prefab.Ui;

/// <summary>Text with modifiers such as bold and italic.</summary>
public abstract record StyledComponent : UiComponent
{
    private protected TextStyle _style;

    private protected StyledComponent()
    {
    }

    /// <summary>Bold.</summary>
    [ReadBack]
    public bool? Bold
    {
        get => _style.Get(TextStyle.BoldFlag);
        init => _style.Set(TextStyle.BoldFlag, value);
    }

    /// <summary>Italic.</summary>
    [ReadBack]
    public bool? Italic
    {
        get => _style.Get(TextStyle.ItalicFlag);
        init => _style.Set(TextStyle.ItalicFlag, value);
    }

    /// <summary>Underlined.</summary>
    [Authoring]
    public bool? Underline
    {
        get => _style.Get(TextStyle.UnderlineFlag);
        init => _style.Set(TextStyle.UnderlineFlag, value);
    }

    /// <summary>Struck through.</summary>
    [Authoring]
    public bool? Strikethrough
    {
        get => _style.Get(TextStyle.StrikethroughFlag);
        init => _style.Set(TextStyle.StrikethroughFlag, value);
    }

    /// <summary>In capitals.</summary>
    [Authoring]
    public bool? Uppercase
    {
        get => _style.Get(TextStyle.UppercaseFlag);
        init => _style.Set(TextStyle.UppercaseFlag, value);
    }

    /// <summary>In small letters.</summary>
    [Authoring]
    public bool? Lowercase
    {
        get => _style.Get(TextStyle.LowercaseFlag);
        init => _style.Set(TextStyle.LowercaseFlag, value);
    }

    /// <summary>The style without what the payload already says with properties of its own.</summary>
    internal override void AppendClasses(ref ClassList classes) => _style.Append(ref classes, WireShape is not null);
}
