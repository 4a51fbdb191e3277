using MediatR;
using PartnerHub.Joining.Applications;
using PartnerHub.Kits.Data;
using PartnerHub.Kits.Messaging;
using PartnerHub.Partners;

namespace PartnerHub.Joining.Doubles;

internal sealed class FindDoublesHandler(UnitOfWork unit, CallerContext callers, IMediator mediator) : IRequestHandler<FindDoubles, IReadOnlyList<LikelyDouble>>
{
    public async Task<IReadOnlyList<LikelyDouble>> Handle(FindDoubles request, CancellationToken cancellationToken)
    {
        await using var session = await unit.ReadAsync(cancellationToken);
        if (await ApplicationRows.FindAsync(session, request.Program, request.Number, cancellationToken) is not { } application)
        {
            return [];
        }

        var alike = await ApplicationRows.AlikeAsync(session, application.Company, cancellationToken);
        var own = callers.Caller.Ids(Rights.Decide, GrantScope.Program);
        var partners = (await callers.WithAllRightsAsync(() => mediator.Send(new ListPartnersIn(application.Company.Country), cancellationToken)))
            .Where(partner => own is null || partner.Programs.Any(program => own.Contains(program, StringComparer.Ordinal)));
        var name = CompanyName.Plain(application.Company.Name);
        return
        [
            .. from partner in partners
               let common = Common(partner, application, alike, name)
               where common is not null
               orderby common.Value.By, common.Value.Likeness descending, partner.Id
               select new LikelyDouble(partner.Id, partner.Name, common.Value.By, partner.Programs.Contains(request.Program, StringComparer.Ordinal) ? $"{partner.Id}.{request.Program}" : null),
        ];
    }

    private static (DoubleBy By, int Likeness)? Common(NamedPartner partner, JoinApplication application, IReadOnlyList<JoinApplication> alike, string name)
    {
        var before = alike.Where(other => other.Partner == partner.Id && (other.Program, other.Number) != (application.Program, application.Number)).ToArray();
        if (before.Any(other => other.Company.Registration == application.Company.Registration && other.Company.Registration.Length > 0))
        {
            return (DoubleBy.Registration, 100);
        }

        if (before.Length > 0)
        {
            return (DoubleBy.Domain, 100);
        }

        var likeness = CompanyName.Likeness(name, CompanyName.Plain(partner.Name));
        return likeness >= CompanyName.LeastAlike ? (DoubleBy.Name, likeness) : null;
    }
}
