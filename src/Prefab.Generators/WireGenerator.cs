using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Prefab.Generators;

/// <summary>From each component, action and part record: its wire writer, reader and schema entry.</summary>
[Generator]
public sealed class WireGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var records = context.SyntaxProvider.CreateSyntaxProvider(
            static (node, _) => node is RecordDeclarationSyntax { BaseList: not null } record && record.Modifiers.Any(SyntaxKind.PartialKeyword),
            static (syntax, cancellation) =>
                syntax.SemanticModel.GetDeclaredSymbol(syntax.Node, cancellation) is INamedTypeSymbol type
                && RecordReader.Read(type, syntax.SemanticModel, cancellation) is { } record
                    ? RecordOutput.Create(record)
                    : null)
            .Where(static record => record is not null)
            .Select(static (record, _) => record!);
        context.RegisterSourceOutput(records, static (output, record) =>
            output.AddSource($"{record.Name}.g.cs", SourceText.From(record.Source, Encoding.UTF8)));
        context.RegisterSourceOutput(records.Collect(), static (output, all) => Shared(output, all));
    }

    private static void Shared(SourceProductionContext output, ImmutableArray<RecordOutput> all)
    {
        var records = all.GroupBy(r => r.Name).Select(g => g.First()).OrderBy(r => r.Name, StringComparer.Ordinal).ToList();
        var enums = records.SelectMany(r => r.Enums.Split('\n')).Where(e => e.Length > 0).Distinct().OrderBy(e => e, StringComparer.Ordinal);
        output.AddSource("WireRegistry.g.cs", SourceText.From(RegistryEmitter.Emit(records), Encoding.UTF8));
        output.AddSource("WireEnums.g.cs", SourceText.From(EnumEmitter.File(enums), Encoding.UTF8));
    }
}
