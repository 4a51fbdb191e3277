using System.Data;
using System.Globalization;
using Dapper;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;

namespace PartnerHub.Kits.Data;

/// <summary>How values lie in columns, for every query.</summary>
internal static class Columns
{
    private static readonly Lazy<bool> Registered = new(RegisterAll);

    /// <summary>Tells the mapper, once; to be called before it is used.</summary>
    public static void Register() => _ = Registered.Value;

    private static bool RegisterAll()
    {
        DefaultTypeMap.MatchNamesWithUnderscores = true;

        // Dapper asks a handler only for types that it has no mapping of its own for.
        SqlMapper.RemoveTypeMap(typeof(decimal));
        SqlMapper.RemoveTypeMap(typeof(decimal?));
        SqlMapper.RemoveTypeMap(typeof(DateOnly));
        SqlMapper.RemoveTypeMap(typeof(DateOnly?));
        SqlMapper.RemoveTypeMap(typeof(DateTimeOffset));
        SqlMapper.RemoveTypeMap(typeof(DateTimeOffset?));
        SqlMapper.AddTypeHandler(new DecimalColumn());
        SqlMapper.AddTypeHandler(new DayColumn());
        SqlMapper.AddTypeHandler(new InstantColumn());
        return true;
    }
}

/// <summary>A null has its type too: SQL Server takes one without for a text.</summary>
internal abstract class TypedColumn<T> : SqlMapper.TypeHandler<T>, SqlMapper.ITypeHandler
    where T : struct
{
    void SqlMapper.ITypeHandler.SetValue(IDbDataParameter parameter, object value)
    {
        SetValue(parameter, value is T given ? given : default);
        if (value is not T)
        {
            parameter.Value = DBNull.Value;
        }
    }

    object? SqlMapper.ITypeHandler.Parse(Type destinationType, object value) => value is DBNull ? null : Parse(value);
}

/// <summary>
/// SQLite has no decimal: a number column there is a binary float, in which 0.1 + 0.2 is not 0.3. Text keeps the amount to the
/// cent, with its scale, so that what is read back is what was said. SQL Server would pad the scale.
/// </summary>
internal sealed class DecimalColumn : TypedColumn<decimal>
{
    public override void SetValue(IDbDataParameter parameter, decimal value)
    {
        var asText = parameter is SqliteParameter or SqlParameter;
        parameter.DbType = asText ? DbType.AnsiString : DbType.Decimal;
        parameter.Value = asText ? ColumnText.Of(value) : value;
    }

    public override decimal Parse(object value) => value is string text ? ColumnText.Decimal(text) : Convert.ToDecimal(value, CultureInfo.InvariantCulture);
}

/// <summary>Days as <c>2017-06-15</c> where there is no type for them: it sorts as days do.</summary>
internal sealed class DayColumn : TypedColumn<DateOnly>
{
    public override void SetValue(IDbDataParameter parameter, DateOnly value)
    {
        var asText = parameter is SqliteParameter;
        parameter.DbType = asText ? DbType.String : DbType.Date;
        parameter.Value = asText ? ColumnText.Of(value) : parameter is SqlParameter ? value.ToDateTime(TimeOnly.MinValue) : value;
    }

    public override DateOnly Parse(object value) => value switch
    {
        DateOnly day => day,
        DateTime midnight => DateOnly.FromDateTime(midnight),
        _ => ColumnText.Day((string)value),
    };
}

/// <summary>Instants in UTC; where there is no type for them, in a form that sorts as instants do.</summary>
internal sealed class InstantColumn : TypedColumn<DateTimeOffset>
{
    public override void SetValue(IDbDataParameter parameter, DateTimeOffset value)
    {
        var asText = parameter is SqliteParameter;
        parameter.DbType = asText ? DbType.String : DbType.DateTimeOffset;
        parameter.Value = asText ? ColumnText.Of(value) : value.ToUniversalTime();
    }

    public override DateTimeOffset Parse(object value) => value switch
    {
        DateTimeOffset instant => instant,
        DateTime utc => new DateTimeOffset(DateTime.SpecifyKind(utc, DateTimeKind.Utc)),
        _ => ColumnText.Instant((string)value),
    };
}
