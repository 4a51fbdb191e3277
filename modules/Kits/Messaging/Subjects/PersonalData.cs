using MediatR;

namespace PartnerHub.Kits.Messaging;

/// <summary>All that is kept of a person was given out.</summary>
/// <param name="About">Ids alone, such as a partner's and a person's: it is kept for good.</param>
public sealed record PersonalDataGivenOut(string About) : INotification;

/// <summary>What is kept of a person was erased.</summary>
/// <param name="About">Ids alone.</param>
public sealed record PersonalDataErased(string About) : INotification;
