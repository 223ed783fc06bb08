using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Prefab.Analyzers;

/// <summary>Reports methods that a page calls although the server does not offer them as tools.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ToolMethodAnalyzer : DiagnosticAnalyzer
{
    private const string Attribute = "ModelContextProtocol.Server.McpServerToolAttribute";

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptors.NotATool];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(start =>
        {
            if (PrefabTypes.In(start.Compilation) is not { CallTool: { } callTool } || start.Compilation.GetTypeByMetadataName(Attribute) is not { } attribute)
                return;
            var registered = new Lazy<ImmutableHashSet<string>>(() => Registered(start.Compilation, start.CancellationToken));
            start.RegisterOperationAction(
                c =>
                {
                    if (Tool(c.Operation, callTool) is { } tool && Method(tool) is { } method && !IsTool(method, attribute) && !registered.Value.Contains(method.Name))
                        c.ReportDiagnostic(Diagnostic.Create(Descriptors.NotATool, tool.Syntax.GetLocation(), $"{method.ContainingType.Name}.{method.Name}"));
                },
                OperationKind.ObjectCreation,
                OperationKind.Invocation);
        });
    }

    /// <summary>What stands for the tool in <c>new CallTool(Method)</c> and <c>CallTool.To&lt;T&gt;(t => t.Method)</c>.</summary>
    private static IOperation? Tool(IOperation operation, INamedTypeSymbol callTool) => operation switch
    {
        IObjectCreationOperation { Arguments: [var tool, ..] } creation when PrefabTypes.Same(creation.Type, callTool) => tool.Value.WithoutConversions(),
        IInvocationOperation { TargetMethod.Name: "To", Arguments: [var lambda, ..] } call when PrefabTypes.Same(call.TargetMethod.ContainingType, callTool) =>
            Lambda(lambda.Value)?.Result()?.WithoutConversions(),
        _ => null,
    };

    private static IAnonymousFunctionOperation? Lambda(IOperation operation) => operation switch
    {
        IAnonymousFunctionOperation lambda => lambda,
        IConversionOperation conversion => Lambda(conversion.Operand),
        IDelegateCreationOperation creation => Lambda(creation.Target),
        _ => null,
    };

    private static IMethodSymbol? Method(IOperation tool) => tool switch
    {
        IDelegateCreationOperation { Target: IMethodReferenceOperation reference } => reference.Method,
        IInvocationOperation call => call.TargetMethod,
        _ => null,
    };

    /// <summary>Whether the method is a tool, or may be one in ways that cannot be seen from here.</summary>
    private static bool IsTool(IMethodSymbol method, INamedTypeSymbol attribute)
    {
        if (method.MethodKind != MethodKind.Ordinary || method.IsAbstract || !References(method.ContainingAssembly, attribute.ContainingAssembly))
            return true;
        for (var m = method; m is not null; m = m.OverriddenMethod)
        {
            if (m.GetAttributes().Any(a => SymbolEqualityComparer.Default.Equals(a.AttributeClass, attribute)))
                return true;
        }
        return false;
    }

    private static bool References(IAssemblySymbol assembly, IAssemblySymbol other) =>
        SymbolEqualityComparer.Default.Equals(assembly, other)
        || assembly.Modules.Any(module => module.ReferencedAssemblies.Any(r => r.Name == other.Identity.Name));

    /// <summary>Names inside <c>McpServerTool.Create(…)</c> and <c>WithTool(…)</c> of a mapped page, which make a tool of a method without an attribute.</summary>
    private static ImmutableHashSet<string> Registered(Compilation compilation, CancellationToken cancellation) =>
    [
        .. compilation.SyntaxTrees
            .SelectMany(tree => tree.GetRoot(cancellation).DescendantNodes().OfType<InvocationExpressionSyntax>())
            .Where(call => call.Expression is MemberAccessExpressionSyntax member && MakesTool(member))
            .SelectMany(call => call.ArgumentList.DescendantNodes().OfType<SimpleNameSyntax>())
            .Select(name => name.Identifier.Text),
    ];

    private static bool MakesTool(MemberAccessExpressionSyntax member) => member.Name.Identifier.Text switch
    {
        "Create" => member.Expression.ToString().EndsWith("McpServerTool", StringComparison.Ordinal),
        "WithTool" => true,
        _ => false,
    };
}
