using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Prefab.Analyzers;

/// <summary>The state keys that one type declares and uses.</summary>
internal sealed class StateKeys(ISymbol owner, PrefabTypes types)
{
    private readonly ConcurrentDictionary<string, bool> _declared = new(StringComparer.Ordinal);
    private readonly ConcurrentBag<(string Key, Location Location)> _used = [];

    /// <summary>Whether the type makes a page, and so decides what is in its state.</summary>
    private volatile bool _hasPage;

    /// <summary>Whether some of the state comes from where it cannot be seen.</summary>
    private volatile bool _isOpen;

    /// <summary>A page that is made or changed.</summary>
    public void Page(IOperation operation)
    {
        if (!PrefabTypes.Same(operation.Type, types.PrefabApp))
            return;
        _hasPage = true;
        if (operation is IWithOperation)
            _isOpen = true;
    }

    /// <summary>A path in a string.</summary>
    public void Path(IOperation operation)
    {
        if (operation is IConversionOperation conversion && PrefabTypes.Same(conversion.Type, types.StatePath) && conversion.Operand.ConstantText() is { } path)
            Note(path, conversion.Operand, IsControlName(conversion));
        else if (operation is IInvocationOperation call)
            Call(call);
    }

    /// <summary>A state that is given to a page, or an entry of a map.</summary>
    public void Map(IOperation operation)
    {
        var property = (IPropertyReferenceOperation)operation;
        if (PrefabTypes.Same(property.Property.ContainingType, types.PrefabApp) && property.Property.Name == "State")
            State(property);
        else if (PrefabTypes.Same(property.Property.ContainingType, types.DataMap) && property.Arguments is [var key] && property.DataMapOwner()?.Name != "Arguments")
            Declare(key.Value.ConstantText());
    }

    public void Report(Action<Diagnostic> report)
    {
        if (!_hasPage || _isOpen)
            return;
        var declared = _declared.IsEmpty ? "none" : string.Join(", ", _declared.Keys.OrderBy(k => k, StringComparer.Ordinal).Select(k => $"'{k}'"));
        foreach (var (key, location) in _used)
        {
            if (!_declared.ContainsKey(key))
                report(Diagnostic.Create(Descriptors.UndeclaredKey, location, key, owner.Name, declared));
        }
    }

    private void Call(IInvocationOperation call)
    {
        var method = call.TargetMethod;
        if (method.Name == "State" && PrefabTypes.Same(method.ContainingType, types.Rx) && call.Arguments is [{ Value: var argument }] && argument.ConstantText() is { } path)
            Note(path, argument, isDeclaration: false);
        // Fields that are made from a model bring their names along.
        else if (method is { Name: "For", IsStatic: true } && types.IsComponent(method.ContainingType))
            _isOpen = true;
    }

    private void State(IPropertyReferenceOperation state)
    {
        switch (state.Parent)
        {
            case IMemberInitializerOperation:
            case IPropertyReferenceOperation indexer when PrefabTypes.Same(indexer.Property.ContainingType, types.DataMap):
                break;
            case ISimpleAssignmentOperation assignment when assignment.Target == state:
                Value(assignment.Value.WithoutConversions());
                break;
            default:
                _isOpen = true;
                break;
        }
    }

    /// <summary>The map or typed state that a page is given; entries of a map made on the spot are found by themselves.</summary>
    private void Value(IOperation value)
    {
        if (value is IInvocationOperation { TargetMethod.Name: "ToMap", Instance: { } instance })
            value = instance;
        if (PrefabTypes.Same(value.Type, types.StateOfT) && value.Type is INamedTypeSymbol state && JsonNames.Keys(state.TypeArguments[0]) is { } keys && !HasOptions(value))
        {
            foreach (var key in keys)
                _declared[key] = true;
        }
        else if (value is not IObjectCreationOperation creation || !PrefabTypes.Same(creation.Type, types.DataMap))
        {
            _isOpen = true;
        }
    }

    private static bool HasOptions(IOperation value) =>
        value is IObjectCreationOperation { Arguments: [_, { IsImplicit: false }] };

    private void Note(string path, IOperation place, bool isDeclaration)
    {
        if (WireText.IsTemplate(path) || !WireText.IsPath(path))
            return;
        var key = path.Split('.')[0];
        if (isDeclaration)
            _declared[key] = true;
        else if (key[0] != '$' && !key.StartsWith("_loop", StringComparison.Ordinal))
            _used.Add((key, place.Syntax.GetLocation()));
    }

    /// <summary>An entry with a key; one that is not constant could be any.</summary>
    private void Declare(string? key)
    {
        if (key is null)
            _isOpen = true;
        else
            _declared[key] = true;
    }

    /// <summary>A named control brings its key with it, a slot only reads one.</summary>
    private bool IsControlName(IConversionOperation conversion) => conversion.Parent switch
    {
        IArgumentOperation { Parameter: { } parameter } => IsName(parameter.Name, parameter.ContainingType),
        ISimpleAssignmentOperation { Target: IPropertyReferenceOperation target } => IsName(target.Property.Name, target.Property.ContainingType),
        _ => false,
    };

    private bool IsName(string name, INamedTypeSymbol? type) =>
        name is "Name" or "name" && type is { Name: not "Slot" } && types.IsComponent(type);
}
