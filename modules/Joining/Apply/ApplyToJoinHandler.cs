using MediatR;
using PartnerHub.Joining.Applications;
using PartnerHub.Joining.Settle;
using PartnerHub.Joining.Terms;
using PartnerHub.Kits.Data;
using PartnerHub.Kits.Messaging;
using PartnerHub.Partners;

namespace PartnerHub.Joining.Apply;

internal sealed class ApplyToJoinHandler(UnitOfWork unit, CallerContext callers, TimeProvider time, IProgramDays days, IMediator mediator, ApplicantMail mail) : IRequestHandler<ApplyToJoin, Unit>
{
    public async Task<Unit> Handle(ApplyToJoin request, CancellationToken cancellationToken)
    {
        await unit.RunAsync(session => ApplyAsync(session, request, cancellationToken), cancellationToken);
        return Unit.Value;
    }

    private async Task ApplyAsync(Session session, ApplyToJoin request, CancellationToken cancellation)
    {
        await callers.WithAllRightsAsync(() => mediator.Send(new HoldRevision(request.Program), cancellation));
        var applicant = request.Applicant with { Name = request.Applicant.Name.Trim(), Email = request.Applicant.Email.ToLowerInvariant() };

        // A form sent twice is one application, and nobody fills another's mailbox.
        if (await ApplicationRows.WaitsAsync(session, request.Program, applicant.Email, cancellation))
        {
            return;
        }

        var terms = (await mediator.Send(new FindJoinTerms(request.Program), cancellation))!;
        var company = request.Company;
        var application = new JoinApplication
        {
            Program = request.Program,
            Number = await ApplicationRows.LastAsync(session, request.Program, cancellation) + 1,
            Company = company with { Name = company.Name.Trim(), Registration = CompanyKeys.Registration(company.Registration), Domain = CompanyKeys.Domain(company.Domain)! },
            Applicant = applicant,
            Agreement = terms.AgreementKind is null ? null : request.Agreement,
            AgreedOn = terms.AgreementKind is null ? null : days.Today(request.Program),
            State = ApplicationState.Waiting,
            FiledAt = time.Instant(),
            DecidedAt = null,
            DecidedBy = null,
            Reason = null,
            Partner = null,
        };
        await ApplicationRows.AddAsync(session, application, applicant, cancellation);
        await mail.TellReceivedAsync(application, applicant, cancellation);
    }
}
