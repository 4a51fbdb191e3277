using System.Globalization;
using PartnerHub.Benchmarks.Standings;
using PartnerHub.Contracts;
using PartnerHub.Kits.Data;
using PartnerHub.Partners;
using PartnerHub.Partners.SalesSums;
using PartnerHub.Partners.Storage;

namespace PartnerHub.Benchmarks.Runs;

/// <summary>Made-up members of the five-status program: a year of sales, loaded month by month, and ten other facts each.</summary>
internal static class SyntheticNetwork
{
    public const string Program = StandingCase.Program;
    private const int PerTransaction = 50_000;
    private const int Months = 12;
    private static readonly Sql AddRevision = Sql.InsertIfAbsent("partners_revision", "program", "number");

    public static DateOnly Day => SampleDossiers.Day;

    /// <param name="unit">Where to.</param>
    /// <param name="rules">Nearly all hold the level that these rules give them.</param>
    /// <param name="members">How many.</param>
    /// <param name="sell">Whether they have sold anything.</param>
    public static async Task WriteAsync(UnitOfWork unit, IEligibility rules, int members, bool sell)
    {
        for (var from = 0; from < members; from += PerTransaction)
        {
            var range = Enumerable.Range(from, Math.Min(PerTransaction, members - from)).Select(number => new Synthetic(number, rules, sell)).ToArray();
            await unit.RunAsync(session => WriteAsync(session, range), CancellationToken.None);
        }
    }

    private static async Task WriteAsync(Session session, Synthetic[] members)
    {
        await session.ExecuteAsync(AddRevision, new { Program, Number = (long)Months }, CancellationToken.None);
        await AppendAsync(session, members, "partners_partner", "id name country types recorded_at!", (rows, member) => rows.Text(member.Partner, member.Partner, member.Country, "[]"));
        await AppendAsync(session, members, "partners_membership", "program id partner_id joined_on% recorded_at!", (rows, member) => rows.Text(Program, member.Id, member.Partner).Day(Synthetic.Joined));
        await AppendAsync(session, members, "partners_profile", "program member_id revision# name country types joined_on%", (rows, member) =>
            rows.Text(Program, member.Id).Long(1).Text(member.Partner, member.Country, "[]").Day(Synthetic.Joined));
        await AppendAsync(session, members, "partners_level", "program member_id number# level held_from% revision#", (rows, member) =>
            rows.Text(Program, member.Id).Long(1).Text(member.Level).Day(new DateOnly(2016, 1, 15)).Long(1));
        await using (var facts = new FactWriter(session, Program, 1))
        {
            foreach (var member in members)
            {
                foreach (var (fact, place) in member.Facts.Select((fact, place) => (fact, place)))
                {
                    await facts.WriteAsync(member.Id, place + 1, fact, CancellationToken.None);
                }
            }

            await facts.CompleteAsync(CancellationToken.None);
        }

        await AppendAsync(
            session,
            [.. members.SelectMany(member => Enumerable.Range(0, member.Months), (member, month) => (member, month))],
            "partners_sales_sum",
            "program member_id revision# kind sums*",
            (rows, sale) => rows.Text(Program, sale.member.Id).Long(sale.month + 1).Text("sales").Bytes(Packed(sale.member, sale.month)));
    }

    private static ReadOnlyMemory<byte> Packed(Synthetic member, int month)
    {
        var sums = new SumsWriter();
        sums.Add(new SalesSum("sales", Synthetic.SoldOn(month), "endpoint-security", "EUR", null, member.Sold(month), 12 * 10_000, 9));
        return sums.Written;
    }

    private static async Task AppendAsync<T>(Session session, T[] items, string table, string columns, Action<ColumnValues, T> write)
    {
        var names = columns.Split(' ');
        await using var rows = session.Rows(table, [.. names.Select(name => new RowColumn(name.TrimEnd('!', '%', '#', '*'), TypeOf(name[^1])))]);
        var values = new ColumnValues(rows);
        foreach (var item in items)
        {
            write(values, item);
            if (names[^1][^1] == '!')
            {
                rows.Instant(DateTimeOffset.UnixEpoch);
            }

            await rows.EndRowAsync(CancellationToken.None);
        }

        await rows.CompleteAsync(CancellationToken.None);
    }

    private static RowType TypeOf(char mark) => mark switch { '!' => RowType.Instant, '*' => RowType.Bytes, '%' => RowType.Day, '#' => RowType.Long, _ => RowType.Text };

    private sealed class ColumnValues(RowWriter rows)
    {
        public ColumnValues Text(params ReadOnlySpan<string?> values)
        {
            foreach (var value in values)
            {
                rows.Text(value);
            }

            return this;
        }

        public ColumnValues Day(DateOnly value)
        {
            rows.Day(value);
            return this;
        }

        public ColumnValues Bytes(ReadOnlyMemory<byte> value)
        {
            rows.Bytes(value);
            return this;
        }

        public ColumnValues Long(params ReadOnlySpan<long> values)
        {
            foreach (var value in values)
            {
                rows.Long(value);
            }

            return this;
        }
    }
}
