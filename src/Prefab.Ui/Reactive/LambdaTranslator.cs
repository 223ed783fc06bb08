using System.Linq.Expressions;
using System.Reflection;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Prefab.Ui;

/// <summary>Translates the body of a lambda over a scope into the wire's expression grammar.</summary>
internal sealed partial class LambdaTranslator<T>(RxScope<T> scope, ParameterExpression parameter)
{
    public (string Text, Precedence Precedence, string? Path) Translate(Expression body)
    {
        var result = Visit(body);
        return (result.Expression, ((IRx)result).Precedence, result.Path);
    }

    private Rx Visit(Expression node) => node switch
    {
        ParameterExpression p when p == parameter => Self(),
        _ when !Mentions(node) => Known(node),
        UnaryExpression unary => Unary(unary),
        BinaryExpression binary => Binary(binary),
        ConditionalExpression choice => new(RxText.Ternary(Visit(choice.Test), Visit(choice.IfTrue), Visit(choice.IfFalse)), Precedence.Ternary),
        MemberExpression member => Member(member),
        MethodCallExpression call => Call(call),
        _ => throw Unsupported(node),
    };

    private Rx Self() => scope.Expression.Length > 0
        ? new(scope.Expression, path: scope.StatePath)
        : throw new PrefabException("the state as a whole has no name on the wire: name one of its members.");

    private static Rx Known(Expression node)
    {
        if (!LambdaValues.TryGet(node, out var value))
            throw Unsupported(node);
        var (text, precedence) = RxText.Operand(value);
        return new(text, precedence, (value as IRx)?.Path);
    }

    private Rx Unary(UnaryExpression unary) => unary.NodeType switch
    {
        ExpressionType.Convert or ExpressionType.ConvertChecked when Truncates(unary.Operand, unary.Type) => throw new PrefabException(
            $"`{unary}` drops decimals, which the wire cannot: put Math.Round inside, or compute it in C# before the page is built, or in a tool."),
        ExpressionType.Convert or ExpressionType.ConvertChecked or ExpressionType.TypeAs => Visit(unary.Operand),
        ExpressionType.Not when unary.Type == typeof(bool) => new(RxText.Prefix("!", Visit(unary.Operand), Precedence.Not), Precedence.Not),
        ExpressionType.Negate or ExpressionType.NegateChecked => new(RxText.Prefix("-", Visit(unary.Operand), Precedence.Unary), Precedence.Unary),
        ExpressionType.UnaryPlus => Visit(unary.Operand),
        ExpressionType.ArrayLength => Length(Visit(unary.Operand)),
        _ => throw Unsupported(unary),
    };

    private Rx Binary(BinaryExpression binary)
    {
        if (binary.NodeType == ExpressionType.Coalesce)
            return Coalesce(binary);
        if (binary.NodeType == ExpressionType.ArrayIndex)
            return Element(Visit(binary.Left), binary.Right);
        var (op, precedence) = binary.NodeType switch
        {
            ExpressionType.Add or ExpressionType.AddChecked => ("+", Precedence.Additive),
            ExpressionType.Subtract or ExpressionType.SubtractChecked => ("-", Precedence.Additive),
            ExpressionType.Multiply or ExpressionType.MultiplyChecked => ("*", Precedence.Multiplicative),
            ExpressionType.Divide => ("/", Precedence.Multiplicative),
            ExpressionType.Modulo => ("%", Precedence.Multiplicative),
            ExpressionType.Equal => ("==", Precedence.Comparison),
            ExpressionType.NotEqual => ("!=", Precedence.Comparison),
            ExpressionType.LessThan => ("<", Precedence.Comparison),
            ExpressionType.LessThanOrEqual => ("<=", Precedence.Comparison),
            ExpressionType.GreaterThan => (">", Precedence.Comparison),
            ExpressionType.GreaterThanOrEqual => (">=", Precedence.Comparison),
            ExpressionType.AndAlso => ("&&", Precedence.And),
            ExpressionType.OrElse => ("||", Precedence.Or),
            _ => throw Unsupported(binary),
        };
        return new(RxText.Binary(Side(binary.Left, binary.Right), op, Side(binary.Right, binary.Left), precedence), precedence);
    }

    /// <summary>One side of an operator; the compiler compares enums as numbers, the wire by name.</summary>
    private Rx Side(Expression side, Expression other)
    {
        if (EnumType(other) is { } type && LambdaValues.TryGet(side, out var value) && value is not null and not Enum and not IRx)
            value = Enum.ToObject(type, value);
        else
            return Visit(side);
        var (text, precedence) = RxText.Operand(value);
        return new(text, precedence);
    }

    private static bool Truncates(Expression operand, Type to) =>
        Number(operand.Type) is TypeCode.Single or TypeCode.Double or TypeCode.Decimal
        && Number(to) is >= TypeCode.Char and <= TypeCode.UInt64
        && operand is not MethodCallExpression { Method.Name: nameof(Math.Round), Arguments.Count: 1 };

    private static TypeCode Number(Type type) => Type.GetTypeCode(Nullable.GetUnderlyingType(type) ?? type);

    private static Type? EnumType(Expression node)
    {
        while (node is UnaryExpression { NodeType: ExpressionType.Convert } convert)
            node = convert.Operand;
        var type = Nullable.GetUnderlyingType(node.Type) ?? node.Type;
        return type.IsEnum ? type : null;
    }

    private Rx Coalesce(BinaryExpression binary)
    {
        var value = Visit(binary.Left);
        if (binary.Right is ConstantExpression { Value: { } replacement })
            return value.Default(replacement);
        return new(RxText.Ternary(value != null, value, Visit(binary.Right)), Precedence.Ternary);
    }

    private Rx Member(MemberExpression member)
    {
        var owner = member.Expression!;
        if (Nullable.GetUnderlyingType(owner.Type) is not null)
            return member.Member.Name == "Value" ? Visit(owner) : (Visit(owner) != null).As();
        if (member.Member.Name is "Length" or "Count" && (owner.Type == typeof(string) || typeof(System.Collections.IEnumerable).IsAssignableFrom(owner.Type)))
            return Length(Visit(owner));
        var name = JsonName(member.Member);
        CheckWritten(member, owner.Type, name);
        return owner == parameter && scope.Expression.Length == 0 ? new(RxText.RequirePath(name)) : Visit(owner)[name];
    }

    /// <summary>Refuses members that the page has no value for: parts of dates and texts, ignored and computed properties.</summary>
    private void CheckWritten(MemberExpression member, Type owner, string name)
    {
        if (!scope.Options.TryGetTypeInfo(owner, out var contract))
            return;
        if (contract.Kind != JsonTypeInfoKind.Object)
            throw Unsupported(member);
        if (!contract.Properties.Any(p => p.Name == name && p.Get is not null))
            throw new PrefabException($"`{member}` is not in the JSON of {owner.Name}, so that the page has no value for it.");
    }

    /// <summary>The name that the serializer gives the member.</summary>
    private string JsonName(MemberInfo member) =>
        member.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name
        ?? scope.Options.PropertyNamingPolicy?.ConvertName(member.Name)
        ?? member.Name;

    private static Rx Length(Rx list) => new(RxText.Pipe(list, "length", null), Precedence.Pipe);

    private static Rx Element(Rx list, Expression index)
    {
        if (!LambdaValues.TryGet(index, out var value))
            throw new PrefabException($"[{index}] is not known when the page is built; the wire reaches array elements by constant positions only. Use ForEach.");
        return value is int position ? list[position] : list[RxText.Display(value)];
    }

    private bool Mentions(Expression node)
    {
        var finder = new Finder(parameter);
        finder.Visit(node);
        return finder.Found;
    }

    private static PrefabException Unsupported(Expression node) => new(
        $"the wire has no counterpart for `{node}` ({node.NodeType}): compute it in C# before the page is built, or in a tool.");

    private sealed class Finder(ParameterExpression parameter) : ExpressionVisitor
    {
        public bool Found { get; private set; }

        protected override Expression VisitParameter(ParameterExpression node)
        {
            Found |= node == parameter;
            return node;
        }
    }
}
