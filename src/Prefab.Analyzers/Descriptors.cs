using Microsoft.CodeAnalysis;

namespace Prefab.Analyzers;

/// <summary>The diagnostics of this assembly; each has a page of its id under docs/analyzers.</summary>
internal static class Descriptors
{
    public static readonly DiagnosticDescriptor ValueNeeded = new(
        "PREFAB001",
        "An expression is used where C# needs a value",
        "'{0}' is evaluated by the page and has no value in C#: {1}",
        "Prefab",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: "docs/analyzers/PREFAB001.md");

    public static readonly DiagnosticDescriptor UndeclaredKey = new(
        "PREFAB002",
        "A state key is not declared",
        "No state key '{0}' is declared in '{1}': add it to the State of the page or correct the spelling; declared are {2}",
        "Prefab",
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: "docs/analyzers/PREFAB002.md");

    public static readonly DiagnosticDescriptor NotATool = new(
        "PREFAB003",
        "A called method is not a tool",
        "The page cannot call '{0}', because the server does not offer it: mark the method with [McpServerTool]",
        "Prefab",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: "docs/analyzers/PREFAB003.md");

    public static readonly DiagnosticDescriptor NoCounterpart = new(
        "PREFAB004",
        "The wire cannot carry this part of a lambda",
        "The wire has no counterpart for '{0}': {1}",
        "Prefab",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: "docs/analyzers/PREFAB004.md");

    public static readonly DiagnosticDescriptor Misplaced = new(
        "PREFAB005",
        "A component cannot stand here",
        "{0} cannot stand {1}: {2}",
        "Prefab",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: "docs/analyzers/PREFAB005.md");

    public static readonly DiagnosticDescriptor InvalidText = new(
        "PREFAB006",
        "A text is not valid on the wire",
        "\"{0}\" is not {1}: {2}",
        "Prefab",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: "docs/analyzers/PREFAB006.md");

    public static readonly DiagnosticDescriptor OutOfPlace = new(
        "PREFAB007",
        "A part stands outside the component it belongs to",
        "{0} stands in {1}: it is meant for {2}; put it there, or use a plain container or text here",
        "Prefab",
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: "docs/analyzers/PREFAB007.md");
}
