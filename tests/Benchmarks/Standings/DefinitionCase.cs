using PartnerHub.Benchmarks.Calls;
using PartnerHub.Benchmarks.Measuring;
using PartnerHub.Contracts;

namespace PartnerHub.Benchmarks.Standings;

/// <summary>One full standing by a program written as data, against the same program written as code: of levels alone, and of all that large programs have.</summary>
internal static class DefinitionCase
{
    private const double MostTimes = 1.2;
    private const double NextMostTimes = 0.5;

    public static async Task Run(Report report)
    {
        var (coded, defined) = (await HostUnderTest.Program(StandingCase.Program), Defined("five-statuses"));
        AssertSameVerdicts(coded, defined, SampleDossiers.Variants(5_000).Prepend((SampleDossiers.Eighty, SampleDossiers.Day)));
        await Measure(report, "five-statuses", coded, defined, SampleDossiers.Eighty, SampleDossiers.Day);

        var alliance = new TestPlugins.Alliance.AllianceFactory().Create(new() { Version = "1.0.0", Json = Bytes("alliance.settings.json") });
        var definedAlliance = Defined("alliance");
        AssertSameVerdicts(alliance, definedAlliance, AllianceDossiers.Variants(5_000).Prepend((AllianceDossiers.Eighty, AllianceDossiers.Day)));
        await Measure(report, "alliance", alliance, definedAlliance, AllianceDossiers.Eighty, AllianceDossiers.Day);
    }

    private static async Task Measure(Report report, string name, IPartnerProgram coded, IPartnerProgram defined, Dossier dossier, DateOnly day)
    {
        var comparison = await Rounds.Of(
            times => Repeat(times, () => defined.Eligibility.Assess(dossier, day)),
            times => Repeat(times, () => coded.Eligibility.Assess(dossier, day))).Run();
        var next = await Rounds.Of(
            times => Repeat(times, () => defined.Eligibility.NextChange(dossier, day)),
            times => Repeat(times, () => defined.Eligibility.Assess(dossier, day))).Run();

        report.Title($"definition: the standing of a dossier of 80 facts, by {name} written as data");
        report.Figure("definition", $"{comparison.Measured:0.00} µs, {comparison.MeasuredBytes:N0} bytes");
        report.Figure("limit: the coded program", $"{comparison.Limit:0.00} µs, {comparison.LimitBytes:N0} bytes");
        report.Goal("ratio of times", comparison.Ratio, MostTimes, "times");
        report.Figure("next change", $"{next.Measured:0.00} µs, {next.MeasuredBytes:N0} bytes");
        report.Goal("next change, ratio of its times to a standing's", next.Ratio, NextMostTimes, "times");
    }

    private static IPartnerProgram Defined(string sample) => new Plugins.Questionnaire.QuestionnaireFactory().Create(new() { Version = "1.0.0", Json = Bytes(sample + ".json") });

    private static byte[] Bytes(string file) => File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, file));

    private static void Repeat<TAnswer>(int times, Func<TAnswer> ask)
    {
        for (var i = 0; i < times; i++)
        {
            GC.KeepAlive(ask());
        }
    }

    private static void AssertSameVerdicts(IPartnerProgram coded, IPartnerProgram defined, IEnumerable<(Dossier Dossier, DateOnly On)> dossiers)
    {
        foreach (var (dossier, on) in dossiers)
        {
            var (ours, theirs) = (Lines(defined.Eligibility.Assess(dossier, on)), Lines(coded.Eligibility.Assess(dossier, on)));
            if (ours.Zip(theirs).FirstOrDefault(pair => !pair.First.Equals(pair.Second)) is { First: not null } difference)
            {
                throw new InvalidOperationException($"on {on:O} the definition says {difference.First}, the code {difference.Second}");
            }
        }
    }

    private static IEnumerable<object> Lines(Standing standing) => standing.Levels.SelectMany(level => level.Requirements.Select(result => (object)(
        level.Level, level.Eligible, level.Conferred?.Clause, result.Cell.Requirement, result.Cell.Demand, result.Cell.Needed, result.Cell.Demand == Demand.NotAsked ? null : result.Cell.Unit, result.Cell.Clause,
        result.Cell.Path, result.Verdict, result.Actual, result.Until, result.Missing?.What)));
}
