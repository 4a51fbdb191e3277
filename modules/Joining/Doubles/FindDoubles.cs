using MediatR;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Joining.Doubles;

/// <summary>
/// Partners that the company of an application may be, by registration number, domain or name, the surest first. Of other programs'
/// partners nothing is told but to who decides there too.
/// </summary>
[RequiresRight(Rights.Decide)]
internal sealed record FindDoubles(string Program, long Number) : IRequest<IReadOnlyList<LikelyDouble>>, IAboutProgram;

/// <param name="Partner">Id of the partner.</param>
/// <param name="Name">Its name.</param>
/// <param name="By">What they have in common.</param>
/// <param name="Member">Id of its membership of the program; null where it has none.</param>
internal sealed record LikelyDouble(string Partner, string Name, DoubleBy By, string? Member);

internal enum DoubleBy
{
    Registration,
    Domain,
    Name,
}
