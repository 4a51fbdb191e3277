using PartnerHub.Contracts;
using PartnerHub.Plugins.Questionnaire.Language;
using PartnerHub.Toolkit;

namespace PartnerHub.Plugins.Questionnaire.Checks;

internal static class FactKindCheck
{
    public static void Check(Names names, Findings findings)
    {
        var kinds = names.Definition.FactKinds;
        findings.Ids("$.factKinds", kinds, kind => kind.Id, kind => kind.Name);
        for (var i = 0; i < kinds.Count; i++)
        {
            Check(Findings.At("$.factKinds", i), kinds[i], findings);
        }

        if (names.Definition.SalesReporting is { } reporting)
        {
            Check(reporting, names, findings);
        }
    }

    private static void Check(string path, FactKindPart kind, Findings findings)
    {
        if (kind.Id == Waiver.Kind)
        {
            findings.Add(path + ".id", "un autre identifiant : le type waiver existe dans tout programme", "another id: every program has the kind waiver", kind.Id);
        }

        if (kind.Additive && (kind.PerPerson || kind.HasValidity || kind.Period != PeriodWord.None || kind.ValueType is not (ValueWord.Money or ValueWord.None)))
        {
            findings.Add(path + ".additive", "false : ne s'additionne qu'un montant sans personne, période ni validité", "false: only money without person, period or validity adds up", "true");
        }

        findings.Word(path + ".unit", kind.Unit);
        for (var i = 0; i < kind.AllowedValues.Count; i++)
        {
            findings.Word(Findings.At(path + ".allowedValues", i), kind.AllowedValues[i], TextLimits.Name);
        }

        if (kind.AllowedValues.Count > 0 && kind.ValueType != ValueWord.Text)
        {
            findings.Add(path + ".allowedValues", "aucune valeur : ce n'est pas un texte", "no value: it is no text", kind.AllowedValues[0]);
        }

        if (kind.Cadence != PeriodWord.None && kind.Period == PeriodWord.None)
        {
            findings.Add(path + ".period", "une période, puisqu'il y a une cadence", "a period, since there is a cadence", null);
        }

        Details(path + ".details", kind.Details, kind.Additive, findings);
    }

    public static void Details(string path, IReadOnlyList<DetailPart> details, bool addsUp, Findings findings)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < details.Count; i++)
        {
            var (place, detail) = (Findings.At(path, i), details[i]);
            if (string.IsNullOrWhiteSpace(detail.Id) || !seen.Add(detail.Id))
            {
                findings.Add(place + ".id", "un nom qui n'est pas déjà pris", "a name that is not taken yet", detail.Id);
            }

            findings.AtMost(place + ".id", detail.Id, TextLimits.Id);
            findings.Text(place + ".name", detail.Name);
            if (detail.Additive && !(addsUp && detail.Type == DetailWord.Number))
            {
                findings.Add(place + ".additive", "false : ne s'additionne qu'un nombre d'un type de fait qui s'additionne", "false: only a number of a kind that adds up can add up", "true");
            }
        }
    }

    private static void Check(SalesReportingPart reporting, Names names, Findings findings)
    {
        findings.Known("$.salesReporting.kind", reporting.Kind, names.FactKinds, "un type de fait", "a fact kind");
        findings.Known("$.salesReporting.submissionKind", reporting.SubmissionKind, names.FactKinds, "un type de fait", "a fact kind");
        findings.Known("$.salesReporting.clause", reporting.Clause, names.Clauses, "une clause", "a clause");
        findings.Range("$.salesReporting.dueDays", reporting.DueDays, 0, 366);
        findings.Range("$.salesReporting.maxRejectedShare", reporting.MaxRejectedShare, 0, 1);
        if (names.Kind(reporting.Kind) is { Additive: false })
        {
            findings.Add("$.salesReporting.kind", "un type de fait qui s'additionne", "a fact kind that adds up", reporting.Kind);
        }

        var files = names.Kind(reporting.SubmissionKind);
        if (files is not null && (files.ValueType != ValueWord.Flag || files.PerPerson || reporting.Period == PeriodWord.None || files.Period != reporting.Period))
        {
            findings.Add("$.salesReporting.submissionKind", "un type de fait « oui ou non » de la même période", "a yes-or-no fact kind of the same period", reporting.SubmissionKind);
        }

        if (files is not null && reporting.WhyDetail is { } why && !files.Details.Any(detail => detail.Id == why && detail.Type == DetailWord.Text))
        {
            findings.Add("$.salesReporting.whyDetail", "une précision en texte de ce type de fait", "a text detail of that fact kind", why);
        }
    }
}
