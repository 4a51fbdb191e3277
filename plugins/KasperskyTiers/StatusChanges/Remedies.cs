using PartnerHub.Contracts;
using PartnerHub.Toolkit;

namespace PartnerHub.Plugins.KasperskyTiers.StatusChanges;

/// <summary>What a partner can do about the conditions that keep it from a status, with the last day on which that is in time.</summary>
internal sealed class Remedies(Submissions submissions, BusinessSales sales)
{
    /// <summary>To reach the next status: by the end of January where the move is open in January alone.</summary>
    public IReadOnlyList<Act> ToReach(Dossier dossier, LevelStanding next, string? held, DateOnly on)
    {
        var rank = Levels.List.Rank(next.Level);
        if (Levels.List.Rank(held) >= rank || Windows.Rules.Window(rank - 1, rank) is null)
        {
            return Write(dossier, next, new Deadline(on, null, null));
        }

        var last = Windows.LastDay(on);
        return Write(dossier, next, new Deadline(on, last, last));
    }

    /// <summary>To keep a status before the day on which it may be lost; null when that is the day asked.</summary>
    public IReadOnlyList<Act> Before(Dossier dossier, LevelStanding held, DateOnly on, DateOnly? lostOn) =>
        new DeferredActs(() => Write(dossier, held, new Deadline(on, lostOn, lostOn?.AddDays(-1))));

    /// <summary>To win a status back while January runs.</summary>
    public IReadOnlyList<Act> InJanuary(Dossier dossier, LevelStanding held, DateOnly on)
    {
        var last = Windows.LastDay(on);
        return new DeferredActs(() => [.. Write(dossier, held, new Deadline(on, last, last)).Where(act => Recertification.LooksAt(act.Requirement!))]);
    }

    private List<Act> Write(Dossier dossier, LevelStanding level, Deadline deadline)
    {
        var acts = new List<Act>();
        foreach (var result in level.Requirements)
        {
            if (result.Blocks && Write(dossier, result, deadline) is { } act)
            {
                acts.Add(act);
            }
        }

        return acts;
    }

    /// <summary>Null where nothing is to be done: a country is what it is, and what has been sold may be enough by then.</summary>
    private Act? Write(Dossier dossier, RequirementResult result, Deadline deadline) => result.Cell.Requirement switch
    {
        Requirements.MarketingActivity => Once(result, deadline, FactKinds.MarketingActivity, $"Mener une action de marketing", $"Run a marketing activity"),
        Requirements.WebsiteInformation => Once(result, deadline, FactKinds.WebsiteInformation,
            $"Présenter l'information sur le site, et la faire constater", $"Show the information on the website, and have it recorded"),
        Requirements.ProductManager => Once(result, deadline, FactKinds.ProductManager, $"Nommer un chef de produit dédié", $"Name a dedicated product manager"),
        Requirements.AnnualSales => Sell(dossier, result, deadline),
        Requirements.MonthlyReporting => Report(dossier, result, deadline),
        Requirements.BusinessPlan => Plan(dossier, result, deadline),
        Requirements.QuarterlyReview => Review(result, deadline),
        Requirements.SalesSpecialists => Certify(result, deadline, FactKinds.SalesCertificate, "sales", "commercial", "commerciaux"),
        Requirements.TechnicalSpecialists => Certify(result, deadline, FactKinds.TechnicalCertificate, "technical", "technique", "techniques"),
        Requirements.CustomerReferences => Once(result, deadline, FactKinds.CustomerReference,
            $"Convenir d'une référence client avec un bureau régional", $"Agree on a customer reference with a regional office"),
        _ => null,
    };

    /// <summary>Sales of a day count from the next one on; once the window is open, its last day is named all the same.</summary>
    private Act? Sell(Dossier dossier, RequirementResult result, Deadline deadline)
    {
        if (deadline.JudgedOn is not { } judged)
        {
            var lacking = Blocking.Gap(result);
            return Of(result, deadline, FactKinds.Sales, lacking, $"Vendre pour {lacking:N2} EUR de plus", $"Sell for {lacking:N2} EUR more");
        }

        var days = BusinessSales.TwelveMonthsBefore(judged);
        var gap = (result.Cell.Needed.Number ?? 0) - sales.Over(dossier, days, deadline.On);
        return gap <= 0 ? null : Of(
            result,
            Windows.IsRecertification(deadline.On) ? deadline : deadline with { By = days.To },
            FactKinds.Sales,
            gap,
            $"Vendre pour {gap:N2} EUR de plus, les ventes depuis le {days.From:D} comptant",
            $"Sell for {gap:N2} EUR more, sales since {days.From:D} counting");
    }

    private Act? Report(Dossier dossier, RequirementResult result, Deadline deadline)
    {
        var joined = dossier.Membership is { } membership ? membership.JoinedOn ?? DateOnly.MinValue : deadline.On;
        var months = new List<string>();
        var last = submissions.MonthlyReport.LatestDue(deadline.Looked);
        for (var month = submissions.MonthlyReport.EarliestDue(deadline.Looked); month.From <= last.From; month = Submissions.Year.After(month))
        {
            if (month.To >= joined && submissions.MonthlyReport.Find(dossier, month, deadline.On) is null)
            {
                months.Add(month.ToString());
            }
        }

        var named = string.Join(", ", months);
        return Of(result, deadline, FactKinds.MonthlyReport, months.Count, $"Remettre les comptes rendus qui manquent : {named}", $"Hand in the missing reports: {named}");
    }

    /// <summary>The running year's: in January it stands in for the one before, which is over.</summary>
    private static Act Plan(Dossier dossier, RequirementResult result, Deadline deadline)
    {
        var year = Submissions.Year.YearOf(deadline.On);
        foreach (var plan in dossier.Facts.UpTo(FactKinds.BusinessPlan, deadline.On))
        {
            if (ProgramYear.Names(plan.Period, year))
            {
                return Once(result, deadline, FactKinds.BusinessPlan,
                    $"Faire approuver le plan d'affaires de {year.ToString()}, remis le {plan.On:D}",
                    $"Have the business plan of {year.ToString()}, handed in on {plan.On:D}, approved");
            }
        }

        return Once(result, deadline, FactKinds.BusinessPlan,
            $"Remettre un plan d'affaires pour {year.ToString()} et le faire approuver", $"Hand in a business plan for {year.ToString()} and have it approved");
    }

    private Act Review(RequirementResult result, Deadline deadline)
    {
        var quarter = submissions.QuarterlyReview.LatestDue(deadline.Looked).ToString();
        return Once(result, deadline, FactKinds.QuarterlyReview, $"Tenir la revue de {quarter}", $"Hold the review of {quarter}");
    }

    private static Act Certify(RequirementResult result, Deadline deadline, string kind, string field, string one, string many)
    {
        var gap = Blocking.Gap(result) ?? 1;
        return gap == 1
            ? Of(result, deadline, kind, gap, $"Faire certifier un spécialiste {one} de plus", $"Have one more {field} specialist certified")
            : Of(result, deadline, kind, gap, $"Faire certifier {gap:0} spécialistes {many} de plus", $"Have {gap:0} more {field} specialists certified");
    }

    private static Act Once(RequirementResult result, Deadline deadline, string kind, FormattableString fr, FormattableString en) =>
        Of(result, deadline, kind, Blocking.Gap(result), fr, en);

    private static Act Of(RequirementResult result, Deadline deadline, string kind, decimal? gap, FormattableString fr, FormattableString en)
    {
        var what = Words.Say(fr, en);
        return new Act
        {
            Text = deadline.By is { } day
                ? Words.Say($"{what.Fr}, au plus tard le {day:D}.", $"{what.En}, by {day:D}.")
                : LocalizedText.Of(what.Fr + ".", what.En + "."),
            Requirement = result.Cell.Requirement,
            FactKind = kind,
            Gap = gap,
            Unit = gap is null ? null : result.Cell.Unit,
            By = deadline.By,
            Clause = result.Cell.Clause,
        };
    }

    /// <summary>The day asked, the day on which sales are judged, and the last day in time; null when there is none.</summary>
    private readonly record struct Deadline(DateOnly On, DateOnly? JudgedOn, DateOnly? By)
    {
        /// <summary>The day on which papers are looked at: those due by then count. Once the window is open, the day asked.</summary>
        public DateOnly Looked => Windows.IsRecertification(On) ? On : JudgedOn ?? On;
    }
}
