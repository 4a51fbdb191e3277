using PartnerHub.Kits.Messaging;

namespace PartnerHub.Partners.People;

/// <summary>Records personal data of a person, who is added when not there yet. Answers their version.</summary>
/// <param name="Partner">The partner.</param>
/// <param name="Person">Id of the person, which tells nothing about it.</param>
/// <param name="Data">What is known from now on.</param>
/// <param name="Version">The version that was seen; null to record whatever is there.</param>
/// <param name="Source">Where it comes from.</param>
[RequiresRight(Rights.SubmitOwn)]
internal sealed record RecordPerson(string Partner, string Person, PersonalData Data, long? Version, string Source) : ICommand<long>, IAboutPartner;
