using PartnerHub.Contracts;
using PartnerHub.Kits.CommandLine;
using PartnerHub.Kits.Language;
using PartnerHub.Kits.Ui;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace PartnerHub.Host.CommandLine.Try;

/// <summary>The answers other than a standing, for people.</summary>
internal static class AnswerReports
{
    /// <param name="report">What all answers share.</param>
    /// <param name="ruling">The ruling.</param>
    /// <param name="held">The level held before it; null for none.</param>
    public static IEnumerable<IRenderable> Level(Report report, LevelRuling ruling, string? held)
    {
        var locale = report.Locale;
        var news = LevelNews.Of(ruling, held, report.Program);
        yield return Tables.Line(
            $"{locale.Pair(locale.Say("Décision", "Ruling"), locale.Say(news.Word))} · {locale.Pair(locale.Say("niveau ce jour", "level today"), report.Level(ruling.Today))}",
            news.IsLoss ? Tables.Bad : null);
        if (ruling.Pending is { } pending)
        {
            yield return Tables.Line(locale.Pair(locale.Say("À venir", "Pending"), $"{report.Level(pending.Level)}, {locale.Say("au plus tôt le", "not before")} {locale.ShortDay(pending.On)}"));
        }

        foreach (var line in report.Acts(ruling.ToKeep, news.IsLoss ? locale.Say($"{report.Level(news.From)} est perdu, sauf si ceci est fait", $"{report.Level(news.From)} is lost unless this is done") : null))
        {
            yield return line;
        }

        foreach (var line in report.Why(ruling.Reasons))
        {
            yield return line;
        }
    }

    public static IEnumerable<IRenderable> Claim(Report report, ClaimRuling ruling)
    {
        var locale = report.Locale;
        var amount = ruling.Amount is { } granted ? " · " + locale.Pair(locale.Say("montant", "amount"), locale.Money(granted, ruling.Currency!)) : "";
        yield return Tables.Line(locale.Pair(locale.Say("Demande", "Claim"), locale.Of(ruling.Ruling)) + amount);
        if (ruling.ValidUntil is { } last)
        {
            yield return Tables.Line(locale.Pair(locale.Say("Vaut jusqu'au", "Holds until"), locale.ShortDay(last)));
        }

        if (ruling.Missing.Count > 0)
        {
            yield return Tables.Line(locale.Pair(locale.Say("Il manque", "Missing"), string.Join(", ", ruling.Missing)), Tables.Warning);
        }

        foreach (var fact in ruling.Records)
        {
            yield return Tables.Line(locale.Pair(locale.Say("Fait noté une fois accordé", "Fact kept once granted"), $"{report.FactKind(fact.Kind)}, {locale.ShortDay(fact.On)}"));
        }

        foreach (var line in report.Why(ruling.Reasons))
        {
            yield return line;
        }
    }

    public static IEnumerable<IRenderable> Case(Report report, string violation, CaseRuling ruling)
    {
        var locale = report.Locale;
        yield return Tables.Line(locale.Pair(locale.Say("Manquement", "Violation"), report.Violation(violation)));
        var until = ruling.Until is { } last ? $", {locale.Say("jusqu'au", "until")} {locale.ShortDay(last)}" : "";
        yield return Tables.Line(locale.Pair(locale.Say("Dossier", "Case"), locale.Say(CaseWord.Of(ruling.State)) + until));
        yield return Tables.Line(locale.Pair(locale.Say("Étape suivante", "Next step"), Step(report, violation, ruling.Step)));
        foreach (var line in report.Why(ruling.Reasons))
        {
            yield return line;
        }
    }

    public static IEnumerable<IRenderable> Obligations(Report report, IReadOnlyList<Obligation> obligations)
    {
        var locale = report.Locale;
        if (obligations.Count == 0)
        {
            yield return Tables.Line(locale.Say("Rien n'est dû entre ces deux jours.", "Nothing is owed between these two days."));
            yield break;
        }

        var table = new ReportTable(
            locale.Say("Obligation", "Obligation"),
            locale.Say("Objet", "About"),
            locale.Say("À partir du", "Opens"),
            locale.Say("Échéance", "Due"),
            locale.Say("État", "State"));
        foreach (var item in obligations)
        {
            table.Add(new ReportRow
            {
                Cells = [report.Duty(item.Id), About(locale, item), locale.ShortDay(item.OpensOn), locale.ShortDay(item.Due), locale.Of(item.State)],
                Styles = [null, null, null, null, item.State == ObligationState.Late ? Tables.Bad : null],
                Under = item.Clause,
            });
        }

        yield return table;
    }

    public static IEnumerable<IRenderable> Benefits(Report report, string? level, IReadOnlyList<Entitlement> benefits)
    {
        var locale = report.Locale;
        yield return Tables.Line(locale.Pair(locale.Say("Niveau", "Level"), report.Level(level)));
        var table = new ReportTable(locale.Say("Avantage", "Benefit"), locale.Say("État", "State"), locale.Say("Valeur", "Value"));
        foreach (var benefit in benefits)
        {
            table.Add(new ReportRow
            {
                Cells = [report.Benefit(benefit.Id), locale.Say(BenefitWord.Of(benefit.State)), locale.Benefit(benefit.Form, benefit.Text, benefit.Value, benefit.Unit)],
                Styles = [null, benefit.State == BenefitState.Suspended ? Tables.Bad : null],
                Under = string.Join(" · ", benefit.Reasons.Select(reason => reason.Clause).Distinct(StringComparer.Ordinal)),
            });
        }

        yield return table;
        foreach (var withheld in benefits.Where(benefit => benefit.State == BenefitState.Suspended))
        {
            yield return Tables.Heading(locale.Pair(locale.Say("Pourquoi suspendu", "Why suspended"), report.Benefit(withheld.Id)));
            foreach (var line in report.Reasons(withheld.Reasons))
            {
                yield return line;
            }
        }
    }

    private static IEnumerable<IRenderable> Why(Report report, IReadOnlyList<Reason> reasons) =>
        [Tables.Heading(report.Locale.Say("Pourquoi", "Why")), .. report.Reasons(reasons)];

    private static string About(Locale locale, Obligation item) =>
        string.Join(", ", new[]
        {
            item.Period is { } period ? locale.Period(period) : null, item.Person, item.Subject,
            item is { Amount: { } amount, Currency: { } currency } ? locale.Money(amount, currency) : null,
        }.OfType<string>());

    private static string Step(Report report, string violation, NextStep? step)
    {
        var locale = report.Locale;
        if (step is null)
        {
            return locale.Say("aucune", "none");
        }

        var options = step.Options.Count == 0 ? "" : $" ({string.Join(", ", step.Options.Select(option => report.Step(option, violation)))})";
        var approval = step.NeedsApproval ? $", {locale.Say("à approuver par le fournisseur", "needs the vendor's approval")}" : "";
        var wait = step.NotBefore is { } day ? $", {locale.Say("pas avant le", "not before")} {locale.ShortDay(day)}" : "";
        var amount = step is { Amount: { } owed, Currency: { } currency } ? $", {locale.Money(owed, currency)}" : "";
        return report.Step(step.Kind, violation) + amount + options + approval + wait;
    }
}
