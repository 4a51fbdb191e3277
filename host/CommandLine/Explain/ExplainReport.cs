using PartnerHub.Contracts;
using PartnerHub.Host.CommandLine.Try;
using PartnerHub.Kits.CommandLine;
using PartnerHub.Kits.Language;
using PartnerHub.Kits.Ui;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace PartnerHub.Host.CommandLine.Explain;

/// <summary>A standing with, for each requirement, what was looked at, what counted and by which clause.</summary>
internal sealed class ExplainReport(Report report, Standing standing, IReadOnlyList<Evidence> evidence)
{
    private readonly Locale _locale = report.Locale;

    public IEnumerable<IRenderable> Lines()
    {
        var summary = new StandingReport(report, standing);
        foreach (var line in summary.Overview())
        {
            yield return line;
        }

        foreach (var requirement in report.Program.Requirements)
        {
            yield return Tables.Heading($"{_locale.Say(requirement.Name)} ({requirement.Id})");
            yield return Tables.Indented(_locale.Say(requirement.SatisfiedBy), style: Tables.Dim);
            yield return Verdicts(summary, requirement);
            yield return Tables.Blank;
            foreach (var line in evidence.FirstOrDefault(item => item.Requirement == requirement.Id) is { } why ? Why(why) : [])
            {
                yield return line;
            }

            foreach (var line in report.Clause(requirement.Clause))
            {
                yield return line;
            }
        }
    }

    private ReportTable Verdicts(StandingReport summary, Requirement requirement)
    {
        var table = summary.Columns(_locale.Say("Niveau", "Level"));
        foreach (var level in standing.Levels)
        {
            var result = level.Requirements.FirstOrDefault(row => row.Cell.Requirement == requirement.Id);
            if (result is not null && result.Cell.Demand != Demand.NotAsked)
            {
                table.Add(summary.Row(report.Level(level.Level), result, result.Cell.Clause == requirement.Clause ? summary.Conditions(result) : $"{result.Cell.Clause} · {summary.Conditions(result)}"));
            }
        }

        return table;
    }

    private IEnumerable<IRenderable> Why(Evidence why)
    {
        if (why.From is not null || why.To is not null)
        {
            yield return Tables.Indented(_locale.Pair(_locale.Say("Période examinée", "Period looked at"), _locale.Days(why.From, why.To)));
        }

        foreach (var reason in report.Reasons(why.Reasons))
        {
            yield return reason;
        }

        if (why.Facts.Count > 0)
        {
            yield return Tables.Indented(_locale.Say("Faits pris en compte :", "Facts counted:"));
        }

        foreach (var fact in why.Facts)
        {
            yield return Tables.Indented(Describe(fact), 4);
        }
    }

    private string Describe(Fact fact)
    {
        string?[] parts =
        [
            fact.Until is null ? _locale.ShortDay(fact.On) : _locale.Days(fact.On, fact.Until),
            report.FactKind(fact.Kind),
            fact.Period is { } period ? _locale.Period(period) : null,
            fact.Person,
            fact.Product,
            fact.Amount is { } amount ? _locale.Money(amount, fact.Currency ?? "") : null,
            fact.Quantity is { } quantity ? _locale.Number(quantity) : null,
            _locale.Value(fact.Value, null),
            .. fact.Details.OrderBy(detail => detail.Key, StringComparer.Ordinal).Select(detail => $"{detail.Key} {_locale.Value(detail.Value, null)}"),
        ];
        return string.Join(" · ", parts.Where(part => !string.IsNullOrEmpty(part)));
    }
}
