using PartnerHub.Conformance;
using PartnerHub.Conformance.Cases;
using PartnerHub.Conformance.Properties;
using PartnerHub.Contracts;

namespace PartnerHub.Plugins.LogitechTracks.Tests;

public sealed class LogitechTracksPlugin : IPluginUnderTest
{
    public static string Folder => "plugins/LogitechTracks";

    public static IProgramFactory Factory { get; } = new LogitechTracksFactory();
}

public sealed class GoldenCaseTests : GoldenCases<LogitechTracksPlugin>;

public sealed class PropertyTests : ProgramProperties<LogitechTracksPlugin>;
