using System.Data;
using Dapper;
using Microsoft.Data.SqlClient;

namespace PartnerHub.Kits.Data.Tests;

/// <summary>What can be known of the engine without a server.</summary>
public class SqlServerEngineTests
{
    [Theory]
    [InlineData("16.0.4175.1", 3, 65001, true, null)]
    [InlineData("15.0.2000.5", 2, 65001, true, null)]
    [InlineData("14.0.3465.1", 2, 65001, true, DatabaseLack.Version)]
    [InlineData("unheard of", 2, 65001, true, DatabaseLack.Version)]
    [InlineData("12.0.2000.8", 5, 65001, true, null)]
    [InlineData("12.0.2000.8", 8, 65001, true, null)]
    [InlineData("16.0.4175.1", 3, null, true, DatabaseLack.Utf8Collation)]
    [InlineData("16.0.4175.1", 3, 65001, false, DatabaseLack.ReadCommittedSnapshot)]
    public void Check_OfAServer_SaysWhatItLacks(string version, int edition, int? codePage, bool readsSnapshots, DatabaseLack? lack) =>
        Assert.Equal(lack, SqlServerCheck.Lack(new(version, edition, codePage, readsSnapshots)));

    [Theory]
    [InlineData(30, 10, 30)]
    [InlineData(30, 60, 65)]
    [InlineData(600, 60, 600)]
    [InlineData(0, 60, 0)]
    public void Command_BesideALockToWaitFor_HasMoreTime(int given, int busy, int seconds) => Assert.Equal(seconds, SqlServerEngine.CommandSeconds(given, busy));

    [Fact]
    public async Task RowWriter_OfAConnection_HasItsTime()
    {
        await using var connection = new SqlConnection("Server=nowhere;Command Timeout=65");
        await using var rows = new SqlServerRowWriter(connection, null, "t", [new RowColumn("a", RowType.Text)]);

        Assert.Equal(65, rows.TimeoutSeconds);
    }

    public static TheoryData<SqlMapper.ITypeHandler, DbType> Columns => new()
    {
        { new DecimalColumn(), DbType.AnsiString },
        { new DayColumn(), DbType.Date },
        { new InstantColumn(), DbType.DateTimeOffset },
    };

    [Theory]
    [MemberData(nameof(Columns), DisableDiscoveryEnumeration = true)]
    public void Null_OfAnyType_KeepsIt(SqlMapper.ITypeHandler column, DbType type)
    {
        var parameter = new SqlParameter("p", null);

        column.SetValue(parameter, DBNull.Value);

        Assert.Equal((type, DBNull.Value), (parameter.DbType, parameter.Value));
    }
}
