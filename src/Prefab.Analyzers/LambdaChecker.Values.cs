using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Prefab.Analyzers;

internal sealed partial class LambdaChecker
{
    /// <summary>A part that does not depend on the page: it is computed when the page is built and written as a literal.</summary>
    private Shape Known(IOperation node)
    {
        var value = node;
        while (!value.ConstantValue.HasValue && value is IConversionOperation conversion && (KeepsType(conversion) || types.IsExpression(conversion.Operand.Type)))
            value = conversion.Operand;
        if (value.ConstantValue.HasValue)
            return Constant(value, value.ConstantValue.Value);
        return types.IsExpression(value.Type) || IsLiteral(value.Type)
            ? Shape.Value
            : Unsupported(node, $"a value of type {value.Type!.ToMinimalDisplayString(node.SemanticModel!, node.Syntax.SpanStart)} cannot stand in an expression; put it into the state and name its key");
    }

    private Shape Constant(IOperation node, object? value)
    {
        var isQuoted = value switch
        {
            string text => WireText.HasApostrophe(text),
            char c => c == '\'',
            _ => false,
        };
        return isQuoted ? Invalid(node, $"{value}", "a text literal of an expression", WireText.ApostropheAdvice) : Shape.Value;
    }

    /// <summary>Whether the value is the same object after the conversion, boxed or not.</summary>
    private static bool KeepsType(IConversionOperation conversion) =>
        conversion.OperatorMethod is null
        && (conversion.Type?.IsReferenceType == true || conversion.Type?.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T || conversion.Conversion.IsIdentity);

    /// <summary>Whether values of a type can be literals; what could be anything is not held against it.</summary>
    private bool IsLiteral(ITypeSymbol? type) => type switch
    {
        null or { TypeKind: TypeKind.Enum or TypeKind.Interface or TypeKind.TypeParameter or TypeKind.Dynamic or TypeKind.Error } => true,
        INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable => IsLiteral(nullable.TypeArguments[0]),
        { SpecialType: SpecialType.System_Object or SpecialType.System_ValueType or SpecialType.System_Enum or SpecialType.System_DateTime or SpecialType.System_String } => true,
        { SpecialType: >= SpecialType.System_Boolean and <= SpecialType.System_Double } => true,
        { ContainingNamespace.Name: "System", Name: "DateTimeOffset" or "DateOnly" or "TimeOnly" or "Guid" } => true,
        _ => PrefabTypes.Same(type, types.RxString) || PrefabTypes.Same(type, types.RxScalar),
    };
}
