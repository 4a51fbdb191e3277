using PartnerHub.Conformance;
using PartnerHub.Conformance.Properties;
using PartnerHub.Contracts;

namespace PartnerHub.Questionnaire.Tests.Samples;

public sealed class FiveStatuses : IPluginUnderTest
{
    public static string Folder => "plugins/KasperskyTiers";

    public static IProgramFactory Factory { get; } = new SampleFactory("five-statuses");
}

public sealed class FiveStatusesPropertyTests : ProgramProperties<FiveStatuses>;

/// <summary>The five-status program written as data: what it answers as the coded program does, and what needs code.</summary>
public sealed class FiveStatusesTests
{
    [Fact]
    public void Cases_OfTheCodedProgram_AreAnsweredAlike() => ExceptedCases.AssertAnsweredAlike<FiveStatuses>();
}
