using PartnerHub.Kits.Messaging;

namespace PartnerHub.Partners.People;

/// <summary>Erases the personal data of a person for good. The id and the facts about it stay. False when there is no such person.</summary>
[RequiresRight(Rights.SubmitOwn)]
internal sealed record ErasePerson(string Partner, string Person) : ICommand<bool>, IAboutPartner;
