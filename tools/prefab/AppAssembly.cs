using System.Reflection;
using System.Runtime.Loader;

namespace Prefab.Tool;

/// <summary>Finds the pages in an assembly, and writes one with the version of Prefab.Ui that the assembly itself uses.</summary>
internal static class AppAssembly
{
    private const string App = "Prefab.Ui.PrefabApp";
    private const string Component = "Prefab.Ui.UiComponent";

    /// <summary>The page that <paramref name="member"/>, or the only member that gives one, makes.</summary>
    /// <exception cref="ToolException">There is no such member, or several; or it throws.</exception>
    public static string Export(string path, string? member)
    {
        if (!File.Exists(path))
            throw new ToolException($"{path} does not exist.");
        var assembly = new Context(Path.GetFullPath(path)).LoadFromAssemblyPath(Path.GetFullPath(path));
        var pages = (MethodInfo[])[.. assembly.GetTypes().SelectMany(Pages)];
        return Html(Choose(pages, member, Path.GetFileName(path)));
    }

    private static IEnumerable<MethodInfo> Pages(Type type) =>
        type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .Where(m => !m.ContainsGenericParameters && !type.ContainsGenericParameters && IsPage(m.ReturnType) && m.GetParameters().All(p => p.HasDefaultValue))
            .Where(m => m.IsStatic || (!type.IsAbstract && type.GetConstructor(Type.EmptyTypes) is not null));

    private static bool IsPage(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Task<>) ? IsPage(type.GetGenericArguments()[0])
        : type.FullName == App || IsComponent(type);

    private static bool IsComponent(Type? type) => type is not null && (type.FullName == Component || IsComponent(type.BaseType));

    private static MethodInfo Choose(MethodInfo[] pages, string? member, string file)
    {
        var chosen = member is null ? pages : [.. pages.Where(p => Name(p) == member || Name(p).EndsWith("." + member, StringComparison.Ordinal))];
        return chosen switch
        {
            [var only] => only,
            [] when pages.Length == 0 => throw new ToolException(
                $"{file} has no public method or property that gives a PrefabApp or a component, needs no arguments, and is static or of a class with a public constructor without parameters."),
            [] => throw new ToolException($"{file} has no page {member}; it has {string.Join(", ", pages.Select(Name))}."),
            _ => throw new ToolException($"{file} has several pages; name one with --member: {string.Join(", ", chosen.Select(Name))}."),
        };
    }

    private static string Name(MethodInfo page) =>
        $"{page.DeclaringType!.FullName}.{(page.IsSpecialName ? page.Name["get_".Length..] : page.Name)}";

    private static string Html(MethodInfo page)
    {
        try
        {
            var owner = page.IsStatic ? null : Activator.CreateInstance(page.DeclaringType!);
            var result = page.Invoke(owner, [.. page.GetParameters().Select(p => p.DefaultValue)]);
            if (result is Task task)
            {
                task.GetAwaiter().GetResult();
                result = task.GetType().GetProperty("Result")!.GetValue(task);
            }
            if (result is null)
                throw new ToolException($"{Name(page)} gives null.");
            return Write(result);
        }
        catch (TargetInvocationException error)
        {
            throw new ToolException($"{Name(page)} failed: {error.InnerException!.Message}", error.InnerException);
        }
    }

    private static string Write(object page)
    {
        var type = page.GetType();
        var app = type;
        if (type.FullName != App)
        {
            var component = type;
            while (component.FullName != Component)
                component = component.BaseType!;
            app = component.Assembly.GetType(App, throwOnError: true)!;
            page = app.GetMethod("op_Implicit", [component])!.Invoke(null, [page])!;
        }
        var html = app.GetMethods().Single(m => m.Name == "ToHtml");
        return (string)html.Invoke(page, new object?[html.GetParameters().Length])!;
    }

    /// <summary>Loads the assembly with its own dependencies beside it, and leaves the framework to the tool's.</summary>
    private sealed class Context(string path) : AssemblyLoadContext(name: path)
    {
        private readonly AssemblyDependencyResolver _dependencies = new(path);

        protected override Assembly? Load(AssemblyName assemblyName) =>
            _dependencies.ResolveAssemblyToPath(assemblyName) is { } found ? LoadFromAssemblyPath(found) : null;
    }
}
