using PartnerHub.Eligibility.Runs.Pipeline;
using PartnerHub.Eligibility.Runs.Start;
using PartnerHub.Journal.Verification;
using System.Diagnostics;
using Microsoft.Data.Sqlite;
using PartnerHub.Appeals;
using PartnerHub.Appeals.ContestRuling;
using PartnerHub.Appeals.EraseTexts;
using PartnerHub.Appeals.SettleAppeal;
using PartnerHub.Contracts;
using PartnerHub.Databases;
using PartnerHub.Eligibility;
using PartnerHub.Journal;
using PartnerHub.Journal.Entries;
using PartnerHub.Partners;
using PartnerHub.Reliability.Runs;

namespace PartnerHub.Reliability.Journal;

/// <summary>
/// Changes one byte of one value of the journal's tables at a time, behind the hub's back, and has the journal verified: each is
/// to be found, at its place. The byte is put back, and the journal is whole again.
/// </summary>
internal sealed class MutateJournal(RunningModules modules, SqliteConnection connection, Random random)
{
    private const int Members = 8;

    public static async Task<int> TryAsync(int times)
    {
        await using var database = await TestDatabase.CreateAsync(TestDatabase.Sqlite);
        await using var modules = await RunningModules.OpenAsync(database.Provider, database.ConnectionString, new AppealsModule());
        await FillAsync(modules);
        await using var connection = new SqliteConnection(database.ConnectionString);
        await connection.OpenAsync();
        foreach (var guarded in (string[])["journal_entry", "journal_rulebook"])
        {
            await using var command = connection.CreateCommand();
            command.CommandText = $"DROP TRIGGER {guarded}_stays; DROP TRIGGER {guarded}_remains";
            await command.ExecuteNonQueryAsync();
        }

        return await new MutateJournal(modules, connection, new Random(times)).TryAllAsync(times);
    }

    private async Task<int> TryAllAsync(int times)
    {
        var watch = Stopwatch.StartNew();
        var values = await KeptValue.ListAsync(connection);
        var missed = new List<string>();
        var isWhole = (await VerifyAsync()).All(report => report.FindingCount == 0);
        var byTable = new SortedDictionary<string, int>(StringComparer.Ordinal);
        for (var tried = 0; tried < times;)
        {
            var value = values[random.Next(values.Count)];
            var bytes = Mutated(value.Bytes);
            if (await value.WriteAsync(connection, bytes, value.KeyWith(value.Bytes)))
            {
                tried++;
                byTable[value.Table] = byTable.GetValueOrDefault(value.Table) + 1;
                if (!Finding.IsOf(value, value.With(bytes), await VerifyAsync()))
                {
                    missed.Add($"{value.Table}.{value.Column} of {string.Join(' ', value.Key)}: {value.Value} became {value.With(bytes)}");
                }

                await value.WriteAsync(connection, value.Bytes, value.KeyWith(bytes));
            }
        }

        isWhole &= (await VerifyAsync()).All(report => report.FindingCount == 0);
        missed.Take(20).ToList().ForEach(Console.Out.WriteLine);
        Console.Out.WriteLine(FormattableString.Invariant(
            $"mutate-journal: {times} bytes of {values.Count} values changed ({string.Join(", ", byTable.Select(table => $"{table.Key} {table.Value}"))}), {times - missed.Count} found at their place, {missed.Count} missed, {(isWhole ? "whole before and after" : "NOT WHOLE")}, {watch.Elapsed.TotalSeconds:0} s"));
        return missed.Count == 0 && isWhole ? 0 : 1;
    }

    private Task<IReadOnlyList<ChainReport>> VerifyAsync() => modules.SendAsync(new VerifyJournal(null));

    private byte[] Mutated(byte[] bytes)
    {
        var at = random.Next(bytes.Length);
        byte other;
        do
        {
            other = (byte)random.Next(256);
        }
        while (other == bytes[at]);

        bytes[at] = other;
        return bytes;
    }

    private static async Task FillAsync(RunningModules modules)
    {
        await modules.SendAsync(new EnrolPartners([.. Enumerable.Range(1, Members).Select(Enrolment)]));
        await modules.SendAsync(new JudgeDue());
        await modules.SendAsync(new StartRun(RunningModules.Program));
        await modules.SendAsync(new CarryOutRun(RunningModules.Program, 1));
        for (var member = 1; member <= Members; member++)
        {
            var contested = (await modules.SendAsync(new ListEntries(RunningModules.Program) { Member = Id(member) })).First(entry => entry.CanBeAskedAgain);
            IReadOnlyList<Fact> facts = member % 2 == 0 ? [] : [new Fact { Kind = "sales", On = new(2017, 3, 2), Amount = 50_000, Currency = "EUR" }];
            var appeal = await modules.SendAsync(new FileAppeal(Id(member), contested.Number, $"Un désaccord, {member}", facts));
            if (member % 3 > 0)
            {
                await modules.SendAsync(new DecideAppeal(RunningModules.Program, appeal.Number, member % 3 == 1 ? AppealOutcome.Upheld : AppealOutcome.Rejected, $"Vu, {member}"));
            }

            if (member == 4)
            {
                await modules.SendAsync(new EraseText(RunningModules.Program, appeal.Number));
            }
        }
    }

    private static string Id(int member) => FormattableString.Invariant($"p{member}.{RunningModules.Program}");

    private static Enrolment Enrolment(int number) => new()
    {
        Partner = new Partner { Id = FormattableString.Invariant($"p{number}"), Name = "Exemple", Country = "FR" },
        Memberships =
        [
            new EnrolledMembership
            {
                Program = RunningModules.Program,
                Membership = new Membership { Level = "registered", Since = new(2016, 1, 10), JoinedOn = new(2014, 3, 1) },
                Facts = [new Fact { Kind = "website-information", On = new(2016, 2, 1), Value = true }],
            },
        ],
    };
}
