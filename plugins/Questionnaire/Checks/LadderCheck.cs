using PartnerHub.Contracts;
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

            for (var j = 0; j < violations[i].Ladder.Count; j++)
            {
                Step(Findings.At(path + ".ladder", j), violations[i].Ladder[j], names, findings);
            }
        }
    }

    private static void Step(string path, StepPart step, Names names, Findings findings)
    {
        findings.Id(path + ".kind", step.Kind, []);
        findings.Text(path + ".name", step.Name);
        findings.Text(path + ".note", step.Note);
        findings.Range(path + ".afterDays", step.AfterDays, 0, 3660);
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

        if (unless is { Gained: null, Fewer: null, Improved: null, Answered: null })
        {
            findings.Add(path, "au moins une preuve : gained, fewer, improved ou answered", "at least one proof: gained, fewer, improved or answered", null);
        }
    }
}
