using System.Data.Common;

namespace PartnerHub.Kits.Data;

/// <summary>Opens the rows of a server's driver.</summary>
internal static class ServerRows
{
    public static async Task<(DbCommand Command, DbDataReader Rows)> OpenAsync(Session session, string text, object values, CancellationToken cancellation)
    {
        var command = session.Connection.CreateCommand();
        command.CommandText = text;
        command.Transaction = session.Transaction;
        foreach (var (name, value) in RowReader.Values(values))
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = name;
            parameter.Value = value is DateTimeOffset instant ? instant.ToUniversalTime() : value;
            command.Parameters.Add(parameter);
        }

        try
        {
            return (command, await command.ExecuteReaderAsync(cancellation));
        }
        catch
        {
            await command.DisposeAsync();
            throw;
        }
    }
}
