using System.Linq.Expressions;
using System.Reflection;

namespace Prefab.Ui;

/// <summary>Turns a lambda that names or calls a method into a <see cref="CallTool"/>.</summary>
internal static class ToolCallTranslator
{
    public static CallTool Method(LambdaExpression lambda, string? file, int line)
    {
        // The compiler turns a method group into CreateDelegate(type, target) on a constant MethodInfo.
        var found = new MethodConstant();
        found.Visit(lambda.Body);
        return new(new ToolReference
        {
            Method = found.Method ?? throw new PrefabException($"{lambda} does not name a method: write t => t.Method."),
            File = file,
            Line = line,
        });
    }

    public static CallTool Call(Expression body, string? file, int line)
    {
        while (body is UnaryExpression { NodeType: ExpressionType.Convert } convert)
            body = convert.Operand;
        if (body is not MethodCallExpression call)
            throw new PrefabException($"{body} is not a call: write t => t.Method(arguments).");
        var arguments = new DataMap();
        var parameters = call.Method.GetParameters();
        for (var i = 0; i < parameters.Length; i++)
        {
            if (IsInjected(parameters[i]))
                continue;
            var value = Constant(call.Arguments[i], parameters[i]);
            if (parameters[i].HasDefaultValue && Equals(value, parameters[i].DefaultValue))
                continue;
            arguments[parameters[i].Name!] = value;
        }
        return new(new ToolReference { Method = call.Method, File = file, Line = line }) { Arguments = arguments, IsTypedCall = true };
    }

    /// <summary>Parameters that the server fills in; the page does not send them.</summary>
    private static bool IsInjected(ParameterInfo parameter)
    {
        var type = parameter.ParameterType;
        return type == typeof(CancellationToken)
            || type == typeof(IServiceProvider)
            || (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IProgress<>))
            || type.FullName == "System.Security.Claims.ClaimsPrincipal"
            || type.Namespace?.StartsWith("ModelContextProtocol", StringComparison.Ordinal) == true
            || parameter.CustomAttributes.Any(a => a.AttributeType.Name is "FromKeyedServicesAttribute" or "FromServicesAttribute")
            || (type.IsInterface && !type.IsGenericType && !typeof(System.Collections.IEnumerable).IsAssignableFrom(type));
    }

    private static object? Constant(Expression argument, ParameterInfo parameter)
    {
        var expression = argument;
        while (expression is UnaryExpression { NodeType: ExpressionType.Convert } convert)
            expression = convert.Operand;
        return LambdaValues.TryGet(expression, out var value)
            ? value
            : throw new PrefabException($"the argument {parameter.Name} = {argument} has no value yet: compute it before the call, or use a state expression.");
    }

    private sealed class MethodConstant : ExpressionVisitor
    {
        public MethodInfo? Method { get; private set; }

        protected override Expression VisitConstant(ConstantExpression node)
        {
            Method ??= node.Value as MethodInfo;
            return base.VisitConstant(node);
        }
    }
}
