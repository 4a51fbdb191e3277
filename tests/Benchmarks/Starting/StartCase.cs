using System.Reflection;
using PartnerHub.Benchmarks.Api;
using PartnerHub.Benchmarks.Measuring;

namespace PartnerHub.Benchmarks.Starting;

/// <summary>The real process as an operator installs it, from its start to its first answer, with all its plugins. Against an empty web host, in turns.</summary>
internal static class StartCase
{
    private const int Starts = 5;

    public static readonly string Host = typeof(StartCase).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "HostPath").Value!;

    public static async Task Run(Report report)
    {
        var data = Directory.CreateTempSubdirectory("partnerhub-start-");
        try
        {
            var installed = await Publishing.ToAsync(Path.Combine(data.FullName, "installed"));
            string[] arguments = ["serve", "--environment=Production", "--Storage:Create=true", $"--ConnectionStrings:PartnerHub=Data Source={data.FullName}/start.db"];
            var first = await HostProcess.ToAnswer(installed, arguments);
            if (first.Answer.Contains("\"refused\"", StringComparison.Ordinal) || !first.Answer.Contains("\"serving\"", StringComparison.Ordinal))
            {
                throw new InvalidOperationException($"The installation does not serve its programs: {first.Answer}");
            }

            var (later, empty) = (new Start[Starts], new Start[Starts]);
            for (var i = 0; i < Starts; i++)
            {
                later[i] = await HostProcess.ToAnswer(installed, arguments);
                empty[i] = await HostProcess.ToAnswer(typeof(StartCase).Assembly.Location, EmptyServer.Name);
            }

            report.Title("start: the process with its plugins, to the first answered request for the programs");
            report.Figure("first start, new database", $"{first.Passed:0.00} s, {first.Processor:0.00} s of processor time");
            Print(report, "later starts", later);
            Print(report, "limit: an empty web host", empty);
            report.Goal("first answer, ratio", Comparison.Median(later.Zip(empty, (host, bound) => host.Passed / bound.Passed)), 2.7, "times");
            report.Goal("memory at rest, ratio", Comparison.Median(later.Zip(empty, (host, bound) => host.Megabytes / bound.Megabytes)), 2.2, "times");
        }
        finally
        {
            data.Delete(recursive: true);
        }
    }

    private static void Print(Report report, string name, Start[] starts) => report.Figure(
        name,
        $"{Comparison.Median(starts.Select(start => start.Passed)):0.00} s, {Comparison.Median(starts.Select(start => start.Processor)):0.00} s of processor time, {Comparison.Median(starts.Select(start => start.Megabytes)):0} MB");
}
