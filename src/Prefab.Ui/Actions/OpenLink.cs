namespace Prefab.Ui;

/// <summary>Opens a link through the host.</summary>
/// <param name="Url">The address: http, https, mailto or tel.</param>
public sealed partial record OpenLink(RxString Url) : UiAction;
