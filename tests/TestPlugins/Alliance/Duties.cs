using PartnerHub.Contracts;
using PartnerHub.Toolkit;
using TestPlugins.Alliance.Levels;

namespace TestPlugins.Alliance;

/// <summary>What a distributor owes by a date: the stock report of each month.</summary>
internal static class Duties
{
    public static IReadOnlyList<Duty> All { get; } =
    [
        new Duty { Id = Requirements.StockReport, Name = LocalizedText.Of("État de stock du mois", "Stock report of the month"), Clause = Clauses.RequirementPrefix + Requirements.StockReport },
    ];

    public static IReadOnlyList<Obligation> Between(Dossier dossier, DateOnly from, DateOnly to)
    {
        var calendar = new DutyCalendar(from, to, _ => All[0].Clause);
        if (dossier.Membership is not { } member || Ladders.All.Of(dossier.Partner)?.Id != Ladders.Distributors)
        {
            return calendar.Listed();
        }

        var joined = member.JoinedOn ?? DateOnly.MinValue;
        for (var month = Requirements.StockReports.EarliestDue(from); month.To < to; month = ProgramYear.Calendar.After(month))
        {
            if (month.To >= joined)
            {
                calendar.Add(
                    Requirements.StockReport, month, month.To.AddDays(1), Requirements.StockReports.Due(month),
                    Requirements.StockReports.Find(dossier, month, from) is not null);
            }
        }

        return calendar.Listed();
    }
}
