using PartnerHub.Contracts;
using PartnerHub.Programs;

namespace PartnerHub.Demo.Tests;

public class ValidityTests(Programs programs) : IClassFixture<Programs>
{
    [Theory]
    [MemberData(nameof(LoadDay.All), MemberType = typeof(LoadDay))]
    public async Task Members_OnAnyDay_FitTheirProgram(DateOnly day)
    {
        foreach (var program in new[] { Programs.Tiers, Programs.Tracks })
        {
            var description = await programs.DescribeAsync(program);
            var errors = LoadDay.Of(day).In(program)
                .SelectMany(member => QuestionCheck.Check(ProgramQuestion.Of(member.Dossier), description, Ask.Standing).Select(error => $"{member.Member} {error}"));
            Assert.Equal([], errors);
        }
    }

    [Theory]
    [MemberData(nameof(LoadDay.All), MemberType = typeof(LoadDay))]
    public async Task Cases_OnAnyDay_FitTheirProgram(DateOnly day)
    {
        foreach (var program in new[] { Programs.Tiers, Programs.Tracks })
        {
            var description = await programs.DescribeAsync(program);
            var cases = LoadDay.Of(day).Cases(program).ToArray();
            Assert.NotEmpty(cases);
            Assert.Equal([], cases.SelectMany(opened => QuestionCheck.Check(ProgramQuestion.Of(opened.Dossier) with { Case = opened.Case }, description, Ask.Case)).Select(error => error.ToString()));
        }
    }

    [Theory]
    [InlineData(Programs.Tiers)]
    [InlineData(Programs.Tracks)]
    public async Task FactKinds_OfAProgram_AllShowUp(string program)
    {
        var told = LoadDay.Of(new DateOnly(2026, 11, 22)).In(program).SelectMany(member => member.Dossier.Facts).Select(fact => fact.Kind).ToHashSet(StringComparer.Ordinal);

        Assert.Equal([], (await programs.DescribeAsync(program)).FactKinds.Select(kind => kind.Id).Where(kind => !told.Contains(kind)));
    }
}
