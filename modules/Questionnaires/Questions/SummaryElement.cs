using PartnerHub.Contracts;

namespace PartnerHub.Questionnaires;

/// <summary>One of the five rows of the executive summary.</summary>
internal sealed record SummaryElement(string Id, LocalizedText Label, LocalizedText Placeholder)
{
    private readonly Names _names = new([Label.Fr, Label.En]);

    public static SummaryElement Partners { get; } = new("summary.partners", LocalizedText.Of("Nombre de partenaires", "Number of partners"), LocalizedText.Of("[X]", "[X]"));

    public static SummaryElement Revenue { get; } = new("summary.revenue", LocalizedText.Of("CA via partenaires", "Revenue through partners"), LocalizedText.Of("[€]", "[€]"));

    public static SummaryElement Share { get; } = new("summary.share", LocalizedText.Of("% CA via partenaires", "% revenue through partners"), LocalizedText.Of("[X%]", "[X%]"));

    public static SummaryElement Program { get; } = new("summary.program", LocalizedText.Of("Programme partenaire", "Partner program"), LocalizedText.Of("[Oui/Non]", "[Yes/No]"));

    public static SummaryElement Top { get; } = new("summary.top", LocalizedText.Of("Top partenaire", "Top partner"), LocalizedText.Of("[À compléter]", "[To complete]"));

    public static IReadOnlyList<SummaryElement> All { get; } = [Partners, Revenue, Share, Program, Top];

    public static SummaryElement? Of(string label) => All.FirstOrDefault(element => element._names.Has(label));
}
