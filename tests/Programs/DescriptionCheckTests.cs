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

    public static TheoryData<string, string> Slips { get; } = new()
    {
        { "a country nobody has", "regions[west].countries: expected an ISO 3166-1 code, found 'UK'" },
        { "a word for one alone", "units[nodes].many: expected a text in each language of the program: en, fr" },
        { "a band below zero", "benefits[rebate].cells[silver].bands: expected bands from 0 on" },
        { "a band below the one before", "benefits[rebate].cells[silver].bands: expected bands that rise" },
        { "a choice without names", "violations[dumping].ladder[one-of].optionNames: a name for each option" },
        { "a choice with half a name", "violations[dumping].ladder[one-of].optionNames: expected a text in each language of the program: en, fr" },
        { "a designation that asks nothing", "designations[cloud].requirements: expected at least one requirement" },
        { "a ladder without a level", "ladders[hubs]: no level" },
    };

    /// <summary>What a vendor's engineer slips on is named with its place.</summary>
    [Theory]
    [MemberData(nameof(Slips))]
    public void Faults_OfASlip_NameItsPlace(string slip, string fault)
    {
        var program = Slipped(SampleRulebook.Program, slip);

        Assert.Contains(fault, DescriptionCheck.Faults(program, program.Id, program.Version).Select(found => found.En));
    }

    private static ProgramDescription Slipped(ProgramDescription program, string slip) => slip switch
    {
        "a country nobody has" => program with { Regions = [new() { Id = "west", Name = LocalizedText.Of("Ouest", "West"), Currency = "GBP", Countries = ["UK"] }] },
        "a word for one alone" => program with { Units = [new() { Id = "nodes", One = LocalizedText.Of("nœud", "node"), Many = LocalizedText.Of("nœuds", " ") }] },
        "a band below zero" => program with { Benefits = [Banded(-1, 5)] },
        "a band below the one before" => program with { Benefits = [Banded(5, 4)] },
        "a choice without names" => program with { Violations = [Choice()] },
        "a choice with half a name" => program with { Violations = [Choice(LocalizedText.Of("baisse", ""))] },
        "a designation that asks nothing" => program with { Designations = [new() { Id = "cloud", Name = LocalizedText.Of("Cloud", "Cloud"), Clause = "C-1", Requirements = [] }] },
        _ => program with { Ladders = [new() { Id = "hubs", Name = LocalizedText.Of("Distributeurs", "Distributors"), PartnerTypes = [] }] },
    };

    private static Benefit Banded(decimal first, decimal second) => new()
    {
        Id = "rebate", Name = LocalizedText.Of("Remise", "Rebate"), Form = BenefitForm.Rate, Clause = "C-1",
        Cells = [new() { Level = "silver", State = BenefitState.Active, Bands = [new() { From = first, Rate = 1 }, new() { From = second, Rate = 2 }] }],
    };

    private static Violation Choice(params LocalizedText[] names) => new()
    {
        Id = "dumping", Name = LocalizedText.Of("Prix cassés", "Dumping"), Clause = "C-1",
        Ladder = [new() { Kind = LadderStep.OneOf, Name = LocalizedText.Of("Au choix", "A choice"), Options = ["downgrade"], OptionNames = names }],
    };

    private static FactDetail Detail(string id, FactDetailType type) => new() { Id = id, Name = LocalizedText.Of(id, id), Type = type };

    private static IEnumerable<string> Faults(SalesReporting? reporting, params FactKind[] kinds)
    {
        var clause = new Clause { Id = "C-9", Title = LocalizedText.Of("Fichiers", "Files"), Location = LocalizedText.Of("Section 9", "Section 9") };
        var program = SampleRulebook.Program with { FactKinds = [.. SampleRulebook.Program.FactKinds, .. kinds], SalesReporting = reporting, Clauses = [clause] };
        return DescriptionCheck.Faults(program, program.Id, program.Version).Select(fault => fault.En);
    }
}
