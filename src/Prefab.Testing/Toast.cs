using Prefab.Ui;

namespace Prefab.Testing;

/// <summary>A short message at the edge of the page.</summary>
/// <param name="Message">The first line.</param>
/// <param name="Description">The second line; null when there is none.</param>
/// <param name="Variant">The look; a failure that nobody handles is an error.</param>
public sealed record Toast(string Message, string? Description = null, ToastVariant Variant = ToastVariant.Default)
{
    /// <summary>Milliseconds until it disappears.</summary>
    internal double? Duration { get; init; }
}
