using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using PartnerHub.Kits.Data;
using PartnerHub.Kits.Scheduling;
using PartnerHub.Notices.Mails;

namespace PartnerHub.Notices.Delivery;

/// <summary>
/// Does with each mail what is due: sends it, drops it once it is worth nothing, removes what was told long enough. Several hosts
/// on one database share the work. A mail is leased, sent outside any transaction, then marked: only a host that ends between the
/// two has a mail sent twice, under one id.
/// </summary>
internal sealed partial class MailDelivery(
    IServiceScopeFactory scopes, IMailCarrier carrier, MailOptions options, WorkSignal<SendMail> signal, TimeProvider time, ILogger<MailDelivery> log) : BackgroundWork
{
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan FirstGap = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan LongestGap = TimeSpan.FromHours(1);

    /// <summary>Longer than a carrier takes in any case.</summary>
    public static readonly TimeSpan Lease = TimeSpan.FromMinutes(3);

    /// <summary>Does all that is due, until the way out turns out to be barred. Answers how many mails were sent.</summary>
    public async Task<int> DeliverAsync(CancellationToken stopping)
    {
        var sent = 0;
        while (await FindDueAsync(stopping) is { } mail)
        {
            switch (mail.StateRead)
            {
                case MailState.Waiting when mail.ExpiresAt > time.GetUtcNow():
                    if (await InUnitAsync(session => MailTable.ClaimAsync(session, mail, time.Instant() + Lease, stopping), stopping))
                    {
                        if (await SendAsync(mail with { Attempts = mail.Attempts + 1 }, stopping) is not { } failure)
                        {
                            sent++;
                        }
                        else if (!failure.IsOfTheMail)
                        {
                            return sent;
                        }
                    }

                    break;
                case MailState.Waiting or MailState.Failed:
                    await EndAsync(mail, MailState.Dropped, mail.FailureRead ?? new(MailProblem.Expired));
                    break;
                default:
                    await InUnitAsync(session => MailTable.RemoveAsync(session, mail, stopping), stopping);
                    break;
            }
        }

        return sent;
    }

    protected override async Task WorkAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await DeliverAsync(stoppingToken);
            }
            catch (Exception error) when (error is not OperationCanceledException)
            {
                LogUnreachable(log, error);
            }

            await signal.WaitAsync(Look, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task<MailRow?> FindDueAsync(CancellationToken stopping)
    {
        await using var scope = scopes.CreateAsyncScope();
        await using var session = await scope.ServiceProvider.GetRequiredService<UnitOfWork>().ReadAsync(stopping);
        return await MailTable.FindDueAsync(session, time.Instant(), stopping);
    }

    private async Task<MailFailure?> SendAsync(MailRow mail, CancellationToken stopping)
    {
        try
        {
            using var message = MailWriter.Write(mail, options.Sender);
            await carrier.CarryAsync(message, stopping);
        }
        catch (MailCarriageException refused)
        {
            LogNotSent(log, mail.Id, mail.Attempts, refused.Failure.Problem, refused.Failure.Reply);
            await PutOffAsync(mail, refused.Failure);
            return refused.Failure;
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            // Its text may name whom the mail is for.
            LogUnexpected(log, mail.Id, error.GetType().Name);
            var failure = new MailFailure(MailProblem.Unexpected);
            await PutOffAsync(mail, failure);
            return failure;
        }

        await EndAsync(mail, MailState.Sent, failure: null);
        return null;
    }

    private Task PutOffAsync(MailRow mail, MailFailure failure)
    {
        var gap = FirstGap * Math.Pow(2, Math.Min(mail.Attempts - 1, 10));
        var (state, until) = failure.IsOfTheMail || mail.Attempts >= options.Attempts
            ? (MailState.Failed, mail.ExpiresAt)
            : (MailState.Waiting, time.Instant() + (gap < LongestGap ? gap : LongestGap));
        return InUnitAsync(session => MailTable.PutOffAsync(session, mail, state, until, failure, CancellationToken.None), CancellationToken.None);
    }

    // What was sent is marked also while the host stops.
    private Task EndAsync(MailRow mail, MailState state, MailFailure? failure) => InUnitAsync(
        session => MailTable.EndAsync(session, mail, state, time.Instant(), time.Instant().AddDays(options.KeepDays), failure, CancellationToken.None), CancellationToken.None);

    private async Task<T> InUnitAsync<T>(Func<Session, Task<T>> work, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<UnitOfWork>().RunAsync(work, cancellation);
    }

    [LoggerMessage(LogLevel.Warning, "The mail {Id} was not sent at attempt {Attempt}: {Problem} {Reply}")]
    private static partial void LogNotSent(ILogger log, string id, long attempt, MailProblem problem, long? reply);

    [LoggerMessage(LogLevel.Error, "The mail {Id} could not be sent: {Kind}")]
    private static partial void LogUnexpected(ILogger log, string id, string kind);

    [LoggerMessage(LogLevel.Error, "Mails can't be read")]
    private static partial void LogUnreachable(ILogger log, Exception error);
}
