using PartnerHub.Contracts;

namespace PartnerHub.Questionnaires;

internal sealed class SummaryMaker(Answers answers, Questionnaire questionnaire)
{
    private readonly AnswerValues _values = new(answers, questionnaire);

    public static ExecutiveSummary Make(Answers answers, Questionnaire questionnaire, DateOnly on)
    {
        var maker = new SummaryMaker(answers with { Tables = SaidNone.Left(answers, questionnaire).Tables }, questionnaire);
        var summary = maker.Referral(maker.CoMarketing(maker.Partners(new ExecutiveSummary { On = on })));
        summary = summary with
        {
            Share = maker._values.Field<PercentageValue>("strategy.revenue-share")?.Percent,
            HasProgram = maker._values.Field<FlagValue>("channel.program")?.IsYes,
            Pipeline = maker.Stages(),
            Progress = maker.Progress(),
        };
        return summary with { Differences = [.. StatedFigures.Of(summary, answers, maker._values)] };
    }

    private ExecutiveSummary Partners(ExecutiveSummary summary)
    {
        var rows = answers.Rows("partners").Where(row => row["name"] is not null).Select(row => (Name: row["name"]!, Revenue: _values.Cell<MoneyValue>("partners", "revenue", row))).ToList();
        var known = rows.Where(row => row.Revenue is not null).Select(row => new PartnerRevenue(row.Name, row.Revenue!.Amount, row.Revenue.Currency)).ToList();
        var ranking = known.Where(partner => partner.Amount > 0).OrderByDescending(partner => partner.Amount).ToList();
        var isOneCurrency = known.Select(partner => partner.Currency).Distinct().Count() == 1;
        return summary with
        {
            Partners = rows.Count == 0 ? null : rows.Count,
            Revenue = Sums(known.Select(partner => new MoneyValue(partner.Amount, partner.Currency))),
            Top = isOneCurrency ? ranking.FirstOrDefault() : null,
            Ranking = ranking,
            TopShare = isOneCurrency ? ShareOf(ranking.Take(1), known) : null,
            TopThreeShare = isOneCurrency ? ShareOf(ranking.Take(3), known) : null,
            WithoutRevenue = [.. known.Where(partner => partner.Amount == 0).Select(partner => partner.Name)],
            RevenueUnknown = [.. rows.Where(row => row.Revenue is null).Select(row => row.Name)],
        };
    }

    private ExecutiveSummary Referral(ExecutiveSummary summary)
    {
        var rows = Counted("referral.partners", "leads", "clients");
        return summary with { ReferralConversion = Ratio(100 * rows.Sum(row => row.Second), rows.Sum(row => row.First)) };
    }

    private ExecutiveSummary CoMarketing(ExecutiveSummary summary) => summary with { CostPerLead = CostPer("leads"), CostPerClient = CostPer("clients") };

    /// <summary>Over the actions of which both the cost and the result are known.</summary>
    private MoneyValue? CostPer(string result)
    {
        var rows = answers.Rows("co-marketing.actions")
            .Select(row => (Cost: _values.Cell<MoneyValue>("co-marketing.actions", "investment", row), Result: _values.Cell<CountValue>("co-marketing.actions", result, row)))
            .Where(row => row.Cost is not null && row.Result is not null).ToList();
        return rows.Select(row => row.Cost!.Currency).Distinct().Count() == 1 && Ratio(rows.Sum(row => row.Cost!.Amount), rows.Sum(row => row.Result!.Count)) is { } cost
            ? new MoneyValue(Math.Round(cost, 2), rows[0].Cost!.Currency)
            : null;
    }

    private List<(long First, long Second)> Counted(string table, string first, string second) =>
        [.. answers.Rows(table)
            .Select(row => (First: _values.Cell<CountValue>(table, first, row), Second: _values.Cell<CountValue>(table, second, row)))
            .Where(row => row.First is not null && row.Second is not null)
            .Select(row => (row.First!.Count, row.Second!.Count))];

    private List<PipelineStage> Stages()
    {
        var prospects = answers.Rows("pipeline").ToLookup(row => _values.Cell<ChoiceValue>("pipeline", "stage", row)?.Ids[0] ?? "");
        var stages = questionnaire.Table("pipeline")!.Columns.First(column => column.Id == "stage").Options.Select(option => (option.Id, option.Label))
            .Append(("", LocalizedText.Of("Étape inconnue", "Stage unknown")));
        return [.. stages.Where(stage => prospects.Contains(stage.Item1)).Select(stage => Stage(stage.Item1, stage.Item2, [.. prospects[stage.Item1]]))];
    }

    private PipelineStage Stage(string id, LocalizedText label, List<AnswerRow> rows)
    {
        var potentials = rows.Select(row => _values.Cell<AnswerValue>("pipeline", "potential", row)).ToList();
        return new PipelineStage(id.Length == 0 ? null : id, label, rows.Count, Sums(potentials.OfType<MoneyValue>()), potentials.OfType<LeadsValue>().Sum(leads => leads.PerYear));
    }

    private List<SectionProgress> Progress()
    {
        var state = new AnswerState(answers);
        return [.. questionnaire.Sections.Select(section => new SectionProgress(section, state.Count(section), section.Questions.Count(question => !question.IsInstruction)))];
    }

    private static List<MoneyValue> Sums(IEnumerable<MoneyValue> sums) =>
        [.. sums.GroupBy(money => money.Currency).Select(group => new MoneyValue(group.Sum(money => money.Amount), group.Key)).OrderByDescending(money => money.Amount)];

    private static decimal? ShareOf(IEnumerable<PartnerRevenue> some, IEnumerable<PartnerRevenue> all) =>
        Ratio(100 * some.Sum(partner => partner.Amount), all.Sum(partner => partner.Amount)) is { } share ? Math.Round(share, 1) : null;

    private static decimal? Ratio(decimal part, decimal whole) => whole > 0 ? Math.Round(part / whole, 4) : null;
}
