namespace Contacts;

/// <summary>Somebody in the address book.</summary>
public sealed record Contact(string Id, string Name, string Email, ContactGroup Group);

public enum ContactGroup
{
    Friends,
    Family,
    Work,
}
