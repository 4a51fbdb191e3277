using PartnerHub.Conformance;
using PartnerHub.Conformance.Cases;
using PartnerHub.Conformance.Properties;
using PartnerHub.Contracts;
using TestPlugins.Alliance;

namespace PartnerHub.Alliance.Tests;

public sealed class AlliancePlugin : IPluginUnderTest
{
    public static string Folder => "tests/TestPlugins/Alliance";

    public static IProgramFactory Factory { get; } = new AllianceFactory();
}

public sealed class GoldenCaseTests : GoldenCases<AlliancePlugin>;

public sealed class PropertyTests : ProgramProperties<AlliancePlugin>
{
    protected override bool MoreSalesNeverCost => false;
}
