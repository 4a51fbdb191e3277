using PartnerHub.Journal.Verification;

namespace PartnerHub.Journal.Tests.Verifying;

public class ChainFindingsTests
{
    [Theory]
    [InlineData(999, 999)]
    [InlineData(1000, 1000)]
    [InlineData(1001, 1000)]
    [InlineData(1205, 1000)]
    public void Findings_OfMany_AreAllCountedAndSomeListed(int found, int listed)
    {
        var findings = new ChainFindings();
        for (var number = 1; number <= found; number++)
        {
            findings.Add(ChainFault.Changed, number);
        }

        Assert.Equal((found, listed), (findings.Count, findings.Listed.Count));
        Assert.Equal(new ChainFinding(ChainFault.Changed, listed, listed), findings.Listed[^1]);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(999)]
    [InlineData(1000)]
    [InlineData(1500)]
    public void Findings_MovedByAsMuch_CountAsOneWhereverTheyStand(int before)
    {
        var findings = new ChainFindings();
        for (var number = 1; number <= before; number++)
        {
            findings.Add(ChainFault.Changed, number);
        }

        for (var number = before + 1; number <= before + 10; number++)
        {
            findings.Add(ChainFault.Moved, number, number, number + 1);
        }

        Assert.Equal(before + 1, findings.Count);
        Assert.Equal(Math.Min(before + 1, 1000), findings.Listed.Count);
        Assert.Equal(before < 1000 ? new ChainFinding(ChainFault.Moved, before + 1, before + 10, before + 2) : new(ChainFault.Changed, 1000, 1000), findings.Listed[^1]);
    }

    [Fact]
    public void Findings_MovedOtherwise_AreSeveral()
    {
        var findings = new ChainFindings();
        findings.Add(ChainFault.Moved, 5, 5, 6);
        findings.Add(ChainFault.Moved, 6, 6, 8);
        findings.Add(ChainFault.Moved, 8, 8, 10);
        findings.Add(ChainFault.Changed, 9);
        findings.Add(ChainFault.Moved, 10, 10, 12);

        Assert.Equal(5, findings.Count);
        Assert.Equal([5, 6, 8, 9, 10], findings.Listed.Select(finding => finding.From));
    }
}
