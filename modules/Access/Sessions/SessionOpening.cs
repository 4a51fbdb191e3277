using Microsoft.Extensions.Options;
using PartnerHub.Access.Accounts;
using PartnerHub.Contracts;
using PartnerHub.Kits.Data;

namespace PartnerHub.Access.Sessions;

/// <summary>Begins sessions: each with a secret of its own, so that none that a browser had before goes on.</summary>
internal sealed class SessionOpening(TimeProvider time, IOptions<AccessOptions> options)
{
    /// <summary>Gives the secret for the browser's cookie.</summary>
    public async Task<string> OpenAsync(Session session, string account, string agent, CancellationToken cancellation, string? provider = null, string? proof = null)
    {
        var (secret, now) = (Secret.Draw(), time.Instant());
        await SessionRows.AddAsync(
            session,
            new()
            {
                Id = Secret.HashOf(secret),
                Account = account,
                Agent = agent[..Math.Min(agent.Length, TextLimits.Name)],
                BeganAt = now,
                SeenAt = now,
                EndsAt = now.AddDays(options.Value.SessionDays),
                Provider = provider,
                Proof = proof,
            },
            cancellation);
        return secret;
    }
}
