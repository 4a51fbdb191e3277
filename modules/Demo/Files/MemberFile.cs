using PartnerHub.Contracts;
using PartnerHub.Partners;
using PartnerHub.Sanctions;

namespace PartnerHub.Demo.Files;

/// <summary>The file of one member while its story is written: facts, levels held and cases, all as seen on the load day.</summary>
internal sealed class MemberFile(string partner, string program, DateOnly today, int seed)
{
    private readonly List<Fact> _facts = [];
    private readonly List<LevelPeriod> _levels = [];
    private readonly List<OpenedCase> _cases = [];

    public DateOnly Today => today;

    /// <summary>Figures that look alive and come out the same at every load.</summary>
    public Random Random { get; } = new(seed);

    public DateOnly JoinedOn { get; private set; } = today.AddYears(-4).AddDays(seed % 300);

    public IReadOnlyList<OpenedCase> Cases => _cases;

    /// <summary>Pseudonymous ids of the persons that facts are about.</summary>
    public IEnumerable<string> People => _facts.Where(fact => fact.Person is not null).Select(fact => fact.Person!).Distinct(StringComparer.Ordinal);

    public DateOnly DaysAgo(int days) => today.AddDays(-days);

    public string Person(int number) => FormattableString.Invariant($"{partner}-{number:00}");

    public void Joined(DateOnly on) => JoinedOn = on;

    /// <summary>A level held from a day on, until the next one told.</summary>
    public void Held(string level, DateOnly from) => _levels.Add(new LevelPeriod { Level = level, From = from });

    public void Add(Fact fact) => _facts.Add(fact);

    /// <summary>Takes facts of a kind out of the story again.</summary>
    public void Drop(string kind, Func<Fact, bool>? which = null) => _facts.RemoveAll(fact => fact.Kind == kind && (which is null || which(fact)));

    public void Waive(string requirement) => Add(new Fact
    {
        Kind = "waiver",
        On = DaysAgo(100),
        Until = today.AddDays(265),
        Value = "agreed while the partner moves its offices",
        Details = Detail.Of("requirement", requirement),
    });

    public void Open(string violation, int daysAgo, RemediationPlan? plan = null, params (string Kind, int DaysAgo)[] steps) =>
        _cases.Add(new OpenedCase(FormattableString.Invariant($"{partner}.{program}-{_cases.Count + 1}"), $"{partner}.{program}", new SanctionCase
        {
            Violation = violation,
            OpenedOn = DaysAgo(daysAgo),
            Steps = [.. steps.Select(step => new CaseStep { Kind = step.Kind, On = DaysAgo(step.DaysAgo) })],
            Plan = plan,
        }));

    public RemediationPlan Plan(int fromDaysAgo, int days, PlanOutcome outcome = PlanOutcome.Open) =>
        new() { From = DaysAgo(fromDaysAgo), To = DaysAgo(fromDaysAgo - days), Outcome = outcome };

    public EnrolledMembership Build()
    {
        var levels = _levels.OrderBy(level => level.From).ToArray();
        return new EnrolledMembership
        {
            Program = program,
            Membership = new Membership
            {
                JoinedOn = JoinedOn,
                Level = levels.LastOrDefault()?.Level,
                Since = levels.LastOrDefault()?.From,
                History = [.. levels.SkipLast(1)],
            },
            Facts = [.. _facts.Where(fact => fact.On <= today).OrderBy(fact => fact.On).ThenBy(fact => fact.Kind, StringComparer.Ordinal)],
        };
    }
}
