namespace Prefab.Testing;

/// <summary>A file that the user of a page chooses.</summary>
/// <param name="Name">Name with extension.</param>
/// <param name="Content">The bytes.</param>
/// <param name="Type">Media type, for example <c>text/csv</c>; empty when it is not known.</param>
public sealed record PageFile(string Name, ReadOnlyMemory<byte> Content, string Type = "")
{
    internal DataObject ToData() => new()
    {
        ["name"] = Name,
        ["size"] = (double)Content.Length,
        ["type"] = Type,
        ["data"] = Convert.ToBase64String(Content.Span),
    };
}
