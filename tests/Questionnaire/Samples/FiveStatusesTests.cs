using PartnerHub.Conformance;
using PartnerHub.Conformance.Cases;
using PartnerHub.Conformance.Properties;
using PartnerHub.Contracts;

namespace PartnerHub.Questionnaire.Tests.Samples;

public sealed class FiveStatuses : IPluginUnderTest
{
    public static string Folder => "plugins/KasperskyTiers";

    public static IProgramFactory Factory { get; } = new SampleFactory("five-statuses");
}

public sealed class FiveStatusesPropertyTests : ProgramProperties<FiveStatuses>;

/// <summary>The five-status program written as data answers the coded program's golden cases as that one does.</summary>
public sealed class FiveStatusesTests
{
    /// <summary>The cases that need code, each with the reason.</summary>
    private static readonly Dictionary<string, string> Excepted = new(StringComparer.Ordinal)
    {
        ["claims/club-points.json"] = Club,
        ["claims/club-points-of-a-named-quarter.json"] = Club,
        ["claims/club-quarter-not-over.json"] = Club,
        ["claims/club-quarter-over.json"] = Club,
    };

    private const string Club = "points of a ranking made of several weighted figures of one quarter need code";

    private static readonly string Cases = Path.Combine(ProgramUnderTest<FiveStatuses>.Folder, "cases");

    [Fact]
    public void Cases_OfTheCodedProgram_AreAnsweredAlike()
    {
        var differing = CaseFolder.Read(Cases).Select(golden => (golden.Name, Differences: Differences(golden))).Where(golden => golden.Differences.Count > 0).ToDictionary();

        Assert.Equal([], differing.Where(golden => !Excepted.ContainsKey(golden.Key)).Select(golden => $"{golden.Key}\n  {string.Join("\n  ", golden.Value)}"));
        Assert.Equal(Excepted.Keys.Order(StringComparer.Ordinal), differing.Keys.Order(StringComparer.Ordinal));
    }

    private static IReadOnlyList<string> Differences(GoldenCase golden) =>
        JsonComparison.Differences(golden.Expected, golden.Answer(ProgramUnderTest<FiveStatuses>.Program));
}
