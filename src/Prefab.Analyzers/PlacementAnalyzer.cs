using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Prefab.Analyzers;

/// <summary>Reports components among the children of a component that cannot hold them.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PlacementAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptors.Misplaced, Descriptors.OutOfPlace];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(start =>
        {
            if (PrefabTypes.In(start.Compilation) is not { UiComponent: not null, ChildList: not null } types)
                return;
            var placement = new Placement(types);
            start.RegisterOperationAction(c => Check(c, types, placement), OperationKind.SimpleAssignment);
        });
    }

    private static void Check(OperationAnalysisContext context, PrefabTypes types, Placement placement)
    {
        var assignment = (ISimpleAssignmentOperation)context.Operation;
        if (assignment.Target is not IPropertyReferenceOperation { Instance: IInstanceReferenceOperation } property
            || !PrefabTypes.Same(property.Type, types.ChildList)
            || Owner(assignment) is not { Type: { } parent } creation)
        {
            return;
        }
        var children = Children(assignment.Value.WithoutConversions());
        Branches(context, children);
        foreach (var child in children)
        {
            if (child is not IObjectCreationOperation { Type: { } type } || !types.IsComponent(type))
                continue;
            if (placement.Problem(type, parent) is var (where, advice))
                Report(context, child, type.Name, where, advice);
            else if (Placement.Wholes(type) is { IsEmpty: false } wholes && IsOutside(creation, types, wholes))
                context.ReportDiagnostic(Diagnostic.Create(Descriptors.OutOfPlace, child.Syntax.GetLocation(), type.Name, parent.Name, Placement.List(wholes)));
        }
    }

    /// <summary>Whether no ancestor in sight is one of these; a form often stands between a card and its parts, and may be put into one elsewhere.</summary>
    private static bool IsOutside(IObjectCreationOperation creation, PrefabTypes types, ImmutableArray<string> names)
    {
        for (IOperation? place = creation; place is not null; place = place.Parent)
        {
            if (place is IObjectCreationOperation { Type: { } type } && types.IsComponent(type) && (names.Contains(type.Name) || Placement.IsTransparent(type)))
                return false;
        }
        return true;
    }

    /// <summary>An Elif or Else belongs right behind an If or Elif.</summary>
    private static void Branches(OperationAnalysisContext context, IReadOnlyList<IOperation> children)
    {
        for (var i = 0; i < children.Count; i++)
        {
            if (children[i] is not IObjectCreationOperation { Type.Name: "Elif" or "Else" } branch)
                continue;
            var previous = i == 0 ? null : children[i - 1];
            if (previous is null || (previous is IObjectCreationOperation { Type.Name: var name } && name is not ("If" or "Elif")))
                Report(context, branch, branch.Type!.Name, previous is null ? "first" : $"behind {previous.Type!.Name}", "put it right behind an If or Elif");
        }
    }

    private static void Report(OperationAnalysisContext context, IOperation child, string name, string where, string advice) =>
        context.ReportDiagnostic(Diagnostic.Create(Descriptors.Misplaced, child.Syntax.GetLocation(), name, where, advice));

    /// <summary>The component whose initializer has the assignment.</summary>
    private static IObjectCreationOperation? Owner(ISimpleAssignmentOperation assignment) =>
        assignment.Parent is IObjectOrCollectionInitializerOperation { Parent: IObjectCreationOperation creation } ? creation : null;

    /// <summary>The elements of a collection expression, or the single child.</summary>
    private static IReadOnlyList<IOperation> Children(IOperation value) =>
        value is ICollectionExpressionOperation list ? [.. list.Elements.Select(e => e.WithoutConversions())] : [value];
}
