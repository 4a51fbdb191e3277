using System.ComponentModel;

namespace PartnerHub.Plugins.Questionnaire.Language;

/// <summary>Money that is added up.</summary>
internal abstract record MoneyPart
{
    [Description("Money fact kinds that are added up.")]
    public required IReadOnlyList<string> Of { get; set; }

    [Description("The currency in which the sum is told; left out: that of the partner's region.")]
    public string? In { get; set; }

    [Description("A number detail, in percent, by which each amount is reduced.")]
    public string? Less { get; set; }

    [Description("Number details, in money, that are taken off each amount, such as discounts.")]
    public IReadOnlyList<string> Minus { get; set; } = [];

    [Description("Products or product groups that count; empty for all.")]
    public IReadOnlyList<string> Products { get; set; } = [];

    [Description("Details that a fact must have to count: the values allowed, by name of the detail.")]
    public IReadOnlyDictionary<string, IReadOnlyList<string>>? Where { get; set; }
}

internal sealed record SumPart : MoneyPart
{
    [Description("The period: one of its members.")]
    public required PeriodPart Over { get; set; }
}

internal sealed record GrowthPart : MoneyPart
{
    [Description("The months before the day, compared with as many before those: 1 to 120.")]
    public int Months { get; set; } = 12;

    [Description("What it is where the earlier months come to zero or less and the later ones do not.")]
    public decimal AgainstNothing { get; set; }
}
