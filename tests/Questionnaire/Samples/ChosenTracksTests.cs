using System.Text.Json;
using PartnerHub.Conformance;
using PartnerHub.Conformance.Cases;
using PartnerHub.Conformance.Properties;
using PartnerHub.Contracts;
using PartnerHub.Tests;

namespace PartnerHub.Questionnaire.Tests.Samples;

public sealed class ChosenTracks : IPluginUnderTest
{
    public static string Folder => "plugins/LogitechTracks";

    public static IProgramFactory Factory { get; } = new SampleFactory("chosen-tracks");
}

public sealed class ChosenTracksPropertyTests : ProgramProperties<ChosenTracks>;

/// <summary>The track program written as data: what it answers as the coded program does, and what needs code.</summary>
public sealed class ChosenTracksTests
{
    private static readonly string Cases = Path.Combine(ProgramUnderTest<ChosenTracks>.Folder, "cases");

    /// <summary>The cases that need code, by the reason.</summary>
    private static readonly Dictionary<string, string[]> Excepted =
        JsonSerializer.Deserialize<Dictionary<string, string[]>>(File.ReadAllText(Path.Combine(RepositoryRoot.Path, "tests/Questionnaire/Samples/ChosenTracks.excepted.json")))!;

    [Fact]
    public void Cases_OfTheCodedProgram_AreAnsweredAlike()
    {
        var differing = CaseFolder.Read(Cases).Select(golden => (golden.Name, Differences: Differences(golden))).Where(golden => golden.Differences.Count > 0).ToDictionary();
        var excepted = Excepted.Values.SelectMany(names => names).ToHashSet(StringComparer.Ordinal);

        Assert.Equal([], differing.Where(golden => !excepted.Contains(golden.Key)).Select(golden => $"{golden.Key}\n  {string.Join("\n  ", golden.Value)}"));
        Assert.Equal(excepted.Order(StringComparer.Ordinal), differing.Keys.Order(StringComparer.Ordinal));
    }

    /// <summary>A claim may ask for details that the definition does not declare: then it can't be put at all.</summary>
    private static IReadOnlyList<string> Differences(GoldenCase golden)
    {
        try
        {
            return JsonComparison.Differences(golden.Expected, golden.Answer(ProgramUnderTest<ChosenTracks>.Program));
        }
        catch (JsonException unasked)
        {
            return [unasked.Message];
        }
    }
}
