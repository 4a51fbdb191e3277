using System.Data;
using System.Data.Common;
using System.Globalization;
using PartnerHub.Contracts;

namespace PartnerHub.Partners;

/// <summary>Appends facts by one prepared statement: a network comes with tens of thousands of them.</summary>
internal sealed class FactWriter : IAsyncDisposable
{
    private static readonly string[] Columns =
    [
        "program", "member_id", "kind", "held_from", "held_until", "value_form", "value", "amount", "currency",
        "quantity", "person", "product", "period", "details", "recorded_at",
    ];

    private readonly DbCommand _command;
    private readonly DbParameter _number;
    private readonly string _recordedAt;

    public FactWriter(DbConnection connection, DateTimeOffset recordedAt)
    {
        _recordedAt = recordedAt.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fffffff'Z'", CultureInfo.InvariantCulture);
        _command = connection.CreateCommand();
        _command.CommandText =
            $"INSERT INTO partners_fact ({string.Join(", ", Columns)}, number) VALUES ({string.Join(", ", Columns.Select(column => "@" + column))}, @number)";
        foreach (var column in Columns)
        {
            Add("@" + column, DbType.String);
        }

        _number = Add("@number", DbType.Int64);
    }

    /// <summary>Appends the facts of a member that has none yet.</summary>
    public async Task WriteAsync(string program, string memberId, IReadOnlyList<Fact> facts, CancellationToken cancellation)
    {
        for (var i = 0; i < facts.Count; i++)
        {
            Set(program, memberId, facts[i]);
            _number.Value = i + 1L;
            await _command.ExecuteNonQueryAsync(cancellation);
        }
    }

    public ValueTask DisposeAsync() => _command.DisposeAsync();

    private void Set(string program, string memberId, Fact fact)
    {
        string?[] values =
        [
            program, memberId, fact.Kind, FactText.Day(fact.On), fact.Until is { } until ? FactText.Day(until) : null,
            FactText.Form(fact.Value), fact.Value.Form == FactValueForm.None ? null : fact.Value.ToString(),
            fact.Amount is { } amount ? FactText.Number(amount) : null, fact.Currency,
            fact.Quantity is { } quantity ? FactText.Number(quantity) : null, fact.Person, fact.Product, fact.Period,
            FactText.Details(fact.Details), _recordedAt,
        ];
        for (var i = 0; i < values.Length; i++)
        {
            _command.Parameters[i].Value = (object?)values[i] ?? DBNull.Value;
        }
    }

    private DbParameter Add(string name, DbType type)
    {
        var parameter = _command.CreateParameter();
        parameter.ParameterName = name;
        parameter.DbType = type;
        _command.Parameters.Add(parameter);
        return parameter;
    }
}
