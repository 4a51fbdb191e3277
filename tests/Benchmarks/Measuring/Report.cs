using System.Globalization;

namespace PartnerHub.Benchmarks.Measuring;

/// <summary>Prints each figure beside its limit and its goal, and remembers whether all goals were reached.</summary>
internal sealed class Report
{
    public bool AllReached { get; private set; } = true;

    public void Title(string title) => Print($"\n{title}");

    public void Figure(string name, FormattableString figure) => Print($"  {name,-34} {FormattableString.Invariant(figure)}");

    public void Goal(string name, double figure, double goal, string unit)
    {
        var reached = figure <= goal;
        AllReached &= reached;
        Print(string.Create(CultureInfo.InvariantCulture, $"  {name,-34} {figure:0.###} {unit}, goal at most {goal:0.###} {unit}: {(reached ? "reached" : "MISSED")}"));
    }

    private static void Print(string line) => Console.Out.WriteLine(line);
}
