using PartnerHub.Conformance;
using PartnerHub.Conformance.Cases;
using PartnerHub.Contracts;

namespace PartnerHub.Plugins.KasperskyTiers.Tests;

public sealed class AllocationTests
{
    private const int Limit = 6 * 1024;

    [Fact]
    public void Assess_EightyFacts_StaysUnderSixKilobytes()
    {
        var program = ProgramUnderTest<KasperskyTiersPlugin>.Program;
        var folder = Path.Combine(ProgramUnderTest<KasperskyTiersPlugin>.Folder, "cases");
        var platinum = GoldenCase.Read(folder, "people/platinum-counts.json").Question();
        var more = Enumerable.Range(1, 80 - platinum.Facts.Count)
            .Select(day => new Contracts.Fact { Kind = "sales", On = new DateOnly(2017, 1, 1).AddDays(day), Amount = 10, Currency = "EUR" });
        var dossier = (platinum with { Facts = [.. platinum.Facts, .. more] }).ToDossier();
        Assert.Equal("platinum", program.Eligibility.Assess(dossier, new(2017, 6, 15)).Earned);

        var before = GC.GetAllocatedBytesForCurrentThread();
        program.Eligibility.Assess(dossier, new(2017, 6, 15));
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.InRange(allocated, 1, Limit);
    }
}
