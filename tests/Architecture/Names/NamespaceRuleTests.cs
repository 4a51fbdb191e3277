using PartnerHub.Architecture.Tests.Reading;

namespace PartnerHub.Architecture.Tests.Names;

public class NamespaceRuleTests
{
    [Fact]
    public void Namespaces_OfEverythingShipped_AreTheirFolders() =>
        Expect.None(NamespaceRule.Check([.. Repository.Under("modules/", ".cs"), .. Repository.Under("host/", ".cs"), .. Repository.Under("plugins/", ".cs").Where(file => !file.Path.StartsWith("plugins/Template/", StringComparison.Ordinal))]));

    [Theory]
    [InlineData("modules/Partners/Facts/Fact.cs", "PartnerHub.Partners")]
    [InlineData("modules/Partners/Contracts/Facts.cs", "PartnerHub.Partners.Contracts")]
    [InlineData("modules/Kits/Data/Bulk/RowWriter.cs", "PartnerHub.Kits.Data.Bulk")]
    [InlineData("host/Web/Server.cs", "PartnerHub.Serving")]
    public void Namespace_OfAnotherFolder_IsFound(string path, string name) => Assert.Single(NamespaceRule.Check([new SourceFile(path, $"namespace {name};")]));

    [Theory]
    [InlineData("modules/Partners/Facts/Fact.cs", "PartnerHub.Partners.Facts")]
    [InlineData("modules/Partners/Contracts/Facts.cs", "PartnerHub.Partners")]
    [InlineData("modules/Kits/Data/Bulk/RowWriter.cs", "PartnerHub.Kits.Data")]
    [InlineData("plugins/Toolkit/Levels/Row.cs", "PartnerHub.Toolkit")]
    public void Namespace_OfItsFolder_IsLeftAlone(string path, string name) => Assert.Empty(NamespaceRule.Check([new SourceFile(path, $"namespace {name};")]));
}
