using PartnerHub.Contracts;
using PartnerHub.Plugins.Questionnaire.Descriptions;
using PartnerHub.Plugins.Questionnaire.Language;

namespace PartnerHub.Plugins.Questionnaire.Checks;

internal static class LadderCheck
{
    public static void Check(Names names, Findings findings)
    {
        var violations = names.Definition.Violations;
        findings.Ids("$.violations", violations, violation => violation.Id, violation => violation.Name);
        for (var i = 0; i < violations.Count; i++)
        {
            var path = Findings.At("$.violations", i);
            findings.Known(path + ".clause", violations[i].Clause, names.Clauses, "une clause", "a clause");
            if (violations[i].Ladder.Count == 0)
            {
                findings.Add(path + ".ladder", "au moins une étape", "at least one step", null);
            }

            findings.Range(path + ".repeatsWithinMonths", violations[i].RepeatsWithinMonths ?? 1, 1, 240);
            findings.Range(path + ".goesOnWithinMonths", violations[i].GoesOnWithinMonths ?? 1, 1, 240);
            findings.Unused(
                path + ".goesOnWithinMonths", violations[i] is { GoesOnWithinMonths: not null, RepeatsWithinMonths: not null },
                "chaque incident est un dossier à part", "each incident is a case of its own");
            if (violations[i].Suspected is { } suspected)
            {
                findings.Known(
                    path + ".suspected.missed", suspected.Missed, [.. DutyList.Parts(names.Definition).Where(duty => duty.Window is null).Select(duty => duty.Id)],
                    "un devoir, autre que celui d'une fenêtre,", "a duty, other than that of a window,");
                findings.Range(path + ".suspected.withinMonths", suspected.WithinMonths, 1, 120);
            }

            for (var j = 0; j < violations[i].Ladder.Count; j++)
            {
                Step(Findings.At(path + ".ladder", j), violations[i].Ladder[j], names, findings);
                Place(Findings.At(path + ".ladder", j), violations[i], j, findings);
            }
        }
    }

    private static void Step(string path, StepPart step, Names names, Findings findings)
    {
        findings.Id(path + ".kind", step.Kind, []);
        findings.Text(path + ".name", step.Name);
        findings.Text(path + ".note", step.Note);
        findings.Range(path + ".afterDays", step.AfterDays, 0, 3660);
        findings.Range(path + ".lastsDays", step.LastsDays ?? 1, 1, 3660);
        for (var i = 0; i < step.Suspends.Count; i++)
        {
            findings.Known(Findings.At(path + ".suspends", i), step.Suspends[i], names.Benefits, "un avantage", "a benefit");
        }

        findings.Known(
            path + ".paysBack", step.PaysBack, [.. names.Definition.Benefits.Where(row => row.Payout is not null).Select(row => row.Id)], "un avantage payé par période", "a benefit paid by the period");
        if (step.Kind == LadderStep.OneOf != step.Options.Count > 0)
        {
            findings.Add(path + ".options", "des options pour une étape one-of, et pour elle seule", "options for a step one-of, and for it only", null);
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < step.Options.Count; i++)
        {
            findings.Id(Findings.At(path + ".options", i) + ".kind", step.Options[i].Kind, seen);
            findings.Text(Findings.At(path + ".options", i) + ".name", step.Options[i].Name);
        }

        if (step.Unless is { } unless)
        {
            Unless(path + ".unless", unless, names, findings);
        }
    }

    /// <summary>What is said of a step is looked at where it stands.</summary>
    private static void Place(string path, ViolationPart violation, int index, Findings findings)
    {
        var (step, repeats) = (violation.Ladder[index], violation.RepeatsWithinMonths is not null);
        findings.Unused(path + ".unless", step.Unless is not null && repeats, "chaque incident est un dossier à part", "each incident is a case of its own");
        findings.Unused(path + ".afterDays", step.AfterDays > 0 && repeats, "chaque incident est un dossier à part", "each incident is a case of its own");
        findings.Unused(
            path + ".whileStands", step.WhileStands && !(repeats && index > 0 && violation.Ladder[index - 1].LastsDays is not null),
            "il suit une étape qui dure, d'incidents qui se répètent", "it follows a step that lasts, of repeated incidents");
    }

    private static void Unless(string path, UnlessPart unless, Names names, Findings findings)
    {
        FormCheck.Kind(path + ".gained", unless.Gained, null, names, findings);
        FormCheck.Kind(path + ".fewer", unless.Fewer, null, names, findings);
        FormCheck.Kind(path + ".improved", unless.Improved, null, names, findings);
        FormCheck.Kind(path + ".answered.of", unless.Answered?.Of, null, names, findings);
        if (unless.Answered is { } answered)
        {
            findings.Range(path + ".answered.workingDays", answered.WorkingDays, 1, 366);
        }
        else
        {
            findings.Range(path + ".withinDays", unless.WithinDays, 1, 3660);
        }

        findings.Unused(path + ".ifNone", unless is { IfNone: NoneWord.Step, Fewer: null }, "rien n'est compté", "nothing is counted");
        findings.Unused(path + ".withinDays", unless is { Answered: not null, WithinDays: > 0 }, "answered a ses jours ouvrés", "answered has its working days");
        if (unless is { Gained: null, Fewer: null, Improved: null, Answered: null })
        {
            findings.Add(path, "au moins une preuve : gained, fewer, improved ou answered", "at least one proof: gained, fewer, improved or answered", null);
        }
    }
}
