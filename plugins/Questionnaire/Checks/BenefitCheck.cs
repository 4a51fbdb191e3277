using PartnerHub.Contracts;
using PartnerHub.Plugins.Questionnaire.Answers;
using PartnerHub.Plugins.Questionnaire.Language;

namespace PartnerHub.Plugins.Questionnaire.Checks;

internal static class BenefitCheck
{
    private static readonly string[] Figures = ["percent", "ceiling", "quantity", "amount", "product", "channel", "until"];

    public static void Check(Names names, Findings findings)
    {
        var rows = names.Definition.Benefits;
        findings.Ids("$.benefits", rows, row => row.Id, row => row.Name);
        for (var i = 0; i < rows.Count; i++)
        {
            var (path, row) = (Findings.At("$.benefits", i), rows[i]);
            findings.Text(path + ".rule", row.Rule);
            findings.Known(path + ".clause", row.Clause, names.Clauses, "une clause", "a clause");
            if (row.Form == FormWord.QuantityCeiling && string.IsNullOrWhiteSpace(row.Unit))
            {
                findings.Add(path + ".unit", "l'unité du plafond : une devise, ou un pluriel comme licences", "the ceiling's unit: a currency, or a plural such as licences", row.Unit);
            }

            RequirementCheck.Levels(path + ".levels", row.Levels.Keys, names, findings);
            Known(path + ".onlyIfMet", row.OnlyIfMet, names.Requirements, "une exigence", "a requirement", findings);
            Known(path + ".onlyWith", row.OnlyWith, names.Benefits, "un avantage", "a benefit", findings);
            foreach (var (level, offer) in row.Levels)
            {
                Offer(Findings.In(path + ".levels", level), row, offer, findings);
            }

            if (row.Claim is { } claim)
            {
                Claim(path + ".claim", claim, names, findings);
            }
        }
    }

    private static void Offer(string path, BenefitPart row, OfferPart offer, Findings findings)
    {
        var isNumber = row.Form is FormWord.PercentCeiling or FormWord.QuantityCeiling or FormWord.Rate;
        var isPercent = row.Form is FormWord.PercentCeiling or FormWord.Rate;
        findings.Text(path + ".text", offer.Text);
        findings.Text(path + ".note", offer.Note);
        findings.NotNegative(path + ".value", offer.Value);
        if (isPercent && offer.Value > 100)
        {
            findings.Range(path + ".value", offer.Value.Value, 0, 100);
        }

        if (isNumber && offer is { State: StateWord.Active, Value: null })
        {
            findings.Add(path + ".value", "le plafond ou le taux de ce niveau, ou l'état unspecified", "the level's ceiling or rate, or the state unspecified", null);
        }

        if (!isNumber && offer.Value is not null)
        {
            findings.Add(path + ".value", "rien : cette forme n'a pas de valeur", "nothing: this form has no value", "value");
        }

        if (row.Form == FormWord.Text && offer is { State: StateWord.Active, Text: null })
        {
            findings.Add(path + ".text", "un texte qui dit comment l'avantage est servi", "a text that says how it is served", null);
        }
    }

    private static void Claim(string path, ClaimPart claim, Names names, Findings findings)
    {
        FormCheck.Sum(path + ".base", claim.Base, names, findings);
        findings.NotNegative(path + ".approvalAbove", claim.ApprovalAbove);
        findings.Range(path + ".validMonths", claim.ValidMonths ?? 1, 1, 120);
        Phrase(path + ".granted", claim.Granted, names, findings);
        Phrase(path + ".needsApproval", claim.NeedsApproval, names, findings);
        if (claim.Used is { } used)
        {
            FormCheck.Kind(path + ".used.of", used.Of, null, names, findings);
            FormCheck.Over(path + ".used.over", used.Over, findings);
        }

        for (var i = 0; i < claim.Conditions.Count; i++)
        {
            var (place, condition) = (Findings.At(path + ".conditions", i), claim.Conditions[i]);
            Phrase(place + ".text", condition.Text, names, findings);
            findings.Known(place + ".when.noCurrent", condition.When.NoCurrent, names.FactKinds, "un type de fait", "a fact kind");
            findings.Known(place + ".when.notMet", condition.When.NotMet, names.Requirements, "une exigence", "a requirement");
            if (condition.When == new WhenPart())
            {
                findings.Add(place + ".when", "au moins une condition", "at least one condition", null);
            }
        }
    }

    /// <summary>The places of a text have to name something.</summary>
    private static void Phrase(string path, LocalizedText? text, Names names, Findings findings)
    {
        findings.Text(path, text);
        if (text is null)
        {
            return;
        }

        var known = Figures.Concat(names.Requirements).ToHashSet(StringComparer.Ordinal);
        foreach (var name in Answers.Phrase.Names(text.Fr))
        {
            findings.Known(path + ".fr", name, known, "un chiffre du texte", "a figure of the text");
        }

        foreach (var name in Answers.Phrase.Names(text.En))
        {
            findings.Known(path + ".en", name, known, "un chiffre du texte", "a figure of the text");
        }
    }

    private static void Known(string path, IReadOnlyList<string> ids, IReadOnlyCollection<string> known, string fr, string en, Findings findings)
    {
        for (var i = 0; i < ids.Count; i++)
        {
            findings.Known(Findings.At(path, i), ids[i], known, fr, en);
        }
    }
}
