using MediatR;
using Microsoft.Extensions.Options;
using PartnerHub.Access.Accounts;
using PartnerHub.Access.Audit;
using PartnerHub.Access.Factors;
using PartnerHub.Access.Links;
using PartnerHub.Access.Sessions;
using PartnerHub.Kits.Data;

namespace PartnerHub.Access.Entering;

/// <summary>Takes the second step of a sign-in. Its mistakes count with those of the password, and an address that has to wait waits here too.</summary>
internal sealed class EnterCodeHandler(UnitOfWork unit, SecondFactors factors, SessionOpening sessions, EventLog log, TimeProvider time, IOptions<AccessOptions> options) : IRequestHandler<EnterCode, SignInAnswer>
{
    public Task<SignInAnswer> Handle(EnterCode request, CancellationToken cancellationToken) => unit.RunAsync(
        async session =>
        {
            var now = time.Instant();
            if (await LinkRows.FindAsync(session, request.Waiting, now, cancellationToken) is not { Purpose: LinkPurpose.SecondStep, Account: { } id }
                || await AccountRows.FindAsync(session, id, cancellationToken) is not { State: AccountState.Active } account)
            {
                return SignInAnswer.Refused;
            }

            var isLocked = await AttemptRows.IsLockedAsync(session, account.Email, now, cancellationToken);
            if (isLocked || await factors.TakeAsync(session, id, request.Code, cancellationToken) is not { } by)
            {
                if (!isLocked)
                {
                    await AttemptRows.FailAsync(session, account.Email, now, options.Value.Attempts, TimeSpan.FromMinutes(options.Value.LockMinutes), cancellationToken);
                }

                await log.AddAsync(EventKind.SignInRefused, id, new { locked = isLocked, step = "second" }, cancellationToken);
                return SignInAnswer.WaitsFor(request.Waiting);
            }

            if (!await LinkRows.UseAsync(session, request.Waiting, now, cancellationToken))
            {
                return SignInAnswer.Refused;
            }

            await AttemptRows.ClearAsync(session, account.Email, cancellationToken);
            await log.AddAsync(id, EventKind.SignedIn, id, new { by }, cancellationToken);
            return SignInAnswer.Opened(await sessions.OpenAsync(session, id, request.Agent, cancellationToken));
        },
        cancellationToken);
}
