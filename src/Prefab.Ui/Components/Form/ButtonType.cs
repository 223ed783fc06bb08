namespace Prefab.Ui;

/// <summary>What a <see cref="Button"/> does to the form around it.</summary>
public enum ButtonType
{
    /// <summary>Submits it.</summary>
    Submit,

    /// <summary>Nothing.</summary>
    Button,

    /// <summary>Resets it.</summary>
    Reset,
}
