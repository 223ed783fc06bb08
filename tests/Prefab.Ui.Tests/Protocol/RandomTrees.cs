using System.Reflection;

namespace Prefab.Ui.Tests.Protocol;

/// <summary>Makes components as an author would: any record, any of its properties, authoring properties included.</summary>
/// <param name="seed">Trees of the same seed are alike.</param>
internal sealed class RandomTrees(int seed)
{
    private static readonly Dictionary<Type, PropertyInfo[]> s_options = [];

    private readonly Random _random = new(seed);

    /// <summary>Every record that can stand anywhere in a tree.</summary>
    public static IReadOnlyList<Type> Kinds { get; } =
    [
        .. typeof(UiComponent).Assembly.GetExportedTypes()
            .Where(t => t.IsSubclassOf(typeof(UiComponent)) && !t.IsAbstract && !t.IsGenericType)
            .Where(t => t != typeof(Define) && t != typeof(UnknownComponent) && t != typeof(Use) && !t.IsSubclassOf(typeof(Branch)))
            .OrderBy(t => t.Name, StringComparer.Ordinal),
    ];

    private static IReadOnlyList<Type> Actions { get; } =
    [
        .. typeof(UiAction).Assembly.GetExportedTypes()
            .Where(t => t.IsSubclassOf(typeof(UiAction)) && !t.IsAbstract && t != typeof(UnknownAction))
            .OrderBy(t => t.Name, StringComparer.Ordinal),
    ];

    public static IEnumerable<UiComponent> Nodes(UiComponent tree) => Children(tree).SelectMany(Nodes).Prepend(tree);

    /// <summary>Smaller trees that may show the same fault.</summary>
    public static IEnumerable<UiComponent> Shrink(UiComponent tree)
    {
        foreach (var child in Children(tree).Where(child => child is not Branch))
            yield return child;
        if (tree is UiContainer { Children.Count: > 0 } container)
            yield return container with { Children = [.. container.Children.Where(c => c is not Branch).Take(container.Children.Count / 2)] };
    }

    public UiComponent Tree() => new Column { Children = [.. Enumerable.Range(0, _random.Next(1, 6)).Select(_ => Component(depth: 3))] };

    private UiComponent Component(int depth) => (UiComponent)Create(Pick(Kinds), depth);

    private static IEnumerable<UiComponent> Children(UiComponent tree) => tree switch
    {
        UiContainer container => container.Children,
        Text text => text.Children,
        Condition condition => condition.Cases.SelectMany(c => c.Children).Concat(condition.Else),
        _ => [],
    };

    private object Create(Type type, int depth)
    {
        var constructor = Pick(type.GetConstructors().Where(c => c.GetParameters().All(p => RandomValues.Knows(p.ParameterType))).ToList());
        var instance = constructor.Invoke([.. constructor.GetParameters().Select(p => Value(p.ParameterType, depth, p.Name!)
            ?? (new NullabilityInfoContext().Create(p).WriteState == NullabilityState.Nullable ? null : throw new InvalidOperationException($"{type.Name}.{p.Name}: no value.")))]);
        foreach (var option in Options(type))
        {
            if (_random.Next(4) == 0 && option.Name != "Children" && Value(option.PropertyType, depth, option.Name) is { } value)
                option.SetValue(instance, value);
        }
        switch (instance)
        {
            case UiContainer container when depth > 0:
                type.GetProperty("Children")!.SetValue(container, Nested(type, depth - 1));
                break;
            case Embed { Url: null, Html: null } embed:
                return embed with { Url = "https://example.com" };
            case Slider slider when slider.Max < slider.Min:
                return slider with { Max = slider.Min + 1 };
            case Accordion accordion:
                return accordion with { DefaultOpenItems = accordion.Children.Count > 0 ? accordion.Children.Count - 1 : null };
        }
        return instance;
    }

    private ChildList Nested(Type parent, int depth)
    {
        var allowed = parent.GetCustomAttribute<HoldsAttribute>()?.Children;
        var children = new List<UiComponent>();
        for (var i = _random.Next(4); i > 0; i--)
            children.Add((UiComponent)Create(Pick(allowed ?? Kinds), depth));
        if (allowed is null && _random.Next(6) == 0)
        {
            children.Add(new If(Rx.Of<bool>("a > 1")) { Children = [Component(0)] });
            if (_random.Next(2) == 0)
                children.Add(new Elif(Rx.State("b").As<bool>()));
            children.Add(new Else { Children = [Component(0)] });
        }
        return [.. children];
    }

    private object? Value(Type type, int depth, string name)
    {
        if (type == typeof(ActionList))
            return Handler(depth - 1);
        if (type == typeof(ChildList))
            return depth > 0 ? ChildList.Create([Component(depth - 1)]) : default(ChildList);
        if (type == typeof(UiComponent))
            return Component(Math.Max(0, depth - 1));
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>) && type.GetGenericArguments()[0].IsSubclassOf(typeof(UiPart)))
            return Parts(type.GetGenericArguments()[0], depth);
        if (type == typeof(ReadOnlySpan<UiComponent>))
            return null;
        return RandomValues.Of(type, name, _random);
    }

    private Array Parts(Type part, int depth)
    {
        var parts = Array.CreateInstance(part, 1 + _random.Next(2));
        for (var i = 0; i < parts.Length; i++)
            parts.SetValue(Create(part, depth - 1), i);
        return parts;
    }

    private ActionList? Handler(int depth)
    {
        if (depth < 0)
            return null;
        if (_random.Next(2) == 0)
            return (UiAction)Create(Pick(Actions), depth);
        return [(UiAction)Create(Pick(Actions), depth), (UiAction)Create(Pick(Actions), 0)];
    }

    private static PropertyInfo[] Options(Type type)
    {
        lock (s_options)
        {
            if (!s_options.TryGetValue(type, out var options))
            {
                var positional = type.GetConstructors().SelectMany(c => c.GetParameters()).Select(p => p.Name!.ToUpperInvariant()).ToHashSet();
                options = s_options[type] = [.. type.GetProperties().Where(p => p.SetMethod is { IsPublic: true } && !positional.Contains(p.Name.ToUpperInvariant()) && p.GetIndexParameters().Length == 0)];
            }
            return options;
        }
    }

    private T Pick<T>(IReadOnlyList<T> items) => items[_random.Next(items.Count)];
}
