using PartnerHub.Conformance;
using PartnerHub.Conformance.Cases;
using PartnerHub.Conformance.Properties;
using PartnerHub.Contracts;

namespace PartnerHub.Plugins.KasperskyTiers.Tests;

public sealed class KasperskyTiersPlugin : IPluginUnderTest
{
    public static string Folder => "plugins/KasperskyTiers";

    public static IProgramFactory Factory { get; } = new KasperskyTiersFactory();
}

public sealed class GoldenCaseTests : GoldenCases<KasperskyTiersPlugin>;

public sealed class PropertyTests : ProgramProperties<KasperskyTiersPlugin>;
