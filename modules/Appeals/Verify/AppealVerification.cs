using System.Text.Json;
using MediatR;
using PartnerHub.Appeals.Storage;
using PartnerHub.Journal;
using PartnerHub.Kits.Data;

namespace PartnerHub.Appeals.Verify;

/// <summary>Holds appeals, with what people wrote, against the entries of the journal that they came from.</summary>
internal sealed class AppealVerification(UnitOfWork unit, IMediator mediator) : INotificationHandler<GatherKnownEntries>, INotificationHandler<VerifyKept>
{
    private static readonly Sql Known = Sql.Of(
        """
        SELECT program, MAX(number) FROM appeals_appeal GROUP BY program
        UNION ALL SELECT program, MAX(decision) FROM appeals_appeal WHERE decision IS NOT NULL GROUP BY program
        UNION ALL SELECT program, MAX(number) FROM appeals_text GROUP BY program
        """);

    private static readonly Sql Texts = Sql.Of("SELECT number, salt, written FROM appeals_text WHERE program = @Program ORDER BY number");

    private static readonly Sql Appeals = Sql.Of(
        """
        SELECT number, member_id, contested, CASE WHEN changed = @Yes THEN 1 WHEN changed = @No THEN 0 ELSE -1 END, filed_at, filed_by, outcome, decision
          FROM appeals_appeal WHERE program = @Program ORDER BY number
        """);

    public async Task Handle(GatherKnownEntries notification, CancellationToken cancellationToken)
    {
        await using var session = await unit.ReadAsync(cancellationToken);
        foreach (var (program, number) in await session.ListAsync(Known, new { }, row => (row.Text(0), row.Long(1)), cancellationToken))
        {
            notification.Add(program, number);
        }
    }

    public async Task Handle(VerifyKept notification, CancellationToken cancellationToken)
    {
        var entries = notification.Entries.ToDictionary(entry => entry.Number);
        await CheckTextsAsync(notification, entries, cancellationToken);
        await CheckAppealsAsync(notification, entries, cancellationToken);
    }

    private async Task CheckTextsAsync(VerifyKept asked, Dictionary<long, JournalEntry> entries, CancellationToken cancellation)
    {
        await using var session = await unit.ReadAsync(cancellation);
        foreach (var (number, hash) in await session.ListAsync(Texts, new { asked.Program }, row => (row.Long(0), new WrittenText(row.Text(1), row.Text(2)).Hash), cancellation))
        {
            if (number <= asked.Last && (entries.GetValueOrDefault(number) is not { } entry || HashIn(entry) != hash))
            {
                asked.Add(ChainFault.TextChanged, number);
            }
        }
    }

    private async Task CheckAppealsAsync(VerifyKept asked, Dictionary<long, JournalEntry> entries, CancellationToken cancellation)
    {
        IReadOnlyList<(long Number, KeptAppeal? Appeal)> rows;
        await using (var session = await unit.ReadAsync(cancellation))
        {
            rows = await session.ListAsync(Appeals, new { asked.Program, Yes = true, No = false }, row => (row.Long(0), KeptAppeal.Read(row)), cancellation);
        }

        var decisions = entries.Values.Where(entry => entry is { Kind: RulingKinds.Decision, About: not null }).ToLookup(entry => entry.About!.Value);
        foreach (var (number, appeal) in rows.Select(row => (row.Number, row.Appeal?.AsOf(asked.Last))))
        {
            if (number <= asked.Last && (appeal is null || entries.GetValueOrDefault(number) is not { Kind: RulingKinds.Appeal } entry || appeal != await SaidAsync(appeal, entry, decisions[number].FirstOrDefault(), cancellation)))
            {
                asked.Add(ChainFault.AppealChanged, number);
            }
        }

        foreach (var number in entries.Values.Where(entry => entry.Kind == RulingKinds.Appeal).Select(entry => entry.Number).Except(rows.Select(row => row.Number)))
        {
            asked.Add(ChainFault.AppealChanged, number);
        }
    }

    /// <summary>The appeal as the journal says it. Whether the ruling came out otherwise is not told where the contested one is gone.</summary>
    private async Task<KeptAppeal> SaidAsync(KeptAppeal kept, JournalEntry entry, JournalEntry? decision, CancellationToken cancellation)
    {
        var contested = entry.About is { } about ? await FindAsync(entry.Program, about, cancellation) : null;
        return new(
            entry.Member ?? "", entry.About ?? 0, contested is null ? kept.Changed : contested.Ruling != entry.Ruling, entry.RecordedAt, entry.Actor, OutcomeIn(decision), decision?.Number);
    }

    private async Task<JournalEntry?> FindAsync(string program, long number, CancellationToken cancellation)
    {
        try
        {
            return await mediator.Send(new FindEntry(program, number), cancellation);
        }
        catch (Exception error) when (ValueForm.IsWrong(error))
        {
            return null;
        }
    }

    private static string? HashIn(JournalEntry entry) => TextIn(entry.Question, entry.Kind == RulingKinds.Appeal ? "comment" : "reason");

    private static string? OutcomeIn(JournalEntry? decision) => decision is null ? null : TextIn(decision.Ruling, "outcome");

    private static string? TextIn(string json, string member)
    {
        try
        {
            using var text = JsonDocument.Parse(json);
            return text.RootElement.ValueKind == JsonValueKind.Object && text.RootElement.TryGetProperty(member, out var found) && found.ValueKind == JsonValueKind.String ? found.GetString() : null;
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private sealed record KeptAppeal(string Member, long Contested, bool Changed, DateTimeOffset FiledAt, string FiledBy, string? Outcome, long? Decision)
    {
        /// <summary>Still open at an entry before it was settled.</summary>
        public KeptAppeal AsOf(long last) => Decision > last ? this with { Outcome = null, Decision = null } : this;

        /// <summary>Null where a value has not the form of its column any more.</summary>
        public static KeptAppeal? Read(RowReader row)
        {
            try
            {
                return row.Long(3) < 0 ? null : new(row.Text(1), row.Long(2), row.Long(3) == 1, row.Instant(4), row.Text(5), row.TextOrNull(6), row.LongOrNull(7));
            }
            catch (Exception error) when (ValueForm.IsWrong(error))
            {
                return null;
            }
        }
    }
}
