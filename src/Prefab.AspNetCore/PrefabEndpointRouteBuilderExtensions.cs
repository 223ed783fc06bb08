using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Routing;

namespace Prefab.AspNetCore;

/// <summary>Maps pages.</summary>
public static class PrefabEndpointRouteBuilderExtensions
{
    /// <summary>Serves a page at a route; add the tools that it calls with <see cref="PrefabEndpointBuilder.WithTool"/>.</summary>
    /// <param name="endpoints">The application or a group of it.</param>
    /// <param name="pattern">The route, for example <c>/contacts</c> or <c>/contacts/{id}</c>. The tools are at <c>tools/{name}</c> under it.</param>
    /// <param name="page">
    /// Gives the page: a <see cref="Ui.PrefabApp"/>, a component, a task of one, or an <see cref="Microsoft.AspNetCore.Http.IResult"/> such as a redirect.
    /// Its parameters are bound as those of any minimal API handler: from the route, the query and the services. Null answers 404.
    /// </param>
    /// <returns>A builder for the tools, and for conventions such as <c>RequireAuthorization()</c>, which hold for the page and for its tools.</returns>
    public static PrefabEndpointBuilder MapPrefab(this IEndpointRouteBuilder endpoints, [StringSyntax("Route")] string pattern, Delegate page)
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        ArgumentNullException.ThrowIfNull(pattern);
        ArgumentNullException.ThrowIfNull(page);
        return new(endpoints, pattern, page);
    }
}
