using PartnerHub.Contracts;

namespace PartnerHub.Toolkit;

/// <summary>Suspects a violation of each duty whose due date has passed without it being done; what fell due on one day for one period is one suspicion, since the host proposes it once.</summary>
/// <param name="violation">Id of the violation.</param>
/// <param name="clause">The clause it rests on.</param>
/// <param name="duty">Id of the duty; null for any.</param>
/// <param name="months">How many months back due dates are looked at.</param>
public sealed class MissedDuties(string violation, string clause, string? duty = null, int months = 12)
{
    /// <summary>The violations suspected on a day, of what the program still lists as late, by the first day on which each was late.</summary>
    /// <param name="eligibility">The program's own obligations.</param>
    /// <param name="program">The program, for the names of duties.</param>
    /// <param name="dossier">What is known of the partner.</param>
    /// <param name="on">The day.</param>
    public IReadOnlyList<Suspicion> Detect(IEligibility eligibility, ProgramDescription program, Dossier dossier, DateOnly on) =>
        Among(eligibility.Obligations(dossier, on, on), program, on);

    /// <summary>The violations suspected of given obligations, by the first day on which each was late.</summary>
    /// <param name="obligations">What was owed, with its state on the day.</param>
    /// <param name="program">The program, for the names of duties.</param>
    /// <param name="on">The day.</param>
    public IReadOnlyList<Suspicion> Among(IEnumerable<Obligation> obligations, ProgramDescription program, DateOnly on) =>
    [
        .. obligations
            .Where(item => item.State == ObligationState.Late && (duty is null || item.Id == duty) && item.Due >= on.AddMonths(-months))
            .GroupBy(item => (item.Due, item.Period))
            .OrderBy(missed => missed.Key.Due).ThenBy(missed => missed.Key.Period, StringComparer.Ordinal)
            .Select(missed => new Suspicion
            {
                Violation = violation,
                Since = missed.Key.Due.AddDays(1),
                Period = missed.Key.Period,
                Reasons = [.. missed.Select(item => Because(program, item))],
            }),
    ];

    private Reason Because(ProgramDescription program, Obligation item)
    {
        var name = program.Duties.First(known => known.Id == item.Id).Name;
        var about = item.Period ?? item.Person ?? item.Subject;
        var of = about is null ? "" : $" ({about})";
        return Words.Because(clause, $"{name.Fr}{of} : dû le {item.Due:D}, pas fait.", $"{name.En}{of}: due on {item.Due:D}, not done.");
    }
}
