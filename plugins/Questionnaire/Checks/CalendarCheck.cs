using PartnerHub.Contracts;
using PartnerHub.Plugins.Questionnaire.Language;
using PartnerHub.Toolkit;

namespace PartnerHub.Plugins.Questionnaire.Checks;

internal static class CalendarCheck
{
    public static void Check(Names names, Findings findings)
    {
        var calendar = names.Definition.Calendar;
        findings.Range("$.calendar.yearStartMonth", calendar.YearStartMonth, 1, 12);
        findings.Ids("$.calendar.windows", calendar.Windows, window => window.Id, window => window.Name);
        for (var i = 0; i < calendar.Windows.Count; i++)
        {
            Window(Findings.At("$.calendar.windows", i), calendar.Windows[i], names, findings);
        }

        foreach (var (country, rules) in calendar.Holidays)
        {
            for (var i = 0; i < rules.Count; i++)
            {
                if (HolidayRule.Read(rules[i]) is null)
                {
                    findings.Add(Findings.At(Findings.In("$.calendar.holidays", country), i), "un jour férié comme 05-01, 2017-04-23, easter+1 ou mon1-05", "a holiday such as 05-01, 2017-04-23, easter+1 or mon1-05", rules[i]);
                }
            }
        }

        Moves(names, findings);
        Departures(names, findings);
    }

    private static void Window(string path, WindowPart window, Names names, Findings findings)
    {
        Day(path + ".firstDay", window.FirstDay, findings);
        Day(path + ".lastDay", window.LastDay, findings);
        findings.Known(path + ".clause", window.Clause, names.Clauses, "une clause", "a clause");
        if (window.FirstDay is null != window.LastDay is null || (window.FirstDay is null && window.Holds != Holds.None))
        {
            findings.Add(path + (window.FirstDay is null ? ".firstDay" : ".lastDay"), "un premier et un dernier jour", "a first and a last day", null);
        }

        for (var i = 0; i < window.Between.Count; i++)
        {
            var (place, pair) = (Findings.At(path + ".between", i), window.Between[i]);
            findings.Known(place + ".lower", pair.Lower, names.Levels, "un niveau", "a level");
            findings.Known(place + ".upper", pair.Upper, names.Levels, "un niveau", "a level");
            var (lower, upper) = (names.Levels.ToList().IndexOf(pair.Lower), names.Levels.ToList().IndexOf(pair.Upper));
            if (lower >= 0 && upper >= 0 && upper != lower + 1)
            {
                findings.Add(place + ".upper", $"le niveau juste au-dessus de {pair.Lower}", $"the level next above {pair.Lower}", pair.Upper);
            }
        }
    }

    private static void Moves(Names names, Findings findings)
    {
        var moves = names.Definition.Moves;
        findings.Range("$.moves.graceDays", moves.GraceDays, 0, 366);
        if (moves.Requalification is { } yearly)
        {
            Day("$.moves.requalification.on", yearly.On, findings);
            if (yearly.On == "02-29")
            {
                findings.Add("$.moves.requalification.on", "un jour de chaque année", "a day of every year", yearly.On);
            }

            findings.Unused("$.moves.graceDays", moves.GraceDays > 0, "la requalification a son année de délai", "requalification has its year of grace");
            findings.Unused("$.moves.fallNeedsApproval", moves.FallNeedsApproval, "la requalification dit quand un niveau baisse", "requalification says when a level falls");
            findings.Unused("$.moves.stepDown", moves.StepDown != StepDown.NeedsApproval, "la requalification dit quand un niveau baisse", "requalification says when a level falls");
            for (var i = 0; i < names.Definition.Calendar.Windows.Count; i++)
            {
                findings.Unused(
                    Findings.At("$.calendar.windows", i) + ".holds", names.Definition.Calendar.Windows[i].Holds is Holds.Down or Holds.Both,
                    "la requalification dit quand un niveau baisse", "requalification says when a level falls");
            }
        }

        findings.Known("$.moves.entryLevel", moves.EntryLevel, names.Levels, "un niveau", "a level");
        findings.Known("$.moves.reviewWindow", moves.ReviewWindow, names.Windows, "une période", "a window");
        findings.Known("$.moves.clause", moves.Clause, names.Clauses, "une clause", "a clause");
        findings.Known("$.moves.vendorClause", moves.VendorClause, names.Clauses, "une clause", "a clause");
        findings.Known("$.sanctions.planClause", names.Definition.Sanctions.PlanClause, names.Clauses, "une clause", "a clause");
        findings.Known("$.sanctions.approvalClause", names.Definition.Sanctions.ApprovalClause, names.Clauses, "une clause", "a clause");
    }

    private static void Departures(Names names, Findings findings)
    {
        if (names.Definition.Departures is not { } departures)
        {
            return;
        }

        findings.Known("$.departures.kind", departures.Kind, names.FactKinds, "un type de fait", "a fact kind");
        findings.Known("$.departures.clause", departures.Clause, names.Clauses, "une clause", "a clause");
        findings.Range("$.departures.graceDays", departures.GraceDays, 0, 3660);
        findings.Range("$.departures.noticeDays", departures.NoticeDays, 0, 3660);
        if (names.Kind(departures.Kind) is { PerPerson: false })
        {
            findings.Add("$.departures.kind", "un type de fait par personne", "a fact kind per person", departures.Kind);
        }
    }

    private static void Day(string path, string? day, Findings findings)
    {
        if (day is not null && YearlyWindow.Day(day) is null)
        {
            findings.Add(path, "un jour MM-JJ qui existe", "a day MM-DD that exists", day);
        }
    }
}
