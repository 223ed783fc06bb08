namespace Prefab.Ui;

/// <summary>Method of a <see cref="Fetch"/>.</summary>
public enum FetchMethod
{
    /// <summary>Reads.</summary>
    [WireName("GET")]
    Get,

    /// <summary>Sends.</summary>
    [WireName("POST")]
    Post,

    /// <summary>Replaces.</summary>
    [WireName("PUT")]
    Put,

    /// <summary>Changes.</summary>
    [WireName("PATCH")]
    Patch,

    /// <summary>Deletes.</summary>
    [WireName("DELETE")]
    Delete,
}
