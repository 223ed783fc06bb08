using System.ComponentModel;
using ModelContextProtocol.Server;
using Prefab.Mcp;
using Prefab.Ui;

namespace Contacts;

/// <summary>The tools of the server: one shows the page, the others serve the page and the model alike.</summary>
// ChatGPT lets a page call only the tools that say so.
[McpServerToolType, PrefabTool(Visibility = ToolVisibility.Both)]
public sealed class ContactTools(ContactStore store)
{
    [McpServerTool, Description("Show the address book.")]
    public PrefabApp ShowContacts() => ContactPage.Create(store.Find(""), this);

    [McpServerTool(UseStructuredContent = true), Description("Find contacts by name or address.")]
    public IReadOnlyList<Contact> SearchContacts([Description("Part of a name or an address; empty for all.")] string query) => store.Find(query);

    [McpServerTool(UseStructuredContent = true), Description("Create a contact and return it.")]
    public Contact CreateContact(NewContact contact) => store.Add(contact);
}
