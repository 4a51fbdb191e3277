using System.Globalization;
using MediatR;
using PartnerHub.Contracts;
using PartnerHub.Kits.Messaging;
using PartnerHub.Kits.Ui;
using PartnerHub.Programs;

namespace PartnerHub.Journal.ShowEntries;

/// <summary>Entries of the journals by their number, as it is or behind the program's id as a checkpoint names it.</summary>
internal sealed class EntrySearch(IMediator mediator) : ISearchSource
{
    public int Order => 30;

    public LocalizedText Title => Words.Decisions;

    public async Task<IReadOnlyList<SearchHit>> FindAsync(string text, int limit, CancellationToken cancellation)
    {
        var parts = text.Split(':');
        var (of, written) = parts.Length > 1 ? (parts[0], parts[1]) : (null, parts[0]);
        if (!long.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return [];
        }

        var hits = new List<SearchHit>();
        foreach (var program in (await mediator.Send(new ListPrograms { Needing = Rights.Read }, cancellation)).Where(program => of is null || program.Id == of))
        {
            if (await mediator.Send(new FindEntry(program.Id, number), cancellation) is { } entry)
            {
                hits.Add(HitOf(entry, program.Description?.Name ?? LocalizedText.Of(program.Id, program.Id)));
            }
        }

        return [.. hits.Take(limit)];
    }

    private static SearchHit HitOf(JournalEntry entry, LocalizedText program)
    {
        var kind = KindWord.Of(entry.Kind);
        return new(
            PageAddress.Journal(entry.Program, entry.Number),
            LocalizedText.Of(Titled("fr"), Titled("en")),
            LocalizedText.Of($"{kind.Fr}, {program.Fr}", $"{kind.En}, {program.En}"));

        string Titled(string language) => string.Format(CultureInfo.InvariantCulture, Words.EntryTitle.In(language), entry.Number);
    }
}
