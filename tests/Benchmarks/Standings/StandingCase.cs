using PartnerHub.Benchmarks.Measuring;
using PartnerHub.Contracts;

namespace PartnerHub.Benchmarks.Standings;

/// <summary>One full standing, every requirement with its verdict, actual, needed and clause: plugin against plain code.</summary>
internal static class StandingCase
{
    private const double MostTimes = 3;
    private const double MostBytes = 6 * 1024;

    public static async Task Run(Report report)
    {
        var plugin = PluginUnderTest.Load("kaspersky-tiers");
        AssertSameVerdicts(plugin);
        var comparison = await Rounds.Of(
            times => Repeat(times, () => plugin.Eligibility.Assess(SampleDossiers.Eighty, SampleDossiers.Day)),
            times => Repeat(times, () => HandWritten.Assess(SampleDossiers.Eighty, SampleDossiers.Day))).Run();

        report.Title("standing: a dossier of 80 facts, 5 levels x 11 requirements");
        report.Figure("plugin", $"{comparison.Measured:0.00} µs, {comparison.MeasuredBytes:N0} bytes");
        report.Figure("limit: plain C#, same verdicts", $"{comparison.Limit:0.00} µs, {comparison.LimitBytes:N0} bytes");
        report.Goal("ratio of times", comparison.Ratio, MostTimes, "times");
        report.Goal("allocated", comparison.MeasuredBytes, MostBytes, "bytes");
    }

    private static void Repeat(int times, Func<Standing> assess)
    {
        for (var i = 0; i < times; i++)
        {
            GC.KeepAlive(assess());
        }
    }

    private static void AssertSameVerdicts(IPartnerProgram plugin)
    {
        Compare(plugin, SampleDossiers.Eighty, SampleDossiers.Day);
        foreach (var (dossier, on) in SampleDossiers.Variants(5_000))
        {
            Compare(plugin, dossier, on);
        }
    }

    private static void Compare(IPartnerProgram plugin, Dossier dossier, DateOnly on)
    {
        var (ours, theirs) = (Text(plugin.Eligibility.Assess(dossier, on)), Text(HandWritten.Assess(dossier, on)));
        if (ours != theirs)
        {
            var at = ours.Zip(theirs).TakeWhile(pair => pair.First == pair.Second).Count();
            throw new InvalidOperationException(
                $"the plugin and the plain code judge differently on {on:O}:\n{ours[Math.Max(0, at - 200)..Math.Min(ours.Length, at + 100)]}\n"
                + $"{theirs[Math.Max(0, at - 200)..Math.Min(theirs.Length, at + 100)]}\n"
                + System.Text.Encoding.UTF8.GetString(ContractsJson.WriteQuestion(ProgramQuestion.Of(dossier))));
        }
    }

    /// <summary>All of a standing but the wording of what is missing or conferred.</summary>
    private static string Text(Standing standing) => System.Text.Encoding.UTF8.GetString(ContractsJson.WriteStanding(standing with
    {
        Levels = [.. standing.Levels.Select(level => level with
        {
            Conferred = level.Conferred is null ? null : level.Conferred with { Text = LocalizedText.Of("", "") },
            Requirements = [.. level.Requirements.Select(result => result with
            {
                Missing = result.Missing is null ? null : result.Missing with { Text = LocalizedText.Of("", "") },
            })],
        })],
    }));
}
