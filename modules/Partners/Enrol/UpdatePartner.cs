using PartnerHub.Kits.Messaging;

namespace PartnerHub.Partners.Enrol;

/// <summary>Changes what programs are told of a partner. Answers its new version.</summary>
/// <param name="Id">The partner.</param>
/// <param name="Name">Its name from now on.</param>
/// <param name="Country">Its country.</param>
/// <param name="Types">Its types.</param>
/// <param name="Version">The version that was seen; null to change whatever is there.</param>
/// <param name="Source">Where it comes from.</param>
[RequiresRight(Rights.Record)]
internal sealed record UpdatePartner(string Partner, string Name, string Country, IReadOnlyList<string> Types, long? Version, string Source) : ICommand<long>, IAboutPartner;
