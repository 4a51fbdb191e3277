using System.ComponentModel;
using PartnerHub.Contracts;

namespace PartnerHub.Plugins.Questionnaire.Language;

internal sealed record ScoredPart
{
    [Description("Its parts: each is capped, then they are added, unrounded.")]
    public required IReadOnlyList<ScoreItemPart> Parts { get; set; }
}

/// <summary>A part of a score: exactly one form.</summary>
internal sealed record ScoreItemPart
{
    [Description("Id, lower-case with dashes.")]
    public required string Id { get; set; }

    [Description("Name shown to people.")]
    public required LocalizedText Name { get; set; }

    [Description("Points for each one of its figure.")]
    public decimal Points { get; set; } = 1;

    [Description("The most it gives; left out: no limit.")]
    public decimal? AtMost { get; set; }

    [Description("Form: the growth of a sum of money, in whole percent, rounded down, never below zero.")]
    public GrowthPart? Growth { get; set; }

    [Description("Form: a sum of money.")]
    public SumPart? Sum { get; set; }

    [Description("Form: a number of facts.")]
    public CountPart? Count { get; set; }

    [Description("Form: a number of distinct persons.")]
    public PersonsPart? Persons { get; set; }
}
