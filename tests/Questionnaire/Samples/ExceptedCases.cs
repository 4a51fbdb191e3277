using System.Text.Json;
using PartnerHub.Conformance;
using PartnerHub.Conformance.Cases;
using PartnerHub.Tests;

namespace PartnerHub.Questionnaire.Tests.Samples;

/// <summary>Asks a definition the golden cases of the coded program, but for those listed as needing code, by their reason.</summary>
internal static class ExceptedCases
{
    private static readonly JsonSerializerOptions OnceEach = new() { AllowDuplicateProperties = false };

    public static void AssertAnsweredAlike<TPlugin>()
        where TPlugin : IPluginUnderTest
    {
        var listed = Path.Combine(RepositoryRoot.Path, "tests/Questionnaire/Samples", typeof(TPlugin).Name + ".excepted.json");
        var reasons = JsonSerializer.Deserialize<Dictionary<string, string[]>>(File.ReadAllText(listed), OnceEach)!;
        AssertReasons(reasons);
        var excepted = reasons.Values.SelectMany(names => names).ToHashSet(StringComparer.Ordinal);
        var differing = CaseFolder.Read(Path.Combine(ProgramUnderTest<TPlugin>.Folder, "cases"))
            .Select(golden => (golden.Name, Differences: Differences<TPlugin>(golden))).Where(golden => golden.Differences.Count > 0).ToDictionary();

        Assert.Equal([], differing.Where(golden => !excepted.Contains(golden.Key)).Select(golden => $"{golden.Key}\n  {string.Join("\n  ", golden.Value)}"));
        Assert.Equal([], excepted.Except(differing.Keys, StringComparer.Ordinal).Select(name => $"{name} is answered alike, or there is no such case"));
    }

    /// <summary>Every reason says something and is of some cases, every case has one reason.</summary>
    private static void AssertReasons(Dictionary<string, string[]> reasons)
    {
        Assert.All(reasons, reason =>
        {
            Assert.False(string.IsNullOrWhiteSpace(reason.Key), "a reason says nothing");
            Assert.True(reason.Value.Length > 0, $"no case is excepted by: {reason.Key}");
        });
        Assert.Distinct(reasons.Values.SelectMany(names => names));
    }

    /// <summary>A case may ask for what the definition does not declare: then it can't be put at all.</summary>
    private static IReadOnlyList<string> Differences<TPlugin>(GoldenCase golden)
        where TPlugin : IPluginUnderTest
    {
        try
        {
            return JsonComparison.Differences(golden.Expected, golden.Answer(ProgramUnderTest<TPlugin>.Program));
        }
        catch (JsonException unasked)
        {
            return [unasked.Message];
        }
    }
}
