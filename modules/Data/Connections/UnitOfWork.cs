using System.Data.Common;

namespace PartnerHub.Data;

/// <summary>
/// One transaction per scope: work inside work joins it, and the outermost commits. Whatever throws undoes everything.
/// </summary>
public sealed class UnitOfWork(Database database)
{
    private DbConnection? _connection;

    public async Task RunAsync(Func<DbConnection, Task> work, CancellationToken cancellation)
    {
        if (_connection is not null)
        {
            await work(_connection);
            return;
        }

        await using var connection = await database.OpenAsync(cancellation);
        await using var transaction = await connection.BeginTransactionAsync(cancellation);
        _connection = connection;
        try
        {
            await work(connection);
            await transaction.CommitAsync(cancellation);
        }
        finally
        {
            _connection = null;
        }
    }
}
