namespace Prefab.Ui;

/// <summary>Text, a number or an expression, for properties that keep a number a number on the wire.</summary>
public sealed class RxScalar
{
    private RxScalar(object value) => Value = value;

    /// <summary>A <see cref="string"/>, <see cref="long"/>, <see cref="double"/> or <see cref="decimal"/>; an expression is its <c>{{ }}</c> text.</summary>
    public object Value { get; }

    /// <summary>Text or a template.</summary>
    public static implicit operator RxScalar(string value) => new(value);

    /// <summary>A whole number.</summary>
    public static implicit operator RxScalar(long value) => new(value);

    /// <summary>A number.</summary>
    public static implicit operator RxScalar(double value) => new(value);

    /// <summary>A decimal number.</summary>
    public static implicit operator RxScalar(decimal value) => new(value);

    /// <summary>Text with expressions.</summary>
    public static implicit operator RxScalar(RxString value) => new(value.Text);

    /// <summary>The value as text.</summary>
    public override string ToString() => RxText.Display(Value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is RxScalar other && other.Value.Equals(Value);

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode();

    internal static RxScalar From(IRx rx) => new(rx.Template);
}
