using System.Data;
using System.Globalization;
using Dapper;

namespace PartnerHub.Data;

/// <summary>How values lie in columns, for every query.</summary>
internal static class Columns
{
    public static void Register()
    {
        // Dapper asks a handler only for types that it has no mapping of its own for.
        SqlMapper.RemoveTypeMap(typeof(decimal));
        SqlMapper.RemoveTypeMap(typeof(decimal?));
        SqlMapper.RemoveTypeMap(typeof(DateTimeOffset));
        SqlMapper.RemoveTypeMap(typeof(DateTimeOffset?));
        SqlMapper.AddTypeHandler(new DecimalColumn());
        SqlMapper.AddTypeHandler(new DayColumn());
        SqlMapper.AddTypeHandler(new InstantColumn());
    }
}

/// <summary>
/// SQLite has no decimal: a number column is a binary float, in which 0.1 + 0.2 is not 0.3. Text keeps the amount to the
/// cent, with its scale, so that what is read back is what was said.
/// </summary>
internal sealed class DecimalColumn : SqlMapper.TypeHandler<decimal>
{
    public override void SetValue(IDbDataParameter parameter, decimal value)
    {
        parameter.DbType = DbType.String;
        parameter.Value = value.ToString(CultureInfo.InvariantCulture);
    }

    public override decimal Parse(object value) => decimal.Parse((string)value, NumberStyles.Number, CultureInfo.InvariantCulture);
}

/// <summary>Days as <c>2017-06-15</c>, which sorts as days do.</summary>
internal sealed class DayColumn : SqlMapper.TypeHandler<DateOnly>
{
    public override void SetValue(IDbDataParameter parameter, DateOnly value)
    {
        parameter.DbType = DbType.String;
        parameter.Value = value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
    }

    public override DateOnly Parse(object value) => DateOnly.ParseExact((string)value, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}

/// <summary>Instants in UTC to the tick, in a form that sorts as instants do.</summary>
internal sealed class InstantColumn : SqlMapper.TypeHandler<DateTimeOffset>
{
    private const string Form = "yyyy-MM-dd'T'HH:mm:ss.fffffff'Z'";

    public override void SetValue(IDbDataParameter parameter, DateTimeOffset value)
    {
        parameter.DbType = DbType.String;
        parameter.Value = value.UtcDateTime.ToString(Form, CultureInfo.InvariantCulture);
    }

    public override DateTimeOffset Parse(object value) =>
        DateTimeOffset.ParseExact((string)value, Form, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
}
