using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Prefab.Analyzers;

/// <summary>Walks a lambda as its translation to the wire does, and reports what has no counterpart there.</summary>
/// <param name="parameter">The parameter of the lambda, which stands for the state or for a list element.</param>
/// <param name="isState">Whether it stands for the state, which has no name of its own on the wire.</param>
/// <param name="types">The types of Prefab.Ui.</param>
/// <param name="report">Takes the findings.</param>
internal sealed partial class LambdaChecker(IParameterSymbol parameter, bool isState, PrefabTypes types, Action<Diagnostic> report)
{
    private const string Compute = "compute it in C# before the page is built, or in a tool";

    /// <summary>What the wire can do with the translation of a part.</summary>
    private enum Shape
    {
        /// <summary>A path; its members can be read.</summary>
        Path,

        /// <summary>A computed value.</summary>
        Value,

        /// <summary>Already reported.</summary>
        Failed,
    }

    public void Check(IOperation body) => Visit(body);

    private Shape Visit(IOperation node) => node switch
    {
        _ when IsParameter(node) => Self(node),
        _ when !node.Mentions(parameter) => Known(node),
        IConversionOperation conversion => Conversion(conversion),
        IUnaryOperation unary => Unary(unary),
        IBinaryOperation binary => Binary(binary),
        ICoalesceOperation coalesce => Coalesce(coalesce),
        IConditionalOperation { WhenFalse: { } otherwise } choice => Value(choice.Condition, choice.WhenTrue, otherwise),
        IPropertyReferenceOperation { Arguments.IsEmpty: true } property => Member(property),
        IPropertyReferenceOperation { Property.MetadataName: "Item", Arguments: [var index], Instance: { } list } => Element(node, list, index.Value),
        IArrayElementReferenceOperation { Indices: [var index] } element => Element(node, element.ArrayReference, index),
        IFieldReferenceOperation field => Member(field),
        IInvocationOperation call => Call(call),
        IInterpolatedStringOperation text => Interpolation(text),
        _ => Unsupported(node),
    };

    /// <summary>Visits parts that together make a computed value.</summary>
    private Shape Value(params IEnumerable<IOperation> parts)
    {
        foreach (var part in parts)
            Visit(part);
        return Shape.Value;
    }

    private Shape Self(IOperation node) => isState
        ? Unsupported(node, "the state as a whole has no name there; name one of its members")
        : Shape.Path;

    private Shape Conversion(IConversionOperation conversion)
    {
        if (conversion.IsInterpolation())
            return Unsupported(conversion);
        return Truncates(conversion.Operand, conversion.Type)
            ? Unsupported(conversion, "it drops decimals; put Math.Round inside")
            : Visit(conversion.Operand);
    }

    private static bool Truncates(IOperation operand, ITypeSymbol? to) =>
        Number(operand.Type) is SpecialType.System_Single or SpecialType.System_Double or SpecialType.System_Decimal
        && Number(to) is SpecialType.System_Char or (>= SpecialType.System_SByte and <= SpecialType.System_UInt64)
        && operand is not IInvocationOperation { TargetMethod.Name: nameof(Math.Round), Arguments.Length: 1 };

    private static SpecialType Number(ITypeSymbol? type) => type switch
    {
        INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [var value] } => Number(value),
        INamedTypeSymbol { EnumUnderlyingType: { } underlying } => underlying.SpecialType,
        _ => type?.SpecialType ?? SpecialType.None,
    };

    private Shape Unary(IUnaryOperation unary) => unary.OperatorKind switch
    {
        UnaryOperatorKind.Not when unary.Type?.SpecialType == SpecialType.System_Boolean => Value(unary.Operand),
        UnaryOperatorKind.Minus => Value(unary.Operand),
        UnaryOperatorKind.Plus => Visit(unary.Operand),
        _ => Unsupported(unary),
    };

    private Shape Binary(IBinaryOperation binary) => binary.OperatorKind
        is BinaryOperatorKind.Add or BinaryOperatorKind.Subtract or BinaryOperatorKind.Multiply or BinaryOperatorKind.Divide or BinaryOperatorKind.Remainder
        or BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals or BinaryOperatorKind.LessThan or BinaryOperatorKind.LessThanOrEqual
        or BinaryOperatorKind.GreaterThan or BinaryOperatorKind.GreaterThanOrEqual or BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr
        ? Value(binary.LeftOperand, binary.RightOperand)
        : Unsupported(binary);

    /// <summary>A constant replacement becomes the argument of a pipe, which cannot be negative.</summary>
    private Shape Coalesce(ICoalesceOperation coalesce)
    {
        if (coalesce.WhenNull.ConstantValue is { HasValue: true, Value: not null and not string } constant && WireText.IsNegative(constant.Value))
            Unsupported(coalesce.WhenNull, WireText.ArgumentAdvice);
        return Value(coalesce.Value, coalesce.WhenNull);
    }

    private Shape Member(IMemberReferenceOperation member)
    {
        var owner = member.Instance!;
        if (owner.Type?.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T)
            return member.Member.Name == "Value" ? Visit(owner) : Value(owner);
        if (member.Member.Name is "Length" or "Count" && IsList(owner.Type))
            return Value(owner);
        if (owner.Type is { } type && !JsonNames.IsObject(type))
            return Unsupported(member);
        if (!JsonNames.IsWritten(member.Member))
            return Unsupported(member, $"the JSON of {owner.Type!.Name} does not have it; make it a public property that is not ignored, or {Compute}");
        var isKey = isState && IsParameter(owner);
        var name = JsonNames.Declared(member.Member) ?? member.Member.Name;
        if (isKey ? !WireText.IsPath(name) : !WireText.IsMember(name))
            return Invalid(member, name, "a member name", WireText.MemberAdvice);
        return isKey ? Shape.Path : Reach(member, Visit(owner));
    }

    private Shape Element(IOperation node, IOperation list, IOperation index)
    {
        if (index.Mentions(parameter) || types.IsExpression(index.WithoutConversions().Type))
            return Unsupported(node, "array elements are reached by positions that are known when the page is built; use ForEach");
        if (index.ConstantValue is { HasValue: true, Value: { } value })
        {
            if (value is not string && WireText.IsNegative(value))
                return Unsupported(index, "positions start at zero");
            if (value is string key && !WireText.IsMember(key))
                return Invalid(index, key, "a member name", WireText.MemberAdvice);
        }
        return Reach(node, Visit(list));
    }

    /// <summary>A member or element of a value that was visited.</summary>
    private Shape Reach(IOperation node, Shape owner) => owner == Shape.Value
        ? Unsupported(node, "members can be read from a state path only, and this one is of a computed value")
        : owner;

    private Shape Unsupported(IOperation node, string advice = Compute)
    {
        report(Diagnostic.Create(Descriptors.NoCounterpart, node.Syntax.GetLocation(), node.Syntax.Quoted(), advice));
        return Shape.Failed;
    }

    private Shape Invalid(IOperation node, string text, string what, string advice)
    {
        report(Diagnostic.Create(Descriptors.InvalidText, node.Syntax.GetLocation(), text, what, advice));
        return Shape.Failed;
    }

    private bool IsParameter(IOperation node) =>
        node is IParameterReferenceOperation reference && SymbolEqualityComparer.Default.Equals(reference.Parameter, parameter);

    private static bool IsList(ITypeSymbol? type) => type is not null && (type.SpecialType == SpecialType.System_String || JsonNames.IsEnumerable(type));
}
