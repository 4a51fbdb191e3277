using PartnerHub.Conformance;
using PartnerHub.Conformance.Properties;
using PartnerHub.Contracts;

namespace PartnerHub.Questionnaire.Tests.Samples;

public sealed class ThreeTiers : IPluginUnderTest
{
    public static string Folder => "tests/Questionnaire/Samples/ThreeTiers";

    public static IProgramFactory Factory { get; } = new SampleFactory("three-tiers");
}

public sealed class TechnicalLevels : IPluginUnderTest
{
    public static string Folder => "tests/Questionnaire/Samples/TechnicalLevels";

    public static IProgramFactory Factory { get; } = new SampleFactory("technical-levels");
}

public sealed class ThreeTiersPropertyTests : ProgramProperties<ThreeTiers>;

public sealed class TechnicalLevelsPropertyTests : ProgramProperties<TechnicalLevels>;
