using System.ComponentModel.DataAnnotations;

namespace Contacts;

/// <summary>What is asked for when a contact is created; the annotations are the checks of its form.</summary>
public sealed record NewContact(
    [property: StringLength(80, MinimumLength = 2), Display(Prompt = "Ada Lovelace")] string Name,
    [property: EmailAddress, Display(Prompt = "ada@example.com")] string Email,
    ContactGroup Group = ContactGroup.Friends);
