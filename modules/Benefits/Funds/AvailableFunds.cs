using MediatR;
using PartnerHub.Benefits.Claims;
using PartnerHub.Contracts;
using PartnerHub.Kits.Data;
using PartnerHub.Programs;

namespace PartnerHub.Benefits.Funds;

/// <summary>
/// What of an account is not promised yet: the program says what is left, and claims that are granted keep their amounts from
/// others until they are paid or given up. Whoever asks before writing holds the program's revision.
/// </summary>
internal sealed class AvailableFunds(IMediator mediator)
{
    private static readonly Sql Promised = Sql.Of(
        """
        SELECT amount FROM benefits_claim
         WHERE program = @Program AND bucket = @Bucket AND member_id = @Member AND benefit = @Benefit AND currency = @Currency AND process = @Process
           AND state IN (@Granted, @StageInReview) AND (stage IS NULL OR stage <> @Paid) AND number <> @But
        """);

    /// <summary>Null where the program keeps no account of the benefit in the currency.</summary>
    /// <param name="session">What is read.</param>
    /// <param name="program">The program.</param>
    /// <param name="dossier">Of whom, by the level in effect.</param>
    /// <param name="account">The benefit and the currency.</param>
    /// <param name="on">The day.</param>
    /// <param name="claim">The member, and the number of the claim that asks.</param>
    /// <param name="cancellation">Stops the work.</param>
    public async Task<decimal?> FindAsync(
        Session session, string program, Dossier dossier, (string Benefit, string Currency) account, DateOnly on, (string Member, long Number) claim, CancellationToken cancellation)
    {
        var accounts = await mediator.Send(new ListAccounts(program, dossier, on), cancellation);
        if (accounts.FirstOrDefault(kept => kept.Benefit == account.Benefit && kept.Currency == account.Currency) is not { } found)
        {
            return null;
        }

        var promised = await session.QueryAsync<decimal>(
            Promised,
            new
            {
                Program = program,
                Bucket = Bucket.Of(claim.Member),
                claim.Member,
                account.Benefit,
                account.Currency,
                Process = EnumText<ClaimProcess>.Of(ClaimProcess.Fund),
                Granted = EnumText<ClaimState>.Of(ClaimState.Granted),
                StageInReview = EnumText<ClaimState>.Of(ClaimState.StageInReview),
                Paid = ClaimForm.ClaimStage,
                But = claim.Number,
            },
            cancellation);
        return found.Balance - promised.Sum();
    }
}
