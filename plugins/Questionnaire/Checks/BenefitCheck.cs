using System.Globalization;
using PartnerHub.Contracts;
using PartnerHub.Plugins.Questionnaire.Language;

namespace PartnerHub.Plugins.Questionnaire.Checks;

internal static class BenefitCheck
{
    public static void Check(Names names, Findings findings)
    {
        var rows = names.Definition.Benefits;
        findings.Ids("$.benefits", rows, row => row.Id, row => row.Name);
        for (var i = 0; i < rows.Count; i++)
        {
            var (path, row) = (Findings.At("$.benefits", i), rows[i]);
            findings.Text(path + ".rule", row.Rule);
            findings.Known(path + ".clause", row.Clause, names.Clauses, "une clause", "a clause");
            findings.AtMost(path + ".unit", row.Unit, TextLimits.Id);
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

            findings.Known(path + ".forDesignation", row.ForDesignation, names.Designations, "une compétence", "a designation");
            findings.Unused(path + ".unit", row.Unit is not null && row.Form != FormWord.QuantityCeiling, "cette forme a sa propre unité", "this form has its own unit");
            ByPeriod(path, row, names, findings);
            if (row.Claim is { } claim)
            {
                ClaimPartCheck.Check(path + ".claim", row, claim, names, findings);
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
        findings.NotNegative(path + ".cap", offer.Cap);
        findings.Unused(path + ".cap", offer.Cap is not null && row.Form != FormWord.Rate, "seul un taux a un plafond", "only a rate has a cap");
        Bands(path, row, offer, findings);
        if (isPercent && offer.Value > 100)
        {
            findings.Range(path + ".value", offer.Value.Value, 0, 100);
        }

        if (isNumber && offer is { State: StateWord.Active, Value: null, Bands.Count: 0 })
        {
            findings.Add(path + ".value", "le plafond ou le taux de ce niveau, ou l'état unspecified", "the level's ceiling or rate, or the state unspecified", null);
        }

        findings.Unused(path + ".value", !isNumber && offer.Value is not null, "cette forme n'a pas de valeur", "this form has no value");
        NotGranted(path, offer, findings);
        if (row.Form == FormWord.Text && offer is { State: StateWord.Active, Text: null })
        {
            findings.Add(path + ".text", "un texte qui dit comment l'avantage est servi", "a text that says how it is served", null);
        }
    }

    /// <summary>What is not granted has no terms: who writes some meant it to be.</summary>
    private static void NotGranted(string path, OfferPart offer, Findings findings)
    {
        if (offer.State == StateWord.NotGranted)
        {
            findings.Unused(path + ".value", offer.Value is not null, "rien n'est accordé à ce niveau", "nothing is granted at this level");
            findings.Unused(path + ".bands", offer.Bands.Count > 0, "rien n'est accordé à ce niveau", "nothing is granted at this level");
            findings.Unused(path + ".text", offer.Text is not null, "rien n'est accordé à ce niveau", "nothing is granted at this level");
        }
    }

    private static void Bands(string path, BenefitPart row, OfferPart offer, Findings findings)
    {
        findings.Unused(path + ".bands", offer.Bands.Count > 0 && row.Form != FormWord.Rate, "seul un taux a des tranches", "only a rate has bands");
        findings.Unused(path + ".value", offer.Bands.Count > 0 && offer.Value is not null, "les tranches disent les taux", "the bands say the rates");
        for (var i = 0; i < offer.Bands.Count; i++)
        {
            var (place, band) = (Findings.At(path + ".bands", i), offer.Bands[i]);
            findings.NotNegative(place + ".from", band.From);
            findings.Range(place + ".rate", band.Rate, 0, 100);
            if (i > 0 && band.From <= offer.Bands[i - 1].From)
            {
                var before = offer.Bands[i - 1].From.ToString(CultureInfo.InvariantCulture);
                findings.Add(place + ".from", $"plus que {before}, le début de la tranche d'avant", $"more than {before}, where the band before begins", band.From.ToString(CultureInfo.InvariantCulture));
            }
        }
    }

    /// <summary>What is paid or accrues by the period.</summary>
    private static void ByPeriod(string path, BenefitPart row, Names names, Findings findings)
    {
        findings.Unused(path + ".payout", row.Payout is not null && row.Form != FormWord.Rate, "seul un taux se paie par période", "only a rate is paid by the period");
        findings.Unused(path + ".accrual", row.Accrual is not null && row.Form != FormWord.Rate, "seul un taux s'acquiert par période", "only a rate accrues by the period");
        findings.Unused(path + ".accrual", row.Accrual is not null && row.Payout is not null, "ce qui est payé ne s'acquiert pas", "what is paid does not accrue");
        findings.Unused(
            path + ".forDesignation", row.ForDesignation is not null && (row.Payout is not null || row.Accrual is not null),
            "ce qui se paie ou s'acquiert par période va avec le niveau tenu", "what is paid or accrues by the period goes with the level held");
        if (row.Payout is { } payout)
        {
            FormCheck.Money(path + ".payout", payout, names, findings);
            NoWeek(path + ".payout.period", payout.Period, findings);
            findings.Range(path + ".payout.firstYearTimes", payout.FirstYearTimes ?? 1, 0, 100);
        }

        if (row.Accrual is { } accrual)
        {
            FormCheck.Money(path + ".accrual", accrual, names, findings);
            NoWeek(path + ".accrual.period", accrual.Period, findings);
            findings.Range(path + ".accrual.lastsMonths", accrual.LastsMonths ?? 1, 1, 120);
            FormCheck.Kind(path + ".accrual.spent", accrual.Spent, ValueWord.Money, names, findings);
            ClaimPartCheck.Recorded(path + ".accrual.spent", accrual.Spent, names, findings);
        }
    }

    private static void NoWeek(string path, Every every, Findings findings)
    {
        if (every == Every.Week)
        {
            findings.Add(path, "month, quarter ou year", "month, quarter or year", "week");
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
