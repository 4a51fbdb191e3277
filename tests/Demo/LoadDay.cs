using PartnerHub.Contracts;
using PartnerHub.Partners;
using PartnerHub.Sanctions;

namespace PartnerHub.Demo.Tests;

/// <summary>The sample network of one load day, as the programs are asked about it.</summary>
internal sealed class LoadDay
{
    /// <summary>Days on which a year, a quarter, a month or a window begins or ends, and some plain ones.</summary>
    public static TheoryData<DateOnly> All =>
    [
        new DateOnly(2026, 11, 22), new DateOnly(2026, 1, 1), new DateOnly(2026, 1, 31), new DateOnly(2027, 2, 1), new DateOnly(2028, 2, 29),
        new DateOnly(2026, 3, 31),
        new DateOnly(2026, 4, 1), new DateOnly(2026, 4, 30), new DateOnly(2027, 5, 17), new DateOnly(2025, 6, 15), new DateOnly(2026, 7, 1), new DateOnly(2027, 12, 31),
    ];

    private LoadDay(DateOnly day) => (Day, Network) = (day, SampleNetwork.Of(day));

    public DateOnly Day { get; }

    public SampleNetwork Network { get; }

    /// <summary>The load day, the months before it, and the launch of the track program.</summary>
    public IEnumerable<DateOnly> Asked => Enumerable.Range(0, 14).Select(months => Day.AddMonths(-months)).Append(new DateOnly(2023, 10, 20));

    public static LoadDay Of(DateOnly day) => new(day);

    public IReadOnlyList<(string Member, Dossier Dossier)> In(string program) =>
    [
        .. from enrolment in Network.Enrolments
           from membership in enrolment.Memberships
           where membership.Program == program
           select ($"{enrolment.Partner.Id}.{program}", DossierOf(enrolment, membership, CasesOf($"{enrolment.Partner.Id}.{program}"))),
    ];

    public IEnumerable<(SanctionCase Case, Dossier Dossier)> Cases(string program)
    {
        var dossiers = In(program).ToDictionary(member => member.Member, member => member.Dossier, StringComparer.Ordinal);
        return Network.Cases.Where(opened => dossiers.ContainsKey(opened.MemberId)).Select(opened => (opened.Case, dossiers[opened.MemberId]));
    }

    public static Dossier DossierOf(Enrolment enrolment, EnrolledMembership membership, IReadOnlyList<SanctionCase>? cases = null) =>
        new() { Partner = enrolment.Partner, Membership = membership.Membership, Facts = FactSet.Of(membership.Facts), Cases = cases ?? [] };

    private IReadOnlyList<SanctionCase> CasesOf(string member) =>
    [
        .. Network.Cases.Where(opened => opened.MemberId == member)
            .OrderBy(opened => opened.Case.OpenedOn).ThenBy(opened => opened.Id, StringComparer.Ordinal)
            .Select(opened => opened.Case with { Id = opened.Id }),
    ];
}
