namespace PartnerHub.Kits.Ui;

/// <summary>One bar of a chart.</summary>
/// <param name="Name">What is counted.</param>
/// <param name="Value">How many.</param>
/// <param name="Step">Its place in an ordered scale, 1 to 5, from light to dark.</param>
public sealed record Bar(string Name, int Value, int Step);
