using System.Reflection;

namespace Prefab.Ui;

/// <summary>Whether a property of a reference type may be null, as its nullable annotations say.</summary>
internal static class Nullability
{
    /// <summary>Trimmed applications may lack the annotations; nothing is required by them then.</summary>
    private static readonly bool s_supported =
        !AppContext.TryGetSwitch("System.Reflection.NullabilityInfoContext.IsSupported", out var on) || on;

    public static bool AllowsNull(PropertyInfo property) =>
        !s_supported || new NullabilityInfoContext().Create(property).WriteState != NullabilityState.NotNull;
}
