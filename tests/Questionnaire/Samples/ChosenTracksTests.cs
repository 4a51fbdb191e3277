using PartnerHub.Conformance;
using PartnerHub.Conformance.Properties;
using PartnerHub.Contracts;

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
    [Fact]
    public void Cases_OfTheCodedProgram_AreAnsweredAlike() => ExceptedCases.AssertAnsweredAlike<ChosenTracks>();
}
