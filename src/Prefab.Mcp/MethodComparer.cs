using System.Reflection;
using System.Runtime.CompilerServices;

namespace Prefab.Mcp;

/// <summary>Whether two methods are the same, through whatever type they were found; their own equality includes that type.</summary>
internal sealed class MethodComparer : IEqualityComparer<MethodInfo>
{
    public static readonly MethodComparer Instance = new();

    public bool Equals(MethodInfo? x, MethodInfo? y) => ReferenceEquals(x, y)
        || (x is not null && y is not null
            && x.HasSameMetadataDefinitionAs(y)
            && x.DeclaringType == y.DeclaringType
            && x.GetGenericArguments().AsSpan().SequenceEqual(y.GetGenericArguments()));

    public int GetHashCode(MethodInfo method) => HashCode.Combine(method.Name, method.DeclaringType is { } type ? RuntimeHelpers.GetHashCode(type) : 0);
}
