using MediatR;
using PartnerHub.Kits.Data;
using PartnerHub.Partners.BrowseMembers;

namespace PartnerHub.Partners.CountByLevel;

internal sealed class CountLevelsHandler(UnitOfWork unit, ListingCounts counts) : IRequestHandler<CountLevels, IReadOnlyDictionary<string, int>>
{
    public async Task<IReadOnlyDictionary<string, int>> Handle(CountLevels request, CancellationToken cancellationToken)
    {
        await using var session = await unit.ReadAsync(cancellationToken);
        return await counts.ReadAsync(session, ListingFilter.Of(request.Program, new MemberCriteria { On = request.On }), byLevel: true, cancellationToken);
    }
}
