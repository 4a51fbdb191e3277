using MediatR;
using PartnerHub.Kits.Data;
using PartnerHub.Partners.Loads;
using PartnerHub.Partners.People;
using PartnerHub.Partners.Storage;

namespace PartnerHub.Partners.LoadPeople;

/// <summary>Writes people, each once. Their partners are locked before the programs, as everyone does.</summary>
internal sealed class PersonRound(Session session, LoadOrigin origin, DateTimeOffset recordedAt, IMediator mediator)
{
    private readonly TakenRevisions _revisions = new(session, origin, recordedAt);

    public async Task<LoadCounts> WriteAsync(IReadOnlyList<PersonRecord> records, CancellationToken cancellation)
    {
        var (accepted, known, corrected) = (0, 0, 0);
        var added = new List<(string Partner, string[] People)>();
        foreach (var people in records.GroupBy(record => record.Partner, StringComparer.Ordinal).OrderBy(partner => partner.Key, StringComparer.Ordinal))
        {
            await PartnerRows.LockAsync(session, people.Key, cancellation);
            var there = (await PersonRows.ListAsync(session, people.Key, cancellation)).ToDictionary(person => person.Id, StringComparer.Ordinal);
            string[] missing = [.. people.Select(record => record.Person).Where(person => !there.ContainsKey(person))];
            await PersonRows.AddAsync(session, people.Key, missing, recordedAt, cancellation);
            added.Add((people.Key, missing));
            accepted += missing.Length;
            foreach (var record in people)
            {
                var before = there.GetValueOrDefault(record.Person);
                var changed = await KeepAsync(record, before, cancellation);
                (known, corrected) = before is null ? (known, corrected) : changed ? (known, corrected + 1) : (known + 1, corrected);
            }
        }

        await TellAsync([.. added.Where(partner => partner.People.Length > 0)], cancellation);
        return new LoadCounts(accepted, known, corrected);
    }

    private async Task<bool> KeepAsync(PersonRecord record, KnownPerson? known, CancellationToken cancellation)
    {
        var data = record.Over(known?.Data);
        if (data == (known?.Data ?? new PersonalData()))
        {
            return false;
        }

        await PersonRows.WriteAsync(session, record.Partner, record.Person, data, (known?.Version ?? 0) + 1, recordedAt, cancellation);
        return true;
    }

    /// <summary>Programs are told that there is someone, never who.</summary>
    private async Task TellAsync((string Partner, string[] People)[] added, CancellationToken cancellation)
    {
        var teams = new List<(MembershipRow Membership, string[] People)>();
        foreach (var (partner, people) in added)
        {
            teams.AddRange((await Memberships.ListAsync(session, partner, cancellation)).Select(membership => (membership, people)));
        }

        await _revisions.TakeAsync(teams.Select(team => team.Membership.Program), cancellation);
        foreach (var (membership, people) in teams)
        {
            await Memberships.AddTeamAsync(session, membership.Program, membership.Id, people, _revisions.Of(membership.Program, membership.Id), cancellation);
        }

        await _revisions.TellAsync(mediator, cancellation);
    }
}
