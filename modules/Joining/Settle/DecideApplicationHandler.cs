using System.Globalization;
using MediatR;
using PartnerHub.Access;
using PartnerHub.Contracts;
using PartnerHub.Joining.Applications;
using PartnerHub.Joining.Doubles;
using PartnerHub.Joining.Terms;
using PartnerHub.Kits.Data;
using PartnerHub.Kits.Messaging;
using PartnerHub.Partners;
using PartnerHub.Programs;

namespace PartnerHub.Joining.Settle;

internal sealed class DecideApplicationHandler(UnitOfWork unit, CallerContext callers, TimeProvider time, IProgramDays days, IMediator mediator, ApplicantMail mail)
    : IRequestHandler<DecideApplication, ApplicationDecision>
{
    private const int LongestReason = 2_000;

    private static readonly LocalizedText AReason = LocalizedText.Of("le motif, en 1 à 2 000 caractères", "the reason, in 1 to 2,000 characters");
    private static readonly LocalizedText NotYetMember = LocalizedText.Of("un partenaire qui n’est pas encore membre de ce programme", "a partner that is not a member of this program yet");
    private static readonly LocalizedText AKnownPartner = LocalizedText.Of("un des partenaires montrés comme semblables", "one of the partners shown as alike");

    public Task<ApplicationDecision> Handle(DecideApplication request, CancellationToken cancellationToken)
    {
        var reason = request.Reason?.Trim() ?? "";
        if (reason.Length > LongestReason || (!request.Accepted && reason.Length == 0))
        {
            var length = reason.Length.ToString(CultureInfo.InvariantCulture);
            throw Refusal("$.reason", AReason, LocalizedText.Of($"{length} caractères", $"{length} characters"));
        }

        return unit.RunAsync(session => DecideAsync(session, request, reason, cancellationToken), cancellationToken);
    }

    private async Task<ApplicationDecision> DecideAsync(Session session, DecideApplication request, string reason, CancellationToken cancellation)
    {
        await mediator.Send(new HoldRevision(request.Program), cancellation);
        var application = await ApplicationRows.LockAsync(session, request.Program, request.Number, cancellation);
        if (application is not { State: ApplicationState.Waiting, Applicant: { } applicant })
        {
            return new(application is not null, false, application?.Partner is { } known ? $"{known}.{request.Program}" : null);
        }

        var decided = application with { DecidedAt = time.Instant(), DecidedBy = callers.Caller.Actor, Reason = reason.Length > 0 ? reason : null };
        if (request.Accepted)
        {
            return await AcceptAsync(session, decided, applicant, request.Partner, cancellation);
        }

        // Who is refused leaves nothing personal behind.
        await ApplicationRows.DecideAsync(session, decided with { State = ApplicationState.Refused, Applicant = null }, cancellation);
        await mail.TellRefusedAsync(decided, applicant, cancellation);
        return new(true, true, null);
    }

    private async Task<ApplicationDecision> AcceptAsync(Session session, JoinApplication application, Applicant applicant, string? linked, CancellationToken cancellation)
    {
        if (linked is not null && (await mediator.Send(new FindDoubles(application.Program, application.Number), cancellation)).All(other => other.Partner != linked))
        {
            throw Refusal("$.partner", AKnownPartner, LocalizedText.Of($"« {Echo.Of(linked)} »", $"'{Echo.Of(linked)}'"));
        }

        var existing = linked is null ? null : await mediator.Send(new FindPartner(linked), cancellation);
        var partner = existing?.Partner.Id ?? await mediator.Send(new ProposePartnerId(application.Company.Name), cancellation);
        var isInvited = await callers.WithAllRightsAsync(() => JoinAsync(application, applicant, partner, linked is not null, cancellation));
        await ApplicationRows.DecideAsync(session, application with { State = ApplicationState.Accepted, Partner = partner }, cancellation);
        await mail.TellAcceptedAsync(application, applicant, isInvited, cancellation);
        return new(true, true, $"{partner}.{application.Program}");
    }

    /// <summary>Has the company join, its agreement become a fact, and its applicant be invited; whether they were.</summary>
    private async Task<bool> JoinAsync(JoinApplication application, Applicant applicant, string partner, bool isKnown, CancellationToken cancellation)
    {
        var source = string.Create(CultureInfo.InvariantCulture, $"joining:{application.Number}");
        var company = application.Company;
        var known = isKnown ? (await mediator.Send(new FindPartner(partner), cancellation))! : null;
        if (known?.Members.Contains($"{partner}.{application.Program}", StringComparer.Ordinal) == true)
        {
            throw Refusal("$.partner", NotYetMember, LocalizedText.Of($"« {partner} »", $"'{partner}'"));
        }

        if (known is null)
        {
            var added = new Partner { Id = partner, Name = company.Name, Country = company.Country, Types = company.Types };
            await mediator.Send(new EnrolPartners([new Enrolment { Partner = added, Memberships = [] }], source), cancellation);
        }

        await mediator.Send(new AddMembership(partner, application.Program, new Membership { JoinedOn = days.Today(application.Program) }, source), cancellation);
        await RecordAgreementAsync(application, partner, source, cancellation);

        // A company that is known may be in other vendors' programs: whom it lets act for it is for its own administrators.
        if (known is not null)
        {
            return false;
        }

        await mediator.Send(new InviteStaff(partner, applicant.Email, applicant.Name, applicant.Language, IsAdministrator: true), cancellation);
        return true;
    }

    private async Task RecordAgreementAsync(JoinApplication application, string partner, string source, CancellationToken cancellation)
    {
        var program = (await mediator.Send(new FindProgram(application.Program), cancellation))?.Description;
        var terms = await mediator.Send(new FindJoinTerms(application.Program), cancellation);
        if (application.AgreedOn is not { } day || program?.FactKinds.FirstOrDefault(kind => kind.Id == terms?.AgreementKind) is not { } kind)
        {
            return;
        }

        var fact = new Fact { Kind = kind.Id, On = day, Value = kind.ValueType == FactValueType.Flag ? FactValue.Of(true) : FactValue.None };
        await mediator.Send(new RecordFacts(application.Program, [new() { Member = $"{partner}.{application.Program}", Fact = fact }], source), cancellation);
    }

    private static InvalidRequestException Refusal(string path, LocalizedText expected, LocalizedText found) =>
        new([new InputError { Path = path, Expected = expected, Found = found }]);
}
