using System.ComponentModel;
using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using ModelContextProtocol;
using ModelContextProtocol.Server;
using Prefab.Ui;
using static Prefab.Ui.Rx;

namespace Prefab.AspNetCore.Tests;

/// <summary>The site that the tests and the guide use.</summary>
internal static class ContactsSite
{
    public static WebApplication Build(Action<WebApplicationBuilder> configure)
    {
        var builder = WebApplication.CreateBuilder();
        configure(builder);
        builder.Services.AddSingleton<ContactStore>();
        var app = builder.Build();
        if (app.Services.GetService<IAuthorizationService>() is not null)
            app.UseAuthentication().UseAuthorization();
        #region map
        app.MapPrefab("/contacts", (ContactStore store) => ContactTools.Browse(store)).WithTools<ContactTools>();
        #endregion
        return app;
    }
}

public sealed record Contact(string Name, string Email);

public sealed class ContactStore
{
    private readonly List<Contact> _all = [new("Ada Lovelace", "ada@example.com"), new("Grace Hopper", "grace@example.com")];

    public IReadOnlyList<Contact> Find(string text) => [.. _all.Where(c => c.Name.Contains(text, StringComparison.OrdinalIgnoreCase))];

    public Contact Add(Contact contact)
    {
        _all.Add(contact);
        return contact;
    }
}

#region tools
[McpServerToolType]
public sealed class ContactTools(ContactStore store)
{
    public static PrefabApp Browse(ContactStore store) => new()
    {
        Title = "Contacts",
        State = { ["query"] = "", ["found"] = store.Find("") },
        View = new Column
        {
            Gap = 4,
            Children =
            [
                new H1("Contacts"),
                new Form
                {
                    OnSubmit = new CallTool("search")
                    {
                        Arguments = { ["query"] = State("query") },
                        OnSuccess = new SetState("found", RESULT),
                        OnError = new ShowToast(ERROR) { Variant = ToastVariant.Error },
                    },
                    Children = [new Label("Name") { ForId = "query" }, new Input("query") { Id = "query" }, new Button("Search")],
                },
                new ForEach("found") { Children = [new Text($"{ITEM["name"]}: {ITEM["email"]}")] },
                new Button("Fail") { OnClick = new CallTool("refuse") { OnError = new ShowToast(ERROR) } },
            ],
        },
    };

    [McpServerTool, Description("Search the contacts by name.")]
    public IReadOnlyList<Contact> Search(string query, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return store.Find(query);
    }

    #endregion

    [McpServerTool]
    public Contact Add(Contact contact, HttpContext http) => store.Add(contact with { Name = contact.Name + (http.User.Identity?.Name ?? "") });

    [McpServerTool]
    public static string Refuse() => throw new McpException("Not on a Sunday.");

    [McpServerTool]
    public static string Break() => throw new InvalidOperationException("connection string: secret");

    [McpServerTool]
    public static void Nothing()
    {
    }

    [McpServerTool]
    public static int Count(int from = 1, IProgress<ProgressNotificationValue>? progress = null)
    {
        progress?.Report(new() { Progress = from });
        return from + 1;
    }

    [McpServerTool, Authorize]
    public static string WhoAmI(ClaimsPrincipal user) => user.Identity?.Name ?? "nobody";
}
