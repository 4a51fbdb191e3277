using PartnerHub.Benchmarks.Calls;
using PartnerHub.Benchmarks.Measuring;
using PartnerHub.Contracts;

namespace PartnerHub.Benchmarks.Standings;

/// <summary>One full standing by a program written as data, against the same program written as code.</summary>
internal static class DefinitionCase
{
    private const double MostTimes = 2;

    public static async Task Run(Report report)
    {
        var (coded, defined) = (await HostUnderTest.Program(StandingCase.Program), Defined());
        AssertSameVerdicts(coded, defined);
        var comparison = await Rounds.Of(
            times => Repeat(times, () => defined.Eligibility.Assess(SampleDossiers.Eighty, SampleDossiers.Day)),
            times => Repeat(times, () => coded.Eligibility.Assess(SampleDossiers.Eighty, SampleDossiers.Day))).Run();
        var next = await Rounds.Of(
            times => Repeat(times, () => defined.Eligibility.NextChange(SampleDossiers.Eighty, SampleDossiers.Day)),
            times => Repeat(times, () => coded.Eligibility.NextChange(SampleDossiers.Eighty, SampleDossiers.Day))).Run();

        report.Title("definition: the standing of a dossier of 80 facts, by a program written as data");
        report.Figure("definition", $"{comparison.Measured:0.00} µs, {comparison.MeasuredBytes:N0} bytes");
        report.Figure("limit: the coded program", $"{comparison.Limit:0.00} µs, {comparison.LimitBytes:N0} bytes");
        report.Goal("ratio of times", comparison.Ratio, MostTimes, "times");
        report.Figure("next change", $"{next.Measured:0.00} µs, {next.MeasuredBytes:N0} bytes");
        report.Goal("next change, ratio of times", next.Ratio, MostTimes, "times");
    }

    private static IPartnerProgram Defined() => new Plugins.Questionnaire.QuestionnaireFactory().Create(new()
    {
        Version = "1.0.0",
        Json = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "five-statuses.json")),
    });

    private static void Repeat<TAnswer>(int times, Func<TAnswer> ask)
    {
        for (var i = 0; i < times; i++)
        {
            GC.KeepAlive(ask());
        }
    }

    private static void AssertSameVerdicts(IPartnerProgram coded, IPartnerProgram defined)
    {
        foreach (var (dossier, on) in SampleDossiers.Variants(5_000).Prepend((SampleDossiers.Eighty, SampleDossiers.Day)))
        {
            var (ours, theirs) = (Lines(defined.Eligibility.Assess(dossier, on)), Lines(coded.Eligibility.Assess(dossier, on)));
            if (ours.Zip(theirs).FirstOrDefault(pair => !pair.First.Equals(pair.Second)) is { First: not null } difference)
            {
                throw new InvalidOperationException($"on {on:O} the definition says {difference.First}, the code {difference.Second}");
            }
        }
    }

    private static IEnumerable<object> Lines(Standing standing) => standing.Levels.SelectMany(level => level.Requirements.Select(result => (object)(
        level.Level, level.Eligible, level.Conferred?.Clause, result.Cell.Requirement, result.Cell.Demand, result.Cell.Needed, result.Cell.Unit, result.Cell.Clause,
        result.Verdict, result.Actual, result.Until, result.Missing?.What)));
}
