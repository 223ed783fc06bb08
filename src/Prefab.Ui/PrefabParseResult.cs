namespace Prefab.Ui;

/// <summary>A page that was read, and what was wrong with it.</summary>
/// <param name="App">The page; writing it gives the payload back.</param>
/// <param name="Diagnostics">What the protocol does not know or allow, in the order of the payload.</param>
public sealed record PrefabParseResult(PrefabApp App, IReadOnlyList<PrefabDiagnostic> Diagnostics);
