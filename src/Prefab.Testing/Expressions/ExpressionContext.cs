namespace Prefab.Testing;

/// <summary>A pipe that a page registers by itself: the value and the argument, which is null when there is none.</summary>
internal delegate object? CustomPipe(object? value, object? argument);

/// <summary>Where expressions find their names.</summary>
internal abstract class ExpressionContext
{
    /// <summary>The zone of points in time; null for that of the process.</summary>
    public virtual TimeZoneInfo? TimeZone => null;

    public abstract object? Lookup(string[] path);

    public virtual CustomPipe? Pipe(string name) => null;

    /// <summary>Hears of templates that fail; they still have a value.</summary>
    public virtual void Report(ExpressionException error)
    {
    }
}

/// <summary>Names from one value, as the members of an object.</summary>
internal sealed class DataContext(object? data, ExpressionContext? around = null) : ExpressionContext
{
    public override TimeZoneInfo? TimeZone => around?.TimeZone;

    public override object? Lookup(string[] path) => Data.Walk(data, path);

    public override CustomPipe? Pipe(string name) => around?.Pipe(name);
}
