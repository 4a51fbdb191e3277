using PartnerHub.Contracts;

namespace PartnerHub.Eligibility.ListDuties;

/// <summary>One line of the calendar: a duty, and the later ones of its kind that are all still to open.</summary>
internal sealed record DutyLine(Obligation Obligation, IReadOnlyList<Obligation> Later)
{
    public static IReadOnlyList<DutyLine> Of(IReadOnlyList<Obligation> obligations)
    {
        var upcoming = obligations.Where(obligation => obligation.State == ObligationState.Upcoming).ToLookup(obligation => obligation.Id, StringComparer.Ordinal);
        return
        [
            .. from obligation in obligations
               let later = upcoming[obligation.Id].ToArray()
               where obligation.State != ObligationState.Upcoming || ReferenceEquals(obligation, later[0])
               select new DutyLine(obligation, obligation.State == ObligationState.Upcoming ? later[1..] : []),
        ];
    }
}
