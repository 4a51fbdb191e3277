using PartnerHub.Contracts;

namespace PartnerHub.Toolkit;

/// <summary>Suspects a violation of each duty whose due date has passed without it being done.</summary>
/// <param name="violation">Id of the violation.</param>
/// <param name="clause">The clause it rests on.</param>
/// <param name="duty">Id of the duty; null for any.</param>
/// <param name="months">How many months back due dates are looked at.</param>
public sealed class MissedDuties(string violation, string clause, string? duty = null, int months = 12)
{
    /// <summary>The violations suspected on a day, by the first day on which each was late.</summary>
    /// <param name="eligibility">The program's own obligations.</param>
    /// <param name="program">The program, for the names of duties.</param>
    /// <param name="dossier">What is known of the partner.</param>
    /// <param name="on">The day.</param>
    public IReadOnlyList<Suspicion> Detect(IEligibility eligibility, ProgramDescription program, Dossier dossier, DateOnly on) =>
    [
        .. eligibility.Obligations(dossier, on, on)
            .Where(item => item.State == ObligationState.Late && (duty is null || item.Id == duty) && item.Due >= on.AddMonths(-months))
            .OrderBy(item => item.Due)
            .Select(item => Suspect(program, item)),
    ];

    private Suspicion Suspect(ProgramDescription program, Obligation item)
    {
        var name = program.Duties.First(known => known.Id == item.Id).Name;
        var about = item.Period ?? item.Person ?? item.Subject;
        var of = about is null ? "" : $" ({about})";
        return new Suspicion
        {
            Violation = violation,
            Since = item.Due.AddDays(1),
            Period = item.Period,
            Reasons = [Words.Because(clause, $"{name.Fr}{of} : dû le {item.Due:D}, pas fait.", $"{name.En}{of}: due on {item.Due:D}, not done.")],
        };
    }
}
