namespace Prefab.Ui;

/// <summary>Posts a message of the user into the conversation.</summary>
/// <param name="Content">The text.</param>
public sealed partial record SendMessage(RxString Content) : UiAction;
