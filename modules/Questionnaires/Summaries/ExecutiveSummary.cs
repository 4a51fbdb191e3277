using PartnerHub.Contracts;

namespace PartnerHub.Questionnaires;

/// <summary>What the answers add up to. What is not known is null, never 0.</summary>
public sealed record ExecutiveSummary
{
    public required DateOnly On { get; init; }

    /// <summary>Partners of section 2.</summary>
    public int? Partners { get; init; }

    /// <summary>Their revenue over 12 months, by currency; empty when none is known.</summary>
    public IReadOnlyList<MoneyValue> Revenue { get; init; } = [];

    /// <summary>Share of revenue through partners, in percent, as it was stated.</summary>
    public decimal? Share { get; init; }

    public bool? HasProgram { get; init; }

    public PartnerRevenue? Top { get; init; }

    /// <summary>Partners by revenue, the highest first.</summary>
    public IReadOnlyList<PartnerRevenue> Ranking { get; init; } = [];

    /// <summary>Percent of the known revenue that the first partner brings, and the first three.</summary>
    public decimal? TopShare { get; init; }

    public decimal? TopThreeShare { get; init; }

    /// <summary>Partners whose revenue is known to be none.</summary>
    public IReadOnlyList<string> WithoutRevenue { get; init; } = [];

    /// <summary>Partners whose revenue is not known.</summary>
    public IReadOnlyList<string> RevenueUnknown { get; init; } = [];

    /// <summary>Percent of the referred leads that became clients.</summary>
    public decimal? ReferralConversion { get; init; }

    public MoneyValue? CostPerLead { get; init; }

    public MoneyValue? CostPerClient { get; init; }

    public IReadOnlyList<PipelineStage> Pipeline { get; init; } = [];

    public IReadOnlyList<SectionProgress> Progress { get; init; } = [];

    public int Answered => Progress.Sum(section => section.Answered);

    public int Questions => Progress.Sum(section => section.Questions);

    /// <summary>Where the client states something else than the tables give.</summary>
    public IReadOnlyList<StatedFigure> Differences { get; init; } = [];

    public static ExecutiveSummary Of(Answers answers, Questionnaire questionnaire, DateOnly on) => SummaryMaker.Make(answers, questionnaire, on);
}

public sealed record PartnerRevenue(string Name, decimal Amount, string Currency);

/// <param name="Stage">Null for prospects whose stage is not known.</param>
/// <param name="Potential">By currency.</param>
public sealed record PipelineStage(string? Stage, LocalizedText Label, int Count, IReadOnlyList<MoneyValue> Potential, decimal LeadsPerYear);

public sealed record SectionProgress(Section Section, int Answered, int Questions)
{
    /// <summary>Null for a section without questions.</summary>
    public decimal? Percent => Questions == 0 ? null : Math.Round(100m * Answered / Questions, 1);
}

/// <param name="Stated">As typed.</param>
/// <param name="Computed">From the tables, in the language of the answers.</param>
public sealed record StatedFigure(string Id, LocalizedText Label, string Stated, string Computed);
