using System.Runtime.CompilerServices;

namespace Gallery;

/// <summary>Marks an <see cref="ISample"/>; the folder that its file lies in is the component's kind.</summary>
/// <param name="file">Filled in by the compiler.</param>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class SampleAttribute([CallerFilePath] string file = "") : Attribute
{
    /// <summary>Such as <c>Layout</c>.</summary>
    public string Kind { get; } = Path.GetFileName(Path.GetDirectoryName(file)!);
}
