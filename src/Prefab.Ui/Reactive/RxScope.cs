using System.Linq.Expressions;
using System.Text.Json;

namespace Prefab.Ui;

/// <summary>Something whose members the page can read: the state, or an element of a list.</summary>
/// <typeparam name="T">Its type in C#; the JSON names of its members are the names in expressions.</typeparam>
public abstract class RxScope<T>
{
    private protected RxScope(JsonSerializerOptions options) => Options = options;

    internal JsonSerializerOptions Options { get; }

    /// <summary>Expression text of the scope itself; empty for the state, whose keys stand by themselves.</summary>
    internal abstract string Expression { get; }

    /// <summary>State path of the scope itself, for binding and writing; empty for the state.</summary>
    internal abstract string StatePath { get; }

    /// <summary>An expression over the members: <c>state.Rx(s => s.Items.Count &gt; 0)</c>.</summary>
    /// <typeparam name="TValue">Type of the expression.</typeparam>
    /// <param name="expression">Member access, indexers, arithmetic, comparison, logic, <c>?:</c>, concatenation and interpolation.</param>
    /// <exception cref="PrefabException">The wire's grammar has no counterpart for a part of the lambda; the message quotes it.</exception>
    public global::Prefab.Ui.Rx<TValue> Rx<TValue>(Expression<Func<T, TValue>> expression)
    {
        var (text, precedence, path) = new LambdaTranslator<T>(this, expression.Parameters[0]).Translate(expression.Body);
        return new(text, precedence, path);
    }
}
