using Microsoft.Extensions.Diagnostics.HealthChecks;
using PartnerHub.Kits.Data;

namespace PartnerHub.Host.Web.Api;

/// <summary>Ready while the database answers in time. A program that doesn't serve is shown to people; it does not take the host out of service.</summary>
internal sealed class DatabaseHealth(Database database) : IHealthCheck
{
    public const string Ready = "ready";

    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(3);
    private static readonly Sql Question = Sql.Of("SELECT COUNT(*) FROM data_migration");

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            // A driver may not look at the token while it waits.
            await Task.Run(() => AskAsync(cancellationToken), cancellationToken).WaitAsync(Limit, cancellationToken);
            return HealthCheckResult.Healthy();
        }
        catch (Exception error) when (error is System.Data.Common.DbException or TimeoutException or InvalidOperationException)
        {
            return HealthCheckResult.Unhealthy(exception: error);
        }
    }

    private async Task AskAsync(CancellationToken cancellation)
    {
        await using var session = await database.OpenAsync(cancellation);
        await session.FindAsync<long>(Question, null, cancellation);
    }
}
