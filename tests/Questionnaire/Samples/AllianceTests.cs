using PartnerHub.Conformance;
using PartnerHub.Conformance.Cases;
using PartnerHub.Conformance.Properties;
using PartnerHub.Contracts;

namespace PartnerHub.Questionnaire.Tests.Samples;

public sealed class Alliance : IPluginUnderTest
{
    public static string Folder => "tests/TestPlugins/Alliance";

    public static IProgramFactory Factory { get; } = new SampleFactory("alliance");
}

public sealed class AlliancePropertyTests : ProgramProperties<Alliance>
{
    protected override bool MoreSalesNeverCost => false;
}

/// <summary>The alliance program written as data answers all golden cases of the coded one.</summary>
public sealed class AllianceTests
{
    private static readonly string Cases = Path.Combine(ProgramUnderTest<Alliance>.Folder, "cases");

    public static TheoryData<string> Names => [.. CaseFolder.Names(Cases)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Case_OfTheCodedProgram_IsAnsweredAlike(string name)
    {
        var golden = GoldenCase.Read(Cases, name);

        Assert.Equal([], JsonComparison.Differences(golden.Expected, golden.Answer(ProgramUnderTest<Alliance>.Program)));
    }
}
