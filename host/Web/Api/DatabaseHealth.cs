using Microsoft.Extensions.Diagnostics.HealthChecks;
using PartnerHub.Kits.Data;

namespace PartnerHub.Host.Web.Api;

/// <summary>Ready while the database opens. A program that doesn't serve is shown to people; it does not take the host out of service.</summary>
internal sealed class DatabaseHealth(Database database) : IHealthCheck
{
    public const string Ready = "ready";

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            await using var connection = await database.OpenAsync(cancellationToken);
            return HealthCheckResult.Healthy();
        }
        catch (System.Data.Common.DbException error)
        {
            return HealthCheckResult.Unhealthy(error.Message);
        }
    }
}
