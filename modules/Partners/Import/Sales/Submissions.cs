using MediatR;
using PartnerHub.Contracts;
using PartnerHub.Kits.Data;
using PartnerHub.Partners.Import.Storage;

namespace PartnerHub.Partners.Import.Sales;

/// <summary>Notes a periodic file as a fact of each member whose sales it holds, unless the same was noted before.</summary>
internal sealed class Submissions(IMediator mediator, TimeProvider time)
{
    private static readonly Sql Last = Sql.Of("SELECT MAX(number) FROM partners_fact WHERE program = @Program AND member_id = @Member");

    private static readonly Sql Noted = Sql.Of(
        "SELECT COUNT(*) FROM partners_fact WHERE program = @Program AND member_id = @Member AND kind = @Kind AND period = @Period AND value = @Value");

    public async Task WriteAsync(Session session, ProgramDescription program, ImportRow import, SalesTally tally, CancellationToken cancellation)
    {
        var reporting = program.SalesReporting!;
        if (PeriodOf(reporting, import, tally, program.Calendar.YearStartMonth) is not { } period)
        {
            return;
        }

        var receivedOn = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(import.StartedAt, time.LocalTimeZone).Date);
        var fact = SubmissionRuling.Of(reporting, import, period, receivedOn);
        var members = await MissingAsync(session, import.Program, fact, tally.Members, cancellation);
        if (members.Count > 0)
        {
            await WriteAsync(session, import, fact, members, cancellation);
        }
    }

    private static ReportingPeriod? PeriodOf(SalesReporting reporting, ImportRow import, SalesTally tally, int startMonth) =>
        import.Period is { } declared ? ReportingPeriod.Read(declared, reporting.Period, startMonth)
        : tally.LastDay is { } last ? ReportingPeriod.Of(reporting.Period, last, startMonth)
        : null;

    private static async Task<List<string>> MissingAsync(Session session, string program, Fact fact, IEnumerable<string> members, CancellationToken cancellation)
    {
        var missing = new List<string>();
        foreach (var member in members.Order(StringComparer.Ordinal))
        {
            var values = new { Program = program, Member = member, fact.Kind, fact.Period, Value = fact.Value.ToString() };
            if (await session.FindAsync<long>(Noted, values, cancellation) == 0)
            {
                missing.Add(member);
            }
        }

        return missing;
    }

    private async Task WriteAsync(Session session, ImportRow import, Fact fact, List<string> members, CancellationToken cancellation)
    {
        var revision = await Revisions.TakeAsync(session, import.Program, import.Actor, import.Source, time.Instant(), cancellation);
        var numbers = new List<long>();
        foreach (var member in members)
        {
            numbers.Add(await session.FindAsync<long?>(Last, new { import.Program, Member = member }, cancellation) + 1 ?? 1);
        }

        await using (var facts = new FactWriter(session, import.Program, revision))
        {
            for (var i = 0; i < numbers.Count; i++)
            {
                await facts.WriteAsync(members[i], numbers[i], fact, cancellation);
            }

            await facts.CompleteAsync(cancellation);
        }

        await mediator.Publish(new FactsChanged(import.Program, revision, members, Bulk: true), cancellation);
    }
}
