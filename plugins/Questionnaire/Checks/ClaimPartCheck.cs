using PartnerHub.Contracts;
using PartnerHub.Plugins.Questionnaire.Answers;
using PartnerHub.Plugins.Questionnaire.Language;
using PartnerHub.Toolkit;

namespace PartnerHub.Plugins.Questionnaire.Checks;

/// <summary>How claims are ruled on: what is said is known, and is looked at by the benefit's form.</summary>
internal static class ClaimPartCheck
{
    // Its figures are still to be filled in.
    private const int LongestPhrase = 10_000;

    private static readonly string[] Figures = ["percent", "ceiling", "quantity", "amount", "product", "channel", "until"];

    public static void Check(string path, BenefitPart row, ClaimPart claim, Names names, Findings findings)
    {
        FormCheck.Sum(path + ".base", claim.Base, names, findings);
        findings.NotNegative(path + ".approvalAbove", claim.ApprovalAbove);
        findings.Range(path + ".validMonths", claim.ValidMonths ?? 1, 1, 120);
        Phrase(path + ".granted", claim.Granted, names, findings);
        Phrase(path + ".needsApproval", claim.NeedsApproval, names, findings);
        FactKindCheck.Details(path + ".details", claim.Details, addsUp: false, findings);
        Flag(path + ".paidWhen", claim.PaidWhen, claim, findings);
        Used(path, row, claim, names, findings);
        Form(path, claim, findings);
        Unused(path, row, claim, findings);
        for (var i = 0; i < claim.Conditions.Count; i++)
        {
            Condition(Findings.At(path + ".conditions", i), claim.Conditions[i], claim, names, findings);
        }
    }

    private static void Used(string path, BenefitPart row, ClaimPart claim, Names names, Findings findings)
    {
        ValueWord? money = row.Form == FormWord.Rate || Units.IsMoney(row.Unit ?? "") ? ValueWord.Money : null;
        if (claim.Used is { } used)
        {
            FormCheck.Kind(path + ".used.of", used.Of, money, names, findings);
            FormCheck.Over(path + ".used.over", used.Over, findings);
        }

        FormCheck.Kind(path + ".records", claim.Records, money, names, findings);
        Recorded(path + ".records", claim.Records, names, findings);
        if (money is null && names.Kind(claim.Records ?? "") is { ValueOptional: false, ValueType: not ValueWord.None })
        {
            findings.Add(path + ".records", "un type de fait sans valeur, puisqu'une quantité est notée", "a fact kind without a value, since a quantity is recorded", claim.Records);
        }
    }

    /// <summary>A grant records an amount or a quantity, and can't know more.</summary>
    public static void Recorded(string path, string? kind, Names names, Findings findings)
    {
        if (names.Kind(kind ?? "") is { } known && (known.PerPerson || known.Period != PeriodWord.None || known.Details.Any(detail => detail.Required)))
        {
            findings.Add(path, "un type de fait sans personne, période ni précision obligatoire, qu'un accord peut noter", "a fact kind without person, period or required detail, which a grant can record", kind);
        }
    }

    /// <summary>Stages follow each other once, and what protects a deal has the stages it speaks of.</summary>
    private static void Form(string path, ClaimPart claim, Findings findings)
    {
        for (var i = 0; i < claim.Stages.Count; i++)
        {
            if (claim.Stages.Take(i).Contains(claim.Stages[i]))
            {
                findings.Add(Findings.At(path + ".stages", i), "une étape, une seule fois", "a stage, once", Descriptions.Stages.Name(claim.Stages[i]));
            }
        }

        if (claim.Protection is { } protection)
        {
            findings.Range(path + ".protection.days", protection.Days, 1, 3660);
            findings.Range(path + ".protection.extensionDays", protection.ExtensionDays ?? 1, 1, 3660);
        }

        if (claim.Protection?.ExtensionDays is not null != claim.Stages.Contains(StageWord.Extension))
        {
            findings.Add(path + ".stages", "une étape extension pour une protection qui se prolonge, et pour elle seule", "a stage extension for a protection that can be extended, and for it only", null);
        }
    }

    /// <summary>What a benefit's form does not look at is not to be said.</summary>
    private static void Unused(string path, BenefitPart row, ClaimPart claim, Findings findings)
    {
        var byPeriod = row.Payout is not null || row.Accrual is not null;
        var isCeiling = row.Form == FormWord.QuantityCeiling;
        findings.Unused(path + ".base", claim.Base is not null && (row.Form != FormWord.Rate || byPeriod), "seul un taux se paie sur une somme de faits", "only a rate is paid on a sum of facts");
        findings.Unused(
            path + ".used", claim.Used is not null && !isCeiling && !(row.Form == FormWord.Rate && claim.Base is not null && !byPeriod),
            "seul un plafond de quantité s'épuise, ou un taux payé sur une somme de faits", "only a quantity ceiling is used up, or a rate paid on a sum of facts");
        findings.Unused(path + ".records", claim.Records is not null && !isCeiling, "seul un plafond de quantité est consommé", "only a quantity ceiling is used up");
        findings.Unused(path + ".percentOptional", claim.PercentOptional && row.Form != FormWord.PercentCeiling, "seul un plafond en pour cent attend un pourcentage", "only a percent ceiling asks for a percentage");
        findings.Unused(
            path + ".paidWhen", claim.PaidWhen is not null && !(row.Form is FormWord.PercentCeiling or FormWord.Rate || Units.IsMoney(row.Unit ?? "")),
            "cette forme ne paie rien", "this form pays nothing");
        findings.Unused(path + ".period", claim.Period != PeriodWord.None && row.Payout is not null, "la période est celle du paiement", "the period is that of the payout");
        findings.Unused(path + ".protection", claim.Protection is not null && byPeriod, "rien n'est protégé par période", "nothing is protected by the period");
    }

    private static void Condition(string path, ConditionPart condition, ClaimPart claim, Names names, Findings findings)
    {
        var when = condition.When;
        Phrase(path + ".text", condition.Text, names, findings);
        findings.Known(path + ".when.noCurrent", when.NoCurrent, names.FactKinds, "un type de fait", "a fact kind");
        findings.Known(path + ".when.notMet", when.NotMet, names.Requirements, "une exigence", "a requirement");
        Flag(path + ".when.detail", when.Detail, claim, findings);
        findings.Unused(path + ".when.is", !when.Is && when.Detail is null, "aucune précision n'est nommée", "no detail is named");
        findings.Unused(path + ".when.forProduct", when.ForProduct && when.NoCurrent is null, "aucun type de fait n'est nommé", "no fact kind is named");
        if (when.Stage is { } stage && !claim.Stages.Contains(stage))
        {
            findings.Known(path + ".when.stage", Descriptions.Stages.Name(stage), [.. claim.Stages.Select(Descriptions.Stages.Name)], "une étape", "a stage");
        }

        if (when == new WhenPart())
        {
            findings.Add(path + ".when", "au moins une condition", "at least one condition", null);
        }
    }

    private static void Flag(string path, string? name, ClaimPart claim, Findings findings) => findings.Known(
        path, name, [.. claim.Details.Where(detail => detail.Type == DetailWord.Flag).Select(detail => detail.Id)], "une précision « oui ou non » de la demande", "a yes-or-no detail of the claim");

    /// <summary>The places of a text have to name something.</summary>
    private static void Phrase(string path, LocalizedText? text, Names names, Findings findings)
    {
        findings.Text(path, text);
        foreach (var language in text?.Languages ?? [])
        {
            findings.AtMost($"{path}.{language}", text!.In(language), LongestPhrase);
        }

        var known = Figures.Concat(names.Requirements).ToHashSet(StringComparer.Ordinal);
        foreach (var language in text?.Languages ?? [])
        {
            foreach (var name in Answers.Phrase.Names(text!.In(language)))
            {
                findings.Known($"{path}.{language}", name, known, "un chiffre du texte", "a figure of the text");
            }
        }
    }
}
