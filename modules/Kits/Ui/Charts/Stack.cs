namespace PartnerHub.Kits.Ui;

/// <summary>One column of a chart of layers.</summary>
/// <param name="Name">What it is a count of, such as a day.</param>
/// <param name="Values">How many of each layer, from the lowest on.</param>
public sealed record Stack(string Name, IReadOnlyList<int> Values);

/// <summary>What lies on what in each column.</summary>
/// <param name="Step">Its place in an ordered scale, 1 to 5, from light to dark.</param>
public sealed record StackLayer(string Name, int Step);
