using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Operations;

namespace Prefab.Analyzers;

internal static class OperationExtensions
{
    /// <summary>The operand below any number of conversions.</summary>
    public static IOperation WithoutConversions(this IOperation operation)
    {
        while (operation is IConversionOperation conversion)
            operation = conversion.Operand;
        return operation;
    }

    /// <summary>The constant text that an operation yields, before it is converted to anything else.</summary>
    public static string? ConstantText(this IOperation operation) =>
        operation.WithoutConversions().ConstantValue is { HasValue: true, Value: string text } ? text : null;

    /// <summary>Whether a parameter is read somewhere inside; the operand of nameof is not read.</summary>
    public static bool Mentions(this IOperation operation, IParameterSymbol parameter)
    {
        if (operation.ConstantValue.HasValue)
            return false;
        if (operation is IParameterReferenceOperation reference && SymbolEqualityComparer.Default.Equals(reference.Parameter, parameter))
            return true;
        foreach (var child in operation.ChildOperations)
        {
            if (child.Mentions(parameter))
                return true;
        }
        return false;
    }

    /// <summary>The argument given for a parameter by position.</summary>
    public static IArgumentOperation? Argument(this IInvocationOperation call, int ordinal) =>
        call.Arguments.FirstOrDefault(a => a.Parameter?.Ordinal == ordinal);

    /// <summary>The result of a lambda whose body is one expression.</summary>
    public static IOperation? Result(this IAnonymousFunctionOperation lambda) =>
        lambda.Body.Operations is [IReturnOperation { ReturnedValue: { } value }, ..] ? value
        : lambda.Body.Operations is [IExpressionStatementOperation statement, ..] ? statement.Operation
        : null;

    /// <summary>The expression tree that a lambda becomes: its conversion, and the call that it is given to.</summary>
    public static IInvocationOperation? TreeConsumer(this IAnonymousFunctionOperation lambda)
    {
        var parent = lambda.Parent;
        while (parent is IConversionOperation or IDelegateCreationOperation)
            parent = parent.Parent;
        return parent is IArgumentOperation { Parent: IInvocationOperation call } argument && IsTree(argument.Parameter?.Type) ? call : null;
    }

    /// <summary>Whether an interpolated string becomes something other than text here.</summary>
    public static bool IsInterpolation(this IConversionOperation conversion) =>
        conversion.Language == LanguageNames.CSharp && conversion.GetConversion().IsInterpolatedString;

    /// <summary>The property that an indexer writes into when it stands in an initializer, <c>State = { ["x"] = 1 }</c>, or after the property, <c>app.State["x"]</c>.</summary>
    public static IPropertySymbol? DataMapOwner(this IPropertyReferenceOperation indexer)
    {
        if (indexer.Instance is IPropertyReferenceOperation property)
            return property.Property;
        IOperation? place = indexer;
        while (place is not null and not IMemberInitializerOperation and not IObjectCreationOperation)
            place = place.Parent;
        if (place is IObjectCreationOperation creation && creation.Parent?.WithoutParentConversions() is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation target })
            return target.Property;
        return (place as IMemberInitializerOperation)?.InitializedMember is IPropertyReferenceOperation initialized ? initialized.Property : null;
    }

    /// <summary>The nearest operation, upwards, that is not a conversion.</summary>
    public static IOperation? WithoutParentConversions(this IOperation operation)
    {
        IOperation? place = operation;
        while (place is IConversionOperation)
            place = place.Parent;
        return place;
    }

    /// <summary>An operation as the author wrote it, on one line and not longer than a message can bear.</summary>
    public static string Quoted(this SyntaxNode syntax)
    {
        var text = string.Join(" ", syntax.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return text.Length <= 60 ? text : text.Substring(0, 59) + "…";
    }

    private static bool IsTree(ITypeSymbol? type) =>
        type is INamedTypeSymbol { Name: "Expression", IsGenericType: true } && type.ContainingNamespace.ToDisplayString() == "System.Linq.Expressions";
}
