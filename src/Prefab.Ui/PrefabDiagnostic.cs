namespace Prefab.Ui;

/// <summary>Something in a payload that the protocol does not know or does not allow; nothing of the payload is lost by it.</summary>
/// <param name="Path">Place in the payload, for example <c>view.children[1].variant</c>.</param>
/// <param name="Problem">What is there.</param>
/// <param name="Expected">What the protocol allows there; null when it has no opinion.</param>
public sealed record PrefabDiagnostic(string Path, string Problem, string? Expected = null)
{
    /// <summary>The diagnostic in one line.</summary>
    public override string ToString() => Expected is null ? $"{Path}: {Problem}" : $"{Path}: {Problem}; expected {Expected}";
}
