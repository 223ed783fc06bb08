namespace Prefab.Ui;

/// <summary>A button.</summary>
/// <param name="Label">The text; for the icon sizes only screen readers hear it.</param>
public sealed partial record Button(RxString Label) : UiComponent
{
    /// <summary>Lucide icon before the text, in kebab-case.</summary>
    [IconName]
    public RxString? Icon { get; init; }

    /// <summary>The look.</summary>
    public Rx<ButtonVariant> Variant { get; init; } = ButtonVariant.Default;

    /// <summary>Height and padding; the icon sizes are square.</summary>
    public ButtonSize Size { get; init; } = ButtonSize.Default;

    /// <summary>What the button does to the form around it; a button in a form submits it unless this says otherwise.</summary>
    public ButtonType? ButtonType { get; init; }

    /// <summary>Not operable.</summary>
    public Rx<bool> Disabled { get; init; } = false;

    /// <summary>Runs on a click.</summary>
    public ActionList? OnClick { get; init; }
}
