using PartnerHub.Access.Accounts;
using PartnerHub.Access.Audit;
using PartnerHub.Access.Factors;
using PartnerHub.Access.Links;
using PartnerHub.Access.Sessions;
using PartnerHub.Kits.Data;

namespace PartnerHub.Access.Entering;

/// <summary>What follows a right password or link: a session, or the question for the second factor where the account has one.</summary>
internal sealed class Entrance(SessionOpening sessions, EventLog log, TimeProvider time)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    /// <summary>Opens a session, or has the second step wait.</summary>
    /// <param name="session">The work it is part of.</param>
    /// <param name="account">Who it is.</param>
    /// <param name="by">What the entry in the log says of it; null where another entry tells.</param>
    /// <param name="agent">What the browser says it is.</param>
    /// <param name="cancellation">Ends it.</param>
    public async Task<SignInAnswer> PassAsync(Session session, UserAccount account, string? by, string agent, CancellationToken cancellation)
    {
        if (await SecondFactors.AreOnAsync(session, account.Id, cancellation))
        {
            // Failures are not forgotten yet: whoever has the password would get any number of tries at the code.
            return SignInAnswer.WaitsFor(await LinkRows.AddAsync(session, LinkPurpose.SecondStep, account.Id, time.Instant(), Patience, cancellation));
        }

        await AttemptRows.ClearAsync(session, account.Email, cancellation);
        if (by is not null)
        {
            await log.AddAsync(account.Id, EventKind.SignedIn, account.Id, new { by }, cancellation);
        }

        return SignInAnswer.Opened(await sessions.OpenAsync(session, account.Id, agent, cancellation));
    }
}
