namespace Prefab.Ui;

public sealed partial class Rx
{
    /// <summary>The expression as text.</summary>
    public static implicit operator RxString(Rx expression) => RxString.From(expression);

    /// <summary>The expression as text or number.</summary>
    public static implicit operator RxScalar(Rx expression) => RxScalar.From(expression);

    /// <summary>The state path behind the expression, for binding and writing.</summary>
    /// <exception cref="PrefabException">The expression is not a plain path.</exception>
    public static implicit operator StatePath(Rx expression) => StatePath.From(expression);
}
