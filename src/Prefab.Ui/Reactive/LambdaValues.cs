using System.Linq.Expressions;
using System.Reflection;

namespace Prefab.Ui;

/// <summary>Values inside a lambda that are known when the tree is built: constants, captured variables, their members, calls on them.</summary>
internal static class LambdaValues
{
    public static bool TryGet(Expression expression, out object? value)
    {
        value = null;
        switch (expression)
        {
            case ConstantExpression constant:
                value = constant.Value;
                return true;
            case DefaultExpression:
                value = expression.Type.IsValueType ? Activator(expression.Type) : null;
                return true;
            case MemberExpression { Expression: var target } member when target is null || TryGet(target, out value):
                value = Member(member.Member, value);
                return true;
            case UnaryExpression { NodeType: ExpressionType.Convert or ExpressionType.Quote } convert when typeof(IRx).IsAssignableFrom(convert.Operand.Type):
                return TryGet(convert.Operand, out value);
            case UnaryExpression { NodeType: ExpressionType.Quote, Operand: LambdaExpression lambda }:
                value = lambda;
                return true;
            case LambdaExpression lambda:
                value = lambda;
                return true;
            default:
                return !MentionsParameter(expression) && Interpret(expression, out value);
        }
    }

    /// <summary>Anything else that does not depend on the page is interpreted, without generating code.</summary>
    private static bool Interpret(Expression expression, out object? value)
    {
        var boxed = Expression.Convert(expression, typeof(object));
        value = Expression.Lambda<Func<object?>>(boxed).Compile(preferInterpretation: true)();
        return true;
    }

    private static object? Member(MemberInfo member, object? target)
    {
        try
        {
            return member is FieldInfo field ? field.GetValue(target) : ((PropertyInfo)member).GetValue(target);
        }
        catch (TargetInvocationException error) when (error.InnerException is { } inner)
        {
            throw new PrefabException($"reading {member.DeclaringType?.Name}.{member.Name} failed: {inner.Message}", innerException: inner);
        }
    }

    private static object? Activator(Type type) => Interpret(Expression.Default(type), out var value) ? value : null;

    private static bool MentionsParameter(Expression expression)
    {
        var finder = new ParameterFinder();
        finder.Visit(expression);
        return finder.Found;
    }

    private sealed class ParameterFinder : ExpressionVisitor
    {
        private readonly HashSet<ParameterExpression> _own = [];

        public bool Found { get; private set; }

        protected override Expression VisitLambda<T>(Expression<T> node)
        {
            foreach (var parameter in node.Parameters)
                _own.Add(parameter);
            return base.VisitLambda(node);
        }

        protected override Expression VisitParameter(ParameterExpression node)
        {
            Found |= !_own.Contains(node);
            return node;
        }
    }
}
