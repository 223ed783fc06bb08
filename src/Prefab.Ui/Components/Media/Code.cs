namespace Prefab.Ui;

/// <summary>A block of source code in colours.</summary>
/// <remarks>Without colours beyond 20,000 characters (5,000 where the language is guessed), and where a thousand characters have no punctuation.</remarks>
/// <param name="Content">The source text.</param>
[Chunk("highlight")]
public sealed partial record Code(RxString Content) : UiComponent
{
    /// <summary>Language, for example <c>csharp</c>, <c>json</c> or <c>sql</c>; guessed when absent or unknown.</summary>
    public RxString? Language { get; init; }
}
