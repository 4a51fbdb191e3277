using PartnerHub.Contracts;
using PartnerHub.Programs.Packages;
using PartnerHub.Programs.Tests.Checks;

namespace PartnerHub.Programs.Tests;

public sealed class DescriptionCheckTests
{
    private static readonly FactKind Sales = new() { Id = "lines", Name = LocalizedText.Of("Lignes", "Lines"), ValueType = FactValueType.Money, Additive = true };

    private static readonly FactKind Files = new()
    {
        Id = "files", Name = LocalizedText.Of("Fichiers", "Files"), ValueType = FactValueType.Flag, Period = PeriodForm.Week,
        Details = [Detail("why", FactDetailType.Text)],
    };

    private static readonly SalesReporting Reporting = new()
    {
        Kind = "lines", SubmissionKind = "files", WhyDetail = "why", Period = PeriodForm.Week, DueDays = 7, MaxRejectedShare = 0.05m, RequiresComplete = true,
        Clause = "C-9",
    };

    [Fact]
    public void Faults_SoundAdditions_AreNone() => Assert.Empty(Faults(Reporting, Sales, Files).Except(Faults(null)));

    [Theory]
    [InlineData("person")]
    [InlineData("validity")]
    [InlineData("period")]
    [InlineData("flag")]
    public void Faults_KindThatCannotAddUp_IsNamed(string wrong)
    {
        var kind = wrong switch
        {
            "person" => Sales with { PerPerson = true },
            "validity" => Sales with { HasValidity = true },
            "period" => Sales with { Period = PeriodForm.Month },
            _ => Sales with { ValueType = FactValueType.Flag },
        };

        Assert.Contains(Faults(null, kind), fault => fault.StartsWith("factKinds[lines]: a kind that adds up has no person", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(true, FactDetailType.Text)]
    [InlineData(false, FactDetailType.Number)]
    public void Faults_DetailThatCannotAddUp_IsNamed(bool additive, FactDetailType type)
    {
        var kind = Sales with { Additive = additive, Details = [Detail("off", type) with { Additive = true }] };

        Assert.Contains(Faults(null, kind), fault => fault.StartsWith("factKinds[lines].details[off]: only a number", StringComparison.Ordinal));
    }

    [Fact]
    public void Faults_UnsoundReporting_NamesEachMember()
    {
        var wrong = Reporting with { Kind = "files", SubmissionKind = "lines", WhyDetail = "how", DueDays = -1, MaxRejectedShare = 1.01m, Clause = "none" };

        Assert.Equal(
            ["salesReporting: unknown clause 'none'", "salesReporting.kind: expected a fact kind that adds up", "salesReporting.submissionKind: expected a yes-or-no fact kind of the same period",
                "salesReporting.whyDetail: expected a text detail", "salesReporting.dueDays: expected 0 or more", "salesReporting.maxRejectedShare: expected 0 to 1"],
            Faults(wrong, Sales, Files).Except(Faults(null)));
    }

    [Fact]
    public void Faults_IdsTooLongForAnyDatabase_AreNamed()
    {
        var program = new string('p', TextLimits.ProgramId + 1);
        var version = new string('1', TextLimits.Version + 1);
        var kind = new string('k', TextLimits.Id + 1);
        var described = SampleRulebook.Program with { Id = program, Version = version, FactKinds = [Sales with { Id = kind }] };

        var faults = DescriptionCheck.Faults(described, program, version).Select(fault => fault.En).ToList();

        Assert.Contains("id: expected at most 69 characters", faults);
        Assert.Contains("version: expected at most 100 characters", faults);
        Assert.Contains($"factKinds[{kind}]: expected at most 120 characters", faults);
    }

    private static FactDetail Detail(string id, FactDetailType type) => new() { Id = id, Name = LocalizedText.Of(id, id), Type = type };

    private static IEnumerable<string> Faults(SalesReporting? reporting, params FactKind[] kinds)
    {
        var clause = new Clause { Id = "C-9", Title = LocalizedText.Of("Fichiers", "Files"), Location = LocalizedText.Of("Section 9", "Section 9") };
        var program = SampleRulebook.Program with { FactKinds = [.. SampleRulebook.Program.FactKinds, .. kinds], SalesReporting = reporting, Clauses = [clause] };
        return DescriptionCheck.Faults(program, program.Id, program.Version).Select(fault => fault.En);
    }
}
