using PartnerHub.Architecture.Tests.Reading;

namespace PartnerHub.Architecture.Tests.Names;

public class NameRuleTests
{
    private static readonly IReadOnlyList<SourceFile> Tests = [.. Repository.Under("tests/", ".cs")];

    [Fact]
    public void Types_OfEverythingShipped_AreNouns() => Expect.None(Assemblies.Shipped.SelectMany(NameRule.CheckTypes));

    [Fact]
    public void Folders_OfTheRepository_NameASubject() => Expect.None(NameRule.CheckFolders(Repository.Files));

    [Fact]
    public void Tests_OfTheRepository_FitALine()
    {
        Assert.True(NameRule.CountTests(Tests) > 30, "hardly any test was found: the rule no longer reads them");
        Expect.None(NameRule.CheckTests(Tests));
    }

    [Fact]
    public void EmptyWords_InTypeNames_AreFound() =>
        Assert.Equal(["PartnerHub.Bad: PartnerHub.Bad.StockManager", "PartnerHub.Bad: PartnerHub.Bad.PriceHelper"], NameRule.CheckTypes(Assemblies.Bad));

    [Theory]
    [InlineData("modules/Partners/Services/Members.cs")]
    [InlineData("host/DTOs/Member.cs")]
    public void EmptyWords_InFolders_AreFound(string path) => Assert.Single(NameRule.CheckFolders([new SourceFile(path, "")]));

    [Fact]
    public void TestName_OfSixtyOneLetters_IsFound()
    {
        var name = "A_" + new string('b', 59);

        Assert.Single(NameRule.CheckTests([new SourceFile("tests/T.cs", $"[Fact]\n    public async Task {name}()")]));
        Assert.Empty(NameRule.CheckTests([new SourceFile("tests/T.cs", $"[Fact]\n    public void {name[..60]}()")]));
    }
}
