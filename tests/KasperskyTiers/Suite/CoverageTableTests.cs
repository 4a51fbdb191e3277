using PartnerHub.Conformance;
using PartnerHub.Conformance.Cases;

namespace PartnerHub.Plugins.KasperskyTiers.Tests.Suite;

public sealed class CoverageTableTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("cases-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Uncovered_RowWithoutACase_IsNamed()
    {
        Write("a.json", "annual-sales");

        var table = Table();

        Assert.Contains("requirement region", table.Uncovered);
        Assert.DoesNotContain("requirement annual-sales", table.Uncovered);
        Assert.DoesNotContain("clause KSP-4.C.annual-sales", table.Uncovered);
    }

    [Theory]
    [InlineData("annual-sale", "no row of the rulebook")]
    [InlineData("business-plan", "names 2 rows")]
    public void Mistakes_CoversUnclear_IsNamed(string covers, string said)
    {
        Write("a.json", covers);

        Assert.Contains(said, Assert.Single(Table().Mistakes), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_UnknownMember_IsAnError()
    {
        File.WriteAllText(Path.Combine(_folder, "a.json"), """{"cover":["annual-sales"]}""");

        Assert.Throws<System.Text.Json.JsonException>(() => CaseFolder.Read(_folder));
    }

    [Fact]
    public void Answer_UnknownFactKind_IsAnError()
    {
        Write("a.json", "annual-sales", """[{"kind":"sale","on":"2017-01-02"}]""");

        Assert.Throws<System.Text.Json.JsonException>(() => CaseFolder.Read(_folder)[0].Answer(ProgramUnderTest<KasperskyTiersPlugin>.Program));
    }

    private void Write(string name, string covers, string facts = "[]") => File.WriteAllText(
        Path.Combine(_folder, name),
        $$$"""{"covers":["{{{covers}}}"],"why":"w","ask":"standing","on":"2017-06-15","question":{"partner":{"id":"p","name":"E","country":"FR"},"facts":{{{facts}}}},"answer":{}}""");

    private CoverageTable Table() => new(ProgramUnderTest<KasperskyTiersPlugin>.Program.Description, CaseFolder.Read(_folder));
}
