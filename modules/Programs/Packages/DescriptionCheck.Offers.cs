using PartnerHub.Contracts;

namespace PartnerHub.Programs.Packages;

internal sealed partial class DescriptionCheck
{
    private void Benefits()
    {
        RequireIds("benefits", _program.Benefits, benefit => benefit.Id, benefit => benefit.Name);
        foreach (var benefit in _program.Benefits)
        {
            RequireClause(benefit.Clause, $"benefits[{benefit.Id}]");
            RequireLevels(benefit.Cells.Select(cell => cell.Level), $"benefits[{benefit.Id}]");
            Claim(benefit.Claim ?? new(), $"benefits[{benefit.Id}].claim");
            foreach (var cell in benefit.Cells)
            {
                var path = $"benefits[{benefit.Id}].cells[{cell.Level}]";
                Require(cell.Bands.Zip(cell.Bands.Skip(1)).All(pair => pair.First.From < pair.Second.From), $"{path}.bands", "tranches croissantes attendues", "expected bands that rise");
                Require(cell.Bands.All(band => band.From >= 0), $"{path}.bands", "tranches à partir de 0 attendues", "expected bands from 0 on");
                Require(cell.Bands.All(band => band.Rate is >= 0 and <= 100), $"{path}.bands", "taux de 0 à 100 attendus", "expected rates from 0 to 100");
                Require(cell.Cap is not < 0, $"{path}.cap", "0 ou plus attendu", "expected 0 or more");
            }
        }
    }

    private void Claim(ClaimForm form, string path)
    {
        RequireUnique($"{path}.stages", form.Stages);
        RequireUnique($"{path}.details", form.Details.Select(detail => detail.Id));
        foreach (var detail in form.Details)
        {
            RequireText(detail.Name, $"{path}.details[{detail.Id}].name");
        }
    }

    private void Violations()
    {
        RequireIds("violations", _program.Violations, violation => violation.Id, violation => violation.Name);
        foreach (var violation in _program.Violations)
        {
            var path = $"violations[{violation.Id}]";
            RequireClause(violation.Clause, path);
            Require(violation.Ladder.Count > 0, path, "aucune étape", "no step");
            foreach (var step in violation.Ladder)
            {
                RequireText(step.Name, $"{path}.ladder[{step.Kind}]");
                Require(step.AfterDays >= 0, $"{path}.ladder[{step.Kind}].afterDays", "0 ou plus attendu", "expected 0 or more");
                Require(step.LastsDays is not <= 0, $"{path}.ladder[{step.Kind}].lastsDays", "1 ou plus attendu", "expected 1 or more");
                foreach (var benefit in step.Suspends.Where(benefit => !_program.Benefits.Any(known => known.Id == benefit)))
                {
                    Fault($"{path}.ladder[{step.Kind}].suspends", $"avantage inconnu « {benefit} »", $"unknown benefit '{benefit}'");
                }

                foreach (var kind in step.Options.Prepend(step.Kind))
                {
                    RequireShort(kind, TextLimits.Id, $"{path}.ladder[{step.Kind}]");
                }

                Require((step.Kind == LadderStep.OneOf) == (step.Options.Count > 0), $"{path}.ladder[{step.Kind}]",
                    "des options pour un choix, et pour rien d'autre", "options for a choice, and for nothing else");
                Require(step.OptionNames.Count == step.Options.Count, $"{path}.ladder[{step.Kind}].optionNames", "un nom pour chaque option", "a name for each option");
                foreach (var name in step.OptionNames)
                {
                    RequireText(name, $"{path}.ladder[{step.Kind}].optionNames");
                }
            }
        }
    }

    private void FactKinds()
    {
        RequireIds("factKinds", _program.FactKinds, kind => kind.Id, kind => kind.Name);
        foreach (var kind in _program.FactKinds)
        {
            var path = $"factKinds[{kind.Id}]";
            RequireUnique($"{path}.details", kind.Details.Select(detail => detail.Id));
            Require(kind.AllowedValues.Count == 0 || kind.ValueType == FactValueType.Text, path, "valeurs permises d'un texte seulement", "allowed values are for a text only");
            Require(kind.Cadence == PeriodForm.None || kind.Period != PeriodForm.None, path, "une cadence sans période", "a cadence without a period");
            Additive(kind, path);
        }
    }

    private void Additive(FactKind kind, string path)
    {
        Require(!kind.Additive || (kind is { PerPerson: false, HasValidity: false, Period: PeriodForm.None } && kind.ValueType is FactValueType.None or FactValueType.Money), path,
            "un fait qui s'additionne n'a ni personne, ni période, ni validité, ni valeur autre qu'un montant",
            "a kind that adds up has no person, period, validity or value other than money");
        foreach (var detail in kind.Details.Where(detail => detail.Additive))
        {
            Require(kind.Additive && detail.Type == FactDetailType.Number, $"{path}.details[{detail.Id}]",
                "ne s'additionne que le nombre d'un type de fait qui s'additionne", "only a number of a kind that adds up can add up");
        }
    }

    private void SalesReporting()
    {
        if (_program.SalesReporting is not { } reporting)
        {
            return;
        }

        const string path = "salesReporting";
        var lines = _program.FactKinds.FirstOrDefault(kind => kind.Id == reporting.Kind);
        var files = _program.FactKinds.FirstOrDefault(kind => kind.Id == reporting.SubmissionKind);
        RequireClause(reporting.Clause, path);
        Require(lines is { Additive: true }, $"{path}.kind", "type de fait qui s'additionne attendu", "expected a fact kind that adds up");
        Require(reporting.Period != PeriodForm.None && files is { ValueType: FactValueType.Flag, PerPerson: false } && files.Period == reporting.Period, $"{path}.submissionKind",
            "type de fait « oui ou non » attendu, de la même période", "expected a yes-or-no fact kind of the same period");
        Require(reporting.WhyDetail is not { } why || (files?.Details.Any(detail => detail.Id == why && detail.Type == FactDetailType.Text) ?? false), $"{path}.whyDetail",
            "précision en texte attendue", "expected a text detail");
        Require(reporting.DueDays >= 0, $"{path}.dueDays", "0 ou plus attendu", "expected 0 or more");
        Require(reporting.MaxRejectedShare is >= 0 and <= 1, $"{path}.maxRejectedShare", "0 à 1 attendu", "expected 0 to 1");
    }
}
