using PartnerHub.Architecture.Tests.Reading;

namespace PartnerHub.Architecture.Tests.Mediation;

public class MediatRRuleTests
{
    [Fact]
    public void Modules_UseOfMediatR_IsWhatVersion12HasToo()
    {
        Assert.Contains(Assemblies.Modules.Values, module => module.References.Contains("MediatR"));
        Expect.None(Assemblies.Modules.Values.SelectMany(module => MediatRRule.Check(module, composes: module.Name == "PartnerHub.Kits.Messaging")));
        Expect.None(MediatRRule.Check(Assemblies.Host));
    }

    [Fact]
    public void ServiceFactory_InAModule_IsFound() => Assert.Contains("PartnerHub.Bad uses MediatR.ServiceFactory", MediatRRule.Check(Assemblies.Bad));
}
