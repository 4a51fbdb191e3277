using PartnerHub.Architecture.Tests.Reading;

namespace PartnerHub.Architecture.Tests.Surface;

public class SurfaceRuleTests
{
    [Fact]
    public void PublicTypes_OfModules_AreContractsOrComponents()
    {
        var subjects = Assemblies.Modules.Where(module => SurfaceRule.IsSubject(module.Key)).ToList();

        Assert.NotEmpty(subjects);
        Expect.None(subjects.SelectMany(module => SurfaceRule.CheckPublic(module.Key, module.Value)));
    }

    [Fact]
    public void Classes_OfEverythingShipped_AreSealed() => Expect.None(Assemblies.Shipped.SelectMany(SurfaceRule.CheckSealed));

    [Fact]
    public void Methods_OfEverythingShipped_AreNotAsyncVoid() => Expect.None(Assemblies.Shipped.SelectMany(SurfaceRule.CheckAsyncVoid));

    [Fact]
    public void PublicType_OutsideContracts_IsFound() =>
        Assert.Equal("PartnerHub.Bad: PartnerHub.Bad.StockManager is public outside the module's Contracts folder", Assert.Single(SurfaceRule.CheckPublic("Bad", Assemblies.Bad)));

    [Fact]
    public void OpenClass_PublicOrInternal_IsFound() => Assert.Equal(
        ["PartnerHub.Bad: PartnerHub.Bad.StockManager is not sealed", "PartnerHub.Bad: PartnerHub.Bad.PriceHelper is not sealed"],
        SurfaceRule.CheckSealed(Assemblies.Bad));

    [Fact]
    public void AsyncVoid_InAnAssembly_IsFound() =>
        Assert.Equal("PartnerHub.Bad: PartnerHub.Bad.StockManager.Forget is async void", Assert.Single(SurfaceRule.CheckAsyncVoid(Assemblies.Bad)));
}
