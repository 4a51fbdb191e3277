using PartnerHub.Architecture.Tests.Reading;

namespace PartnerHub.Architecture.Tests.Capabilities;

public class CapabilityRuleTests
{
    [Fact]
    public void Plugins_AndTheirToolkit_HoldNothingButRules()
    {
        Assert.NotEmpty(Assemblies.Plugins);
        Expect.None(Assemblies.Plugins.Append(Assemblies.Toolkit).SelectMany(CapabilityRule.Check));
    }

    [Theory]
    [InlineData("references MediatR")]
    [InlineData("references Microsoft.AspNetCore.Http.Abstractions")]
    [InlineData("references System.Net.Http")]
    [InlineData("uses System.IO.File.ReadAllText")]
    [InlineData("uses System.Threading.Thread.Start")]
    [InlineData("uses System.DateTime.get_UtcNow")]
    [InlineData("uses System.Random.get_Shared")]
    [InlineData("uses System.Environment.GetEnvironmentVariable")]
    public void Capability_OfTheBadSample_IsFound(string what) => Assert.Contains($"PartnerHub.Bad {what}", CapabilityRule.Check(Assemblies.Bad));

    [Fact]
    public void Contracts_ForVendors_NeedNothingButTheRuntime() =>
        Assert.All(Assemblies.Modules["Contracts"].References, name => Assert.StartsWith("System.", name, StringComparison.Ordinal));
}
