using PartnerHub.Benchmarks.Measuring;
using PartnerHub.Benchmarks.Standings;
using PartnerHub.Contracts;
using PartnerHub.Programs;

namespace PartnerHub.Benchmarks.Calls;

/// <summary>
/// What the way through the host, with the check of each answer, adds to each of a thousand dossiers that are judged under
/// one guard. The goal is looked at with a program that judges in next to no time; behind microseconds of judging, and the
/// collection of what they leave, a tenth of one would be lost.
/// </summary>
internal static class BatchCase
{
    private const int Size = 1_000;
    private const double MostMicroseconds = 0.4;

    public static async Task Run(Report report)
    {
        report.Title($"batch: {Size} standings through the host, each");
        await Compare(report, StandingCase.Program);
        var quick = await Compare(report, "good");
        report.Goal("added per dossier", quick.Added / Size, MostMicroseconds, "µs");
    }

    private static async Task<Comparison> Compare(Report report, string id)
    {
        var program = await HostUnderTest.Program(id);
        var dossiers = Enumerable.Repeat(SampleDossiers.Eighty, Size).ToArray();
        var comparison = await new Rounds(ThroughTheHost, Direct).Run();
        report.Figure($"{id}, through the host", $"{comparison.Measured / Size:0.000} µs, {comparison.MeasuredBytes / Size:N0} bytes");
        report.Figure("limit: a loop over the program", $"{comparison.Limit / Size:0.000} µs, {comparison.LimitBytes / Size:N0} bytes");
        report.Figure("ratio", $"{comparison.Ratio:0.000} times");
        return comparison;

        async Task ThroughTheHost(int times)
        {
            await Task.Yield();
            for (var i = 0; i < times; i++)
            {
                GC.KeepAlive(await HostUnderTest.Mediator.Send(new AssessNetwork(id, dossiers, SampleDossiers.Day)));
            }
        }

        async Task Direct(int times)
        {
            await Task.Yield();
            for (var i = 0; i < times; i++)
            {
                GC.KeepAlive(AssessEach(program, dossiers));
            }
        }
    }

    private static Standing[] AssessEach(IPartnerProgram program, Dossier[] dossiers)
    {
        var answers = new Standing[dossiers.Length];
        for (var i = 0; i < answers.Length; i++)
        {
            answers[i] = program.Eligibility.Assess(dossiers[i], SampleDossiers.Day);
        }

        return answers;
    }
}
