using PartnerHub.Contracts;
using PartnerHub.Plugins.Questionnaire.Language;

namespace PartnerHub.Plugins.Questionnaire.Checks;

/// <summary>Designations that somebody can hold.</summary>
internal static class DesignationCheck
{
    public static void Check(Names names, Findings findings)
    {
        var designations = names.Definition.Designations;
        findings.Ids("$.designations", designations, part => part.Id, part => part.Name);
        var taken = new HashSet<string>(names.Requirements, StringComparer.Ordinal);
        for (var i = 0; i < designations.Count; i++)
        {
            var (path, part) = (Findings.At("$.designations", i), designations[i]);
            findings.Known(path + ".clause", part.Clause, names.Clauses, "une clause", "a clause");
            if (part.Requirements.Count == 0)
            {
                findings.Add(path + ".requirements", "au moins une condition", "at least one requirement", null);
            }

            for (var j = 0; j < part.Requirements.Count; j++)
            {
                Row(Findings.At(path + ".requirements", j), part.Requirements[j], taken, names, findings);
            }
        }
    }

    private static void Row(string path, DesignationRowPart row, HashSet<string> taken, Names names, Findings findings)
    {
        findings.Id(path + ".id", row.Id, taken);
        findings.Text(path + ".name", row.Name);
        findings.Text(path + ".satisfiedBy", row.SatisfiedBy);
        findings.Known(path + ".clause", row.Clause, names.Clauses, "une clause", "a clause");
        FormCheck.Check(path, row, names, findings);
        findings.Unused(path + ".designations", row.Designations is not null, "une compétence ne compte pas de compétences", "a designation counts no designations");
        findings.NotNegative(path + ".atLeast", row.AtLeast);
        ReachCheck.Check(path + ".atLeast", row, row.AtLeast, names, findings);
        if (FormCheck.HasThreshold(row) ? row.AtLeast is null : row.AtLeast is not null)
        {
            findings.Add(
                path + ".atLeast",
                row.AtLeast is null ? LocalizedText.Of("un seuil : sans lui, personne ne peut détenir la compétence", "a threshold: without one nobody can hold the designation")
                    : LocalizedText.Of("rien : cette forme n'a pas de seuil", "nothing: this form has no threshold"),
                row.AtLeast is null ? LocalizedText.Of("rien", "nothing") : LocalizedText.Of("un seuil", "a threshold"));
        }

        if (row.Sum is { In: null } && names.Definition.Regions.Select(region => region.Currency).Distinct(StringComparer.Ordinal).Count() > 1)
        {
            findings.Add(path + ".sum.in", "la devise du seuil, puisque les régions ont chacune la leur", "the threshold's currency, since regions have their own", null);
        }
    }
}
