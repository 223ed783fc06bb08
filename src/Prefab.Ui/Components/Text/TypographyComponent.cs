namespace Prefab.Ui;

/// <summary>Text with a look.</summary>
public abstract record TypographyComponent : StyledComponent
{
    private protected TypographyComponent()
    {
    }

    /// <summary>In a monospaced font.</summary>
    [Authoring]
    public bool? Code
    {
        get => _style.Get(TextStyle.CodeFlag);
        init => _style.Set(TextStyle.CodeFlag, value);
    }

    /// <summary>Alignment of the lines.</summary>
    [Authoring]
    public TextAlign? Align
    {
        get => _style.Align;
        init => _style.Align = value;
    }
}
