using PartnerHub.Contracts;
using PartnerHub.Plugins.Questionnaire.Descriptions;
using PartnerHub.Plugins.Questionnaire.Language;

namespace PartnerHub.Plugins.Questionnaire.Checks;

internal static class DutyCheck
{
    public static void Check(Names names, Findings findings)
    {
        var duties = names.Definition.Duties;
        findings.Ids("$.duties", DutyList.Parts(names.Definition), duty => duty.Id, duty => duty.Name);
        for (var i = 0; i < duties.Count; i++)
        {
            Check(Findings.At("$.duties", i), duties[i], names, findings);
        }
    }

    private static void Check(string path, DutyPart duty, Names names, Findings findings)
    {
        var definition = names.Definition;
        object?[] forms = [duty.Submission, duty.Renewal, duty.Window, duty.Departure];
        if (forms.Count(form => form is not null) != 1)
        {
            findings.Add(path,
                LocalizedText.Of("une forme, et une seule : submission, renewal, window ou departure", "one form and no more: submission, renewal, window or departure"),
                LocalizedText.Of($"{forms.Count(form => form is not null)} formes", $"{forms.Count(form => form is not null)} forms"));
        }

        findings.Known(path + ".clause", duty.Clause, names.Clauses, "une clause", "a clause");
        findings.Known(path + ".submission", duty.Submission, [.. definition.Requirements.Where(row => row.Submission is not null).Select(row => row.Id)], "une exigence de remise", "a submission requirement");
        findings.Known(path + ".window", duty.Window, [.. definition.Calendar.Windows.Where(window => window.FirstDay is not null).Select(window => window.Id)], "une période datée", "a dated window");
        if (duty.Renewal is { } renewal)
        {
            FormCheck.Kind(path + ".renewal.of", renewal.Of, null, names, findings);
            findings.Known(path + ".renewal.for", renewal.For, names.Requirements, "une exigence", "a requirement");
            findings.Range(path + ".renewal.daysBefore", renewal.DaysBefore, 0, 3660);
            if (names.Kind(renewal.Of) is { HasValidity: false })
            {
                findings.Add(path + ".renewal.of", "un type de fait avec validité", "a fact kind with validity", renewal.Of);
            }
        }

        if (duty.Departure is not null && definition.Departures is null)
        {
            findings.Add("$.departures", "ce que veut dire un départ, puisqu'un devoir en dépend", "what a departure means, since a duty rests on it", null);
        }
    }
}
