using System.Security.Cryptography;
using System.Text;
using Microsoft.Data.Sqlite;
using PartnerHub.Databases;
using PartnerHub.Kits.Data;
using PartnerHub.Partners;
using PartnerHub.Partners.SalesSums;
using PartnerHub.Reliability.Runs;

namespace PartnerHub.Reliability.Imports;

/// <summary>What the database holds, read behind the host's back. No connection stays open, so that the next process opens what a killed one left.</summary>
internal sealed class LoadedRows(TestDatabase database)
{
    private const string LatestState = "SELECT state FROM imports_import WHERE number = (SELECT MAX(number) FROM imports_import)";

    private const string LinesOfLatestSource =
        """
        SELECT l.line_key, m.partner_id, l.product, l.quantity, l.amount FROM partners_sales_line l
          JOIN imports_source s ON s.number = l.source JOIN partners_membership m ON m.program = s.program AND m.id = l.member_id
         WHERE s.number = (SELECT MAX(number) FROM imports_source) ORDER BY l.line_key, l.version
        """;

    private static readonly Sql Sums = Sql.Of("SELECT kind, sums FROM partners_sales_sum");

    public static string Hash(IReadOnlyList<string> rows) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', rows))));

    /// <summary>Whether the file that was opened last is begun and not finished.</summary>
    public async Task<bool> IsUnderWayAsync() => await ReadAsync(LatestState) is ["running"];

    public Task<IReadOnlyList<string>> OfLatestSourceAsync() => ReadAsync(LinesOfLatestSource);

    /// <summary>Lines and amounts of all sums by day.</summary>
    public async Task<(long Lines, long Amount)> SumAsync()
    {
        var sums = new List<SalesSum>();
        await using (var modules = await RunningModules.OpenAsync(database.Provider, database.ConnectionString))
        {
            var reader = new SumsReader(Encoding.UTF8.GetString);
            await modules.ReadAsync(Sums, row => reader.Read(row.Bytes(1), row.Word(0), sums));
        }

        SqliteConnection.ClearAllPools();
        return (sums.Sum(sum => sum.Lines), sums.Sum(sum => sum.Amount));
    }

    private async Task<IReadOnlyList<string>> ReadAsync(string sql)
    {
        await using var modules = await RunningModules.OpenAsync(database.Provider, database.ConnectionString);
        var rows = await modules.RowsAsync(sql);
        SqliteConnection.ClearAllPools();
        return rows;
    }
}
