using PartnerHub.Conformance;
using PartnerHub.Contracts;

namespace PartnerHub.Plugins.KasperskyTiers.Tests;

public sealed class BenefitsNextChangeTests
{
    private static readonly DateOnly On = new(2017, 6, 13);

    private static IBenefits Benefits => ProgramUnderTest<KasperskyTiersPlugin>.Program.Benefits;

    public static TheoryData<string, string?, Dossier> Changes { get; } = new()
    {
        { "nothing", null, Silver() },
        { "licences end after twelve months", "2017-06-20", Silver(Fact("nfr-licence", "2016-06-20")) },
        { "licences end on their last day", "2017-06-20", Silver(Fact("nfr-licence", "2017-01-20", "2017-06-19")) },
        { "licences of later count", "2017-06-20", Silver(Fact("nfr-licence", "2017-06-20")) },
        { "a specialisation ends", "2017-06-20", Silver(Fact("specialisation.enterprise", "2017-01-20", "2017-06-19")) },
        { "a step is taken", "2017-06-20", With(new() { Id = "c1", Violation = "territory", OpenedOn = new(2017, 6, 1), Steps = [new() { Kind = "warning", On = new(2017, 6, 20) }] }) },
        { "a case is closed", "2017-06-20", With(new() { Id = "c1", Violation = "territory", OpenedOn = new(2017, 6, 1), State = CaseState.Closed, ClosedOn = new(2017, 6, 20) }) },
        { "a case is opened", "2017-06-20", With(new() { Id = "c1", Violation = "territory", OpenedOn = new(2017, 6, 20) }) },
        { "another status begins", "2017-06-20", Silver() with { Membership = new() { Level = "silver", Since = new(2017, 6, 20), JoinedOn = new(2010, 1, 1) } } },
        { "a candidate has nothing", null, Silver() with { Membership = null } },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public void NextChange_OfBenefits_IsTheDay(string what, string? day, Dossier dossier) =>
        Assert.True(Benefits.NextChange(dossier, On)?.ToString("O", System.Globalization.CultureInfo.InvariantCulture) == day, what);

    private static Dossier With(SanctionCase @case) => Silver() with { Cases = [@case] };

    private static Dossier Silver(params Contracts.Fact[] facts) => new()
    {
        Partner = new() { Id = "p1", Name = "Example", Country = "FR" },
        Membership = new() { Level = "silver", Since = new(2015, 1, 1), JoinedOn = new(2010, 1, 1) },
        Facts = FactSet.Of(facts),
    };

    private static Contracts.Fact Fact(string kind, string on, string? until = null) =>
        new() { Kind = kind, On = Day(on), Until = until is null ? null : Day(until), Value = 5 };

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
