using Prefab.Mcp;

namespace Contacts;

/// <summary>The address book; it lives as long as the server.</summary>
public sealed class ContactStore
{
    private readonly Lock _lock = new();

    private readonly List<Contact> _contacts =
    [
        new("1", "Ada Lovelace", "ada@example.com", ContactGroup.Work),
        new("2", "Alan Turing", "alan@example.com", ContactGroup.Work),
        new("3", "Annie Easley", "annie@example.com", ContactGroup.Friends),
        new("4", "Barbara Liskov", "barbara@example.com", ContactGroup.Work),
        new("5", "Grace Hopper", "grace@example.com", ContactGroup.Family),
        new("6", "Katherine Johnson", "katherine@example.com", ContactGroup.Friends),
    ];

    /// <summary>The contacts whose name or address has the words in it, by name; all for an empty text.</summary>
    public IReadOnlyList<Contact> Find(string words)
    {
        lock (_lock)
        {
            return [.. _contacts.Where(contact => $"{contact.Name} {contact.Email}".Contains(words.Trim(), StringComparison.OrdinalIgnoreCase)).OrderBy(contact => contact.Name, StringComparer.Ordinal)];
        }
    }

    /// <summary>Adds a contact with an id of its own.</summary>
    /// <exception cref="FieldErrorException">The address belongs to somebody else.</exception>
    public Contact Add(NewContact added)
    {
        lock (_lock)
        {
            if (_contacts.Find(contact => contact.Email.Equals(added.Email, StringComparison.OrdinalIgnoreCase)) is { } other)
                throw new FieldErrorException("contact.email", $"{added.Email} is the address of {other.Name}.");
            var contact = new Contact(Guid.NewGuid().ToString("N"), added.Name, added.Email, added.Group);
            _contacts.Add(contact);
            return contact;
        }
    }
}
