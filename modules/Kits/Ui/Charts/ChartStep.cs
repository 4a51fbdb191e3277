namespace PartnerHub.Kits.Ui;

/// <param name="From">The first day of it.</param>
/// <param name="Value">The figure from then on.</param>
public readonly record struct ChartStep(DateOnly From, decimal Value);

/// <summary>A figure drawn across a chart.</summary>
public sealed record ChartMark(string Name, decimal Value);
