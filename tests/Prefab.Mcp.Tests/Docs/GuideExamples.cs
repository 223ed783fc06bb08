using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.DependencyInjection;
using ModelContextProtocol.Server;
using Prefab.Mcp.Tests.Hosting;
using Prefab.Ui;
using static Prefab.Ui.Rx;

namespace Prefab.Mcp.Tests.Docs;

/// <summary>The code of docs/guide/mcp.md.</summary>
public class GuideExamples
{
    public sealed record Contact(string Id, string Name);

    public sealed class ContactStore
    {
        private readonly List<Contact> _contacts = [new("1", "Ada")];

        public IReadOnlyList<Contact> All() => _contacts;

        public Contact Find(string id) => _contacts.First(c => c.Id == id);

        public bool Has(string name) => _contacts.Any(c => c.Name == name);

        public void Add(string name) => _contacts.Add(new($"{_contacts.Count + 1}", name));
    }

    #region app
    public sealed class ContactsApp(ContactStore store) : PrefabMcpApp
    {
        [McpServerTool, Description("Open the contacts.")]
        public PrefabApp OpenContacts() => new()
        {
            State = { ["contacts"] = store.All(), ["name"] = "" },
            View = new Column
            {
                Gap = 4,
                Children =
                [
                    new ForEach("contacts")
                    {
                        Children =
                        [
                            new Button($"{ITEM["name"]}") { OnClick = new CallTool(ShowContact) { Arguments = { ["id"] = ITEM["id"] }, OnSuccess = Slot.Fill("detail") } },
                        ],
                    },
                    new Slot("detail"),
                    new Form
                    {
                        OnSubmit = new CallTool(AddContact) { Arguments = { ["name"] = State("name") }, OnError = new ShowToast(ERROR) },
                        Children = [new Label("Name") { ForId = "name" }, new Input("name") { Id = "name" }, new Button("Add")],
                    },
                ],
            },
        };

        [McpServerTool]
        public Card ShowContact(string id) => new() { Children = [new CardContent { Children = [new Text(store.Find(id).Name)] }] };

        [McpServerTool]
        public PrefabUpdate AddContact([Required, StringLength(80)] string name)
        {
            if (store.Has(name))
                throw new FieldErrorException("name", $"{name} is there already.");
            store.Add(name);
            return PrefabApp.Update(new() { ["contacts"] = store.All(), ["name"] = "" }, new ShowToast("Added"));
        }
    }
    #endregion

    #region page-tools
    public sealed class DirectoryApp(ContactStore store) : PrefabMcpApp
    {
        [McpServerTool, Description("Open the directory.")]
        public PrefabApp OpenDirectory() => new()
        {
            State = { ["contacts"] = store.All(), ["filter"] = "" },
            View = new Column { Children = [new Input("filter"), new Slot("detail")] },
            Tools =
            [
                new("read_directory")
                {
                    Description = "What the user sees of the directory.",
                    Result = new DataMap { ["filter"] = State("filter"), ["contacts"] = State("contacts") },
                },
                new("select_contact")
                {
                    Description = "Shows a contact on the page.",
                    Parameters = [new("id") { Description = "Id of the contact." }],
                    OnCall = new CallTool(ShowContact) { Arguments = { ["id"] = EVENT["id"] }, OnSuccess = Slot.Fill("detail") },
                    Result = $"The page shows contact {EVENT["id"]}.",
                },
            ],
        };

        [McpServerTool]
        public Card ShowContact(string id) => new() { Children = [new CardContent { Children = [new Text(store.Find(id).Name)] }] };
    }
    #endregion

    [Fact]
    public async Task Page_carries_its_tools()
    {
        await using var session = await TestSession.StartAsync(
            "2026-07-28",
            builder => builder.WithPrefabApp<DirectoryApp>(),
            more: services => services.AddSingleton<ContactStore>());

        var tools = (await session.CallAsync("open_directory")).StructuredContent!.Value.GetProperty("_meta").GetProperty("prefab/tools");
        Assert.Equal(["read_directory", "select_contact"], tools.EnumerateArray().Select(tool => tool.GetProperty("name").GetString()));
        Assert.Equal("The page shows contact {{ $event.id }}.", tools[1].GetProperty("result").GetString());
        Assert.Equal("show_contact", tools[1].GetProperty("onCall").GetProperty("tool").GetString());
    }

    [Fact]
    public async Task App_opens_shows_a_part_and_updates_its_page()
    {
        await using var session = await TestSession.StartAsync(
            "2026-07-28",
            builder => builder.WithPrefabApp<ContactsApp>(),
            more: services => services.AddSingleton<ContactStore>());

        Assert.NotNull((await session.CallAsync("open_contacts")).StructuredContent);
        Assert.NotNull((await session.CallAsync("show_contact", ("id", "1"))).StructuredContent);
        Assert.Equal(2, (await session.CallAsync("add_contact", ("name", "Grace"))).Meta!["prefab/update"]!["state"]!["contacts"]!.AsArray().Count);
        Assert.Equal("Ada is there already.", (await session.CallAsync("add_contact", ("name", "Ada"))).Meta!["prefab/update"]!["fieldErrors"]!["name"]!.GetValue<string>());
        Assert.True((await session.CallAsync("add_contact", ("name", ""))).IsError);
    }

    [Fact]
    public async Task Ready_made_tools_are_a_line_each()
    {
        await using var session = await TestSession.StartAsync("2026-07-28", builder =>
        {
            #region flows
            builder
                .WithApproval()
                .WithChoice()
                .WithFormInput<Contact>()
                .WithFileUpload(new() { MaxFileSize = 1024 * 1024 });
            #endregion
            #region generative
            builder.WithGenerativeUi(options =>
            {
                options.Components.Remove("Image");
                options.Tools.Add("read_uploaded_file");
            });
            #endregion
        });

        Assert.Equal(
            ["choose", "collect_contact", "collect_contact_submit", "describe_ui", "read_uploaded_file", "request_approval", "show_ui", "upload_files", "upload_files_store"],
            (await session.Client.ListToolsAsync()).Select(t => t.Name).Order(StringComparer.Ordinal));
    }
}
