namespace Prefab.Mcp;

/// <summary>What a page may ask the browser for; hosts may refuse.</summary>
[Flags]
public enum ResourcePermissions
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>The camera (wire: <c>camera</c>).</summary>
    Camera = 1,

    /// <summary>The microphone (wire: <c>microphone</c>).</summary>
    Microphone = 2,

    /// <summary>The place of the device (wire: <c>geolocation</c>).</summary>
    Geolocation = 4,

    /// <summary>Writing to the clipboard (wire: <c>clipboardWrite</c>).</summary>
    ClipboardWrite = 8,
}
