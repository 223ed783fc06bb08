namespace Prefab.Ui;

/// <summary>Alignment of what opens with what opens it.</summary>
public enum PopupAlign
{
    /// <summary>Both begin at the same place.</summary>
    Start,

    /// <summary>Both have the same middle.</summary>
    Center,

    /// <summary>Both end at the same place.</summary>
    End,
}
