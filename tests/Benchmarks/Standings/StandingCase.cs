using PartnerHub.Benchmarks.Calls;
using PartnerHub.Benchmarks.Measuring;
using PartnerHub.Contracts;
using PartnerHub.Programs.Answers;

namespace PartnerHub.Benchmarks.Standings;

/// <summary>One full standing, every requirement with its verdict, actual, needed and clause, checked as the host does: plugin against plain code.</summary>
internal static class StandingCase
{
    public const string Program = "kaspersky-tiers";
    private const double MostTimes = 2;
    private const double MostOfAStanding = 0.5;
    private const double MostBytes = 6 * 1024;

    public static async Task Run(Report report)
    {
        var plugin = await HostUnderTest.Program(Program);
        AssertSameVerdicts(plugin);
        var asked = new CheckedProgram(plugin, new Vocabulary(DescriptionCopy.Of(plugin.Description, Program)));
        var comparison = await Rounds.Of(
            times => Repeat(times, () => asked.Assess(SampleDossiers.Eighty, SampleDossiers.Day)),
            times => Repeat(times, () => HandWritten.Assess(SampleDossiers.Eighty, SampleDossiers.Day))).Run();

        report.Title("standing: a dossier of 80 facts, 5 levels x 11 requirements");
        report.Figure("plugin, with the check of its answer", $"{comparison.Measured:0.00} µs, {comparison.MeasuredBytes:N0} bytes");
        report.Figure("limit: plain C#, same verdicts", $"{comparison.Limit:0.00} µs, {comparison.LimitBytes:N0} bytes");
        report.Goal("ratio of times", comparison.Ratio, MostTimes, "times");
        report.Goal("allocated", comparison.MeasuredBytes, MostBytes, "bytes");
        await NextChange(plugin.Eligibility, report);
    }

    /// <summary>Asked once per member and run, beside the standing.</summary>
    private static async Task NextChange(IEligibility program, Report report)
    {
        var comparison = await Rounds.Of(
            times => Repeat(times, () => program.NextChange(SampleDossiers.Eighty, SampleDossiers.Day)),
            times => Repeat(times, () => program.Assess(SampleDossiers.Eighty, SampleDossiers.Day))).Run();
        report.Figure("next change", $"{comparison.Measured:0.00} µs, {comparison.MeasuredBytes:N0} bytes");
        report.Goal("next change, of a standing", comparison.Ratio, MostOfAStanding, "times");
    }

    private static void Repeat<TAnswer>(int times, Func<TAnswer> assess)
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
        var (ours, theirs) = (Lines(plugin.Eligibility.Assess(dossier, on)), Lines(HandWritten.Assess(dossier, on)));
        if (ours.Zip(theirs).FirstOrDefault(pair => !pair.First.Equals(pair.Second)) is { First: not null } difference)
        {
            throw new InvalidOperationException($"on {on:O} the plugin says {difference.First}, the plain code {difference.Second}");
        }
    }

    /// <summary>All of a standing but the wording of what is missing or conferred. Numbers are compared by value.</summary>
    private static IEnumerable<object> Lines(Standing standing) =>
    [
        (standing.Program, standing.On, standing.Current, standing.Earned, string.Join(',', standing.Eligible)),
        .. standing.Levels.SelectMany(level => level.Requirements.Select(result => (object)(
            level.Level, level.Eligible, level.Conferred?.Clause,
            result.Cell.Requirement, result.Cell.Level, result.Cell.Demand, result.Cell.Needed, result.Cell.Unit, result.Cell.Clause,
            result.Verdict, result.Actual, result.Until, result.Missing?.What))),
        (standing.Next?.Level, standing.Next?.Missing.Count ?? 0),
        .. standing.Next?.Missing ?? [],
    ];
}
