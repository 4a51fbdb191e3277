using System.Reflection;
using PartnerHub.Benchmarks.Measuring;

namespace PartnerHub.Benchmarks.Starting;

/// <summary>The real process, from its start to its first answer, with all its plugins. The time passed also shows how busy the machine is.</summary>
internal static class StartCase
{
    private const int Starts = 5;

    private static readonly string Host = typeof(StartCase).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "HostPath").Value!;

    public static async Task Run(Report report)
    {
        var data = Directory.CreateTempSubdirectory("partnerhub-start-");
        try
        {
            var first = await HostProcess.SecondsToAnswer(Host, data);
            var (later, bare) = (new (double Passed, double Processor)[Starts], new double[Starts]);
            for (var i = 0; i < Starts; i++)
            {
                later[i] = await HostProcess.SecondsToAnswer(Host, data);
                bare[i] = await HostProcess.SecondsToEnd(typeof(StartCase).Assembly.Location);
            }

            var passed = Comparison.Median(later.Select(start => start.Passed));
            report.Title("start: the process with its plugins, to the first answered request for the programs");
            report.Figure("first start, new database", $"{first.Passed:0.00} s, {first.Processor:0.00} s of processor time");
            report.Figure("later starts", $"{passed:0.00} s, {Comparison.Median(later.Select(start => start.Processor)):0.00} s of processor time");
            report.Figure("limit: a .NET process that ends", $"{Comparison.Median(bare):0.00} s");
            report.Figure("ratio", $"{passed / Comparison.Median(bare):0.0} times");
        }
        finally
        {
            data.Delete(recursive: true);
        }
    }
}
