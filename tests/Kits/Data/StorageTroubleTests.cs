using System.Data.Common;
using System.Reflection;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace PartnerHub.Kits.Data.Tests;

public class StorageTroubleTests
{
    public static TheoryData<string, DbException> Busy => new()
    {
        { "deadlock", SqlServer(1205) },
        { "a lock's time is over", SqlServer(1222) },
        { "a command's time is over", SqlServer(-2) },
        { "no lock of migrations", SqlServer(50002) },
        { "told second", SqlServer(3621, 1222) },
        { "deadlock", Postgres("40P01") },
        { "not serializable", Postgres("40001") },
        { "a lock's time is over", Postgres("55P03") },
        { "a statement's time is over", Postgres("57014") },
        { "a command's time is over", new NpgsqlException("late", new TimeoutException()) },
        { "busy", new SqliteException("busy", 5) },
        { "locked", new SqliteException("locked", 6) },
    };

    public static TheoryData<string, DbException> Full => new()
    {
        { "no room", SqlServer(1105) }, { "no room for the log", SqlServer(9002) }, { "no room", Postgres("53100") }, { "no room", new SqliteException("full", 13) },
    };

    public static TheoryData<string, DbException> Others => new()
    {
        { "duplicate", SqlServer(2627) }, { "too long a text", SqlServer(2628) }, { "duplicate", Postgres("23505") }, { "unknown column", Postgres("42703") },
        { "unknown table", new SqliteException("no such table", 1) },
    };

    public static TheoryData<string, DbException> Unreachable => new()
    {
        { "lost", new NpgsqlException("lost", new IOException()) }, { "not there", new NpgsqlException("no", new System.Net.Sockets.SocketException()) },
        { "stopped", Postgres("57P01") }, { "starting", Postgres("57P03") }, { "too many connections", Postgres("53300") }, { "no such database", Postgres("3D000") },
        { "not let in", Postgres("28P01") }, { "lost", Postgres("08006") }, { "failing", Postgres("58030") },
        { "not there", SqlServer(53) }, { "no such database", SqlServer(4060) }, { "lost", SqlServer(10054) }, { "not let in", SqlServer(18456) },
        { "not a database", new SqliteException("no", 26) }, { "deleted", new SqliteException("no", 14) }, { "damaged", new SqliteException("no", 11) }, { "read-only", new SqliteException("no", 8) },
    };

    [Theory]
    [MemberData(nameof(Busy), DisableDiscoveryEnumeration = true)]
    public void Of_WaitingInVain_IsBusy(string what, DbException error) => Assert.Equal((what, StorageTrouble.Busy), (what, StorageTroubles.Of(error)));

    [Theory]
    [MemberData(nameof(Full), DisableDiscoveryEnumeration = true)]
    public void Of_NoRoom_IsFull(string what, DbException error) => Assert.Equal((what, StorageTrouble.Full), (what, StorageTroubles.Of(error)));

    [Theory]
    [MemberData(nameof(Unreachable), DisableDiscoveryEnumeration = true)]
    public void Of_ADatabaseAway_IsUnreachable(string what, DbException error) => Assert.Equal((what, StorageTrouble.Unreachable), (what, StorageTroubles.Of(error)));

    [Theory]
    [MemberData(nameof(Others), DisableDiscoveryEnumeration = true)]
    public void Of_AnotherError_IsNone(string what, DbException error) => Assert.Equal((what, StorageTrouble.None), (what, StorageTroubles.Of(error)));

    [Theory]
    [InlineData(2601, true, false)]
    [InlineData(2627, true, false)]
    [InlineData(1205, false, true)]
    [InlineData(1222, false, false)]
    [InlineData(-2, false, false)]
    public void SqlServer_Error_IsToldApart(int number, bool duplicate, bool transient)
    {
        var error = SqlServer(number);

        Assert.Equal((duplicate, transient), (Dialect.SqlServer.IsDuplicate(error), Dialect.SqlServer.IsTransient(error)));
    }

    private static PostgresException Postgres(string state) => new("said", "ERROR", "ERROR", state);

    // The driver alone makes them: none of what it needs is public.
    private static SqlException SqlServer(params int[] numbers)
    {
        const BindingFlags hidden = BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static;
        var errors = (SqlErrorCollection)Activator.CreateInstance(typeof(SqlErrorCollection), nonPublic: true)!;
        var add = typeof(SqlErrorCollection).GetMethod("Add", hidden)!;
        var make = typeof(SqlError).GetConstructors(hidden).OrderBy(constructor => constructor.GetParameters().Length).First();
        foreach (var number in numbers)
        {
            object?[] values = [.. make.GetParameters().Select(parameter => Value(parameter, number))];
            add.Invoke(errors, [make.Invoke(values)]);
        }

        var create = typeof(SqlException).GetMethods(hidden).First(method => method.Name == "CreateException" && method.GetParameters() is [_, { ParameterType: var second }] && second == typeof(string));
        return (SqlException)create.Invoke(null, [errors, "15.0.0"])!;
    }

    private static object? Value(ParameterInfo parameter, int number) =>
        parameter.Name == "infoNumber" ? number
        : parameter.ParameterType == typeof(string) ? "said"
        : parameter.ParameterType.IsValueType ? Activator.CreateInstance(parameter.ParameterType)
        : null;
}
