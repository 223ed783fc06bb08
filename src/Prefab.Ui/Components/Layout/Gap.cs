using System.Globalization;

namespace Prefab.Ui;

/// <summary>Space between children: steps of a quarter rem, a pair of them, or one per breakpoint.</summary>
public readonly record struct Gap
{
    private static readonly string[] s_common = [.. Enumerable.Range(0, 17).Select(n => string.Create(CultureInfo.InvariantCulture, $"gap-{n}"))];

    internal string? Classes { get; private init; }

    /// <summary>The same gap in both directions.</summary>
    public static implicit operator Gap(int steps) => new() { Classes = Class(steps) };

    /// <summary>The horizontal and the vertical gap; null leaves one as it is.</summary>
    public static implicit operator Gap((int? X, int? Y) steps) => new()
    {
        Classes = string.Join(' ', new[] { Class("gap-x", steps.X), Class("gap-y", steps.Y) }.Where(c => c is not null)) is { Length: > 0 } classes ? classes : null,
    };

    /// <summary>A gap per breakpoint.</summary>
    public static implicit operator Gap(Responsive<int> steps) => new() { Classes = steps.Classes(Class) };

    private static string Class(int steps) =>
        (uint)steps < s_common.Length ? s_common[steps] : string.Create(CultureInfo.InvariantCulture, $"gap-{steps}");

    private static string? Class(string prefix, int? steps) =>
        steps is null ? null : string.Create(CultureInfo.InvariantCulture, $"{prefix}-{steps}");
}
