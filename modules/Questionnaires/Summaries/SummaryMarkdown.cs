using System.Globalization;
using System.Text;
using PartnerHub.Contracts;

namespace PartnerHub.Questionnaires;

/// <summary>The executive summary as a document of its own, its first table laid out as in the questionnaire.</summary>
public sealed class SummaryMarkdown(ExecutiveSummary summary, string language)
{
    private static readonly LocalizedText Unknown = LocalizedText.Of("inconnu", "unknown");

    private readonly StringBuilder _text = new();

    public static string Write(ExecutiveSummary summary, string? client, string language)
    {
        var markdown = new SummaryMarkdown(summary, language);
        markdown._text.Append(CultureInfo.InvariantCulture, $"# {LocalizedText.Of("Résumé exécutif", "Executive summary").In(language)}{(client is null ? "" : $" - {Inline(client)}")}\n\n");
        markdown.Elements();
        markdown.Figures();
        markdown.Pipeline();
        markdown.Progress();
        markdown.Differences();
        return markdown._text.ToString().TrimEnd('\n') + "\n";
    }

    private static string Inline(string text) => SlotText.Write(SlotText.Tidy(text), SlotKind.Inline, "\n");

    private void Elements() => Table(
        LocalizedText.Of("Élément", "Element"),
        LocalizedText.Of("Contenu", "Content"),
        SummaryElement.All.Select(element => (element.Label.In(language), SummaryText.Say(summary, element, language))));

    private void Figures()
    {
        Heading(LocalizedText.Of("Lecture", "Reading"));
        Table(LocalizedText.Of("Mesure", "Measure"), LocalizedText.Of("Valeur", "Value"),
        [
            (LocalizedText.Of("Part du premier partenaire", "Share of the first partner").In(language), Percent(summary.TopShare)),
            (LocalizedText.Of("Part des trois premiers", "Share of the first three").In(language), Percent(summary.TopThreeShare)),
            (LocalizedText.Of("Partenaires sans chiffre d’affaires sur 12 mois", "Partners without revenue in 12 months").In(language), Names(summary.WithoutRevenue)),
            (LocalizedText.Of("Partenaires au chiffre d’affaires inconnu", "Partners of unknown revenue").In(language), Names(summary.RevenueUnknown)),
            (LocalizedText.Of("Leads apportés devenus clients", "Referred leads that became clients").In(language), Percent(summary.ReferralConversion)),
            (LocalizedText.Of("Coût du co-marketing par lead", "Co-marketing cost per lead").In(language), Money(summary.CostPerLead)),
            (LocalizedText.Of("Coût du co-marketing par client", "Co-marketing cost per client").In(language), Money(summary.CostPerClient)),
        ]);
    }

    private void Pipeline()
    {
        if (summary.Pipeline.Count == 0)
        {
            return;
        }

        Heading(LocalizedText.Of("Pipeline par étape", "Pipeline by stage"));
        Table(LocalizedText.Of("Étape", "Stage"), LocalizedText.Of("Prospects et potentiel", "Prospects and potential"), summary.Pipeline.Select(stage => (stage.Label.In(language), (string?)Say(stage))));
    }

    private string Say(PipelineStage stage)
    {
        var leads = stage.LeadsPerYear > 0 ? AnswerWriter.Write(new LeadsValue(stage.LeadsPerYear), new Field { Id = "", Label = stage.Label }, language) : null;
        return string.Join(" · ", new[] { AnswerWriter.Number(stage.Count, language), SummaryText.Sums(stage.Potential, language), leads }.OfType<string>());
    }

    private void Progress()
    {
        Heading(LocalizedText.Of("Réponses par section", "Answers by section"));
        Table(LocalizedText.Of("Section", "Section"), LocalizedText.Of("Réponses", "Answered"), summary.Progress.Where(section => section.Questions > 0)
            .Select(section => ($"{AnswerWriter.Number(section.Section.Number, language)}. {section.Section.Title.In(language)}", (string?)Say(section))));
    }

    private string Say(SectionProgress section) =>
        $"{AnswerWriter.Number(section.Answered, language)}/{AnswerWriter.Number(section.Questions, language)} ({AnswerWriter.Percent(section.Percent!.Value, language)})";

    private void Differences()
    {
        if (summary.Differences.Count == 0)
        {
            return;
        }

        Heading(LocalizedText.Of("Annoncé et calculé", "Stated and computed"));
        Table(LocalizedText.Of("Mesure", "Measure"), LocalizedText.Of("Annoncé / calculé", "Stated / computed"), summary.Differences.Select(figure => (figure.Label.In(language), (string?)$"{figure.Stated} / {figure.Computed}")));
    }

    private void Heading(LocalizedText text) => _text.Append(CultureInfo.InvariantCulture, $"## {text.In(language)}\n\n");

    private void Table(LocalizedText first, LocalizedText second, IEnumerable<(string Label, string? Value)> rows)
    {
        _text.Append(CultureInfo.InvariantCulture, $"| {first.In(language)} | {second.In(language)} |\n|---|---|\n");
        foreach (var (label, value) in rows)
        {
            _text.Append(CultureInfo.InvariantCulture, $"| {Inline(label)} | {Inline(value ?? Unknown.In(language))} |\n");
        }

        _text.Append('\n');
    }

    /// <summary>None is an answer here, as far as partners are known at all.</summary>
    private string? Names(IReadOnlyList<string> names) => summary.Partners is null ? null
        : names.Count == 0 ? LocalizedText.Of("aucun", "none").In(language)
        : string.Join(", ", names);

    private string? Percent(decimal? percent) => percent is { } known ? AnswerWriter.Percent(Math.Round(known, 1), language) : null;

    private string? Money(MoneyValue? money) => money is null ? null : AnswerWriter.Money(money, language);
}
