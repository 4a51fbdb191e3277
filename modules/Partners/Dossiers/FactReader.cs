using System.Data.Common;
using Dapper;
using PartnerHub.Contracts;

namespace PartnerHub.Partners;

/// <summary>Reads facts by member, column by column: a network has tens of thousands of them.</summary>
internal static class FactReader
{
    private const string Columns =
        "SELECT member_id, kind, held_from, held_until, value_form, value, amount, currency, quantity, person, product, period, details FROM partners_fact";

    public static Task<Dictionary<string, List<Fact>>> OfMemberAsync(DbConnection connection, Member member, CancellationToken cancellation) =>
        ReadAsync(connection, $"{Columns} WHERE program = @Program AND member_id = @Id", new { member.Program, member.Id }, cancellation);

    public static Task<Dictionary<string, List<Fact>>> OfProgramAsync(DbConnection connection, string program, CancellationToken cancellation) =>
        ReadAsync(connection, $"{Columns} WHERE program = @program ORDER BY member_id, number", new { program }, cancellation);

    private static async Task<Dictionary<string, List<Fact>>> ReadAsync(
        DbConnection connection, string sql, object parameters, CancellationToken cancellation)
    {
        var facts = new Dictionary<string, List<Fact>>(StringComparer.Ordinal);
        var words = new Dictionary<string, string>(StringComparer.Ordinal);
        await using var reader = await connection.ExecuteReaderAsync(new CommandDefinition(sql, parameters, cancellationToken: cancellation));
        while (await reader.ReadAsync(cancellation))
        {
            var member = reader.GetString(0);
            if (!facts.TryGetValue(member, out var list))
            {
                facts.Add(member, list = []);
            }

            list.Add(Read(reader, words));
        }

        return facts;
    }

    private static Fact Read(DbDataReader reader, Dictionary<string, string> words)
    {
        var fact = new Fact
        {
            Kind = Shared(words, reader.GetString(1)),
            On = FactText.Day(reader.GetString(2)),
            Until = Text(reader, 3) is { } until ? FactText.Day(until) : null,
            Value = Text(reader, 4) is { } form ? FactText.Value(form, reader.GetString(5)) : FactValue.None,
            Amount = Text(reader, 6) is { } amount ? FactText.Number(amount) : null,
            Currency = Word(reader, 7, words),
            Quantity = Text(reader, 8) is { } quantity ? FactText.Number(quantity) : null,
            Person = Word(reader, 9, words),
            Product = Word(reader, 10, words),
            Period = Word(reader, 11, words),
        };
        return Text(reader, 12) is { } details ? fact with { Details = FactText.Details(details) } : fact;
    }

    private static string? Text(DbDataReader reader, int column) => reader.IsDBNull(column) ? null : reader.GetString(column);

    private static string? Word(DbDataReader reader, int column, Dictionary<string, string> words) =>
        Text(reader, column) is { } text ? Shared(words, text) : null;

    // Kinds, products, persons and periods come back in thousands of facts: one instance of each is kept.
    private static string Shared(Dictionary<string, string> words, string text)
    {
        if (!words.TryGetValue(text, out var word))
        {
            words.Add(text, word = text);
        }

        return word;
    }
}
