using System.Globalization;
using PartnerHub.Contracts;
using PartnerHub.Kits.Language;
using PartnerHub.Kits.Messaging;
using PartnerHub.Programs.Catalog;
using PartnerHub.Programs.Checks;

namespace PartnerHub.Programs.Questions;

/// <summary>
/// Days within reason, and ids the program knows: a program may rely on both, so that nobody can make one fail, and have
/// it set aside, by what they type into an address.
/// </summary>
internal sealed class QuestionRequestCheck(ServedPrograms programs) :
    IRequestCheck<AssessEligibility>,
    IRequestCheck<AssessNetwork>,
    IRequestCheck<PlaceLevel>,
    IRequestCheck<PlaceNetwork>,
    IRequestCheck<JudgeNetwork>,
    IRequestCheck<ListObligations>,
    IRequestCheck<ExplainRequirement>,
    IRequestCheck<GrantBenefits>,
    IRequestCheck<RuleOnClaim>,
    IRequestCheck<ListAccounts>,
    IRequestCheck<ListPayouts>,
    IRequestCheck<DetectViolations>,
    IRequestCheck<RuleOnCase>
{
    private const int LongestCalendarInDays = 5 * 366;
    private static readonly ValueTask<IReadOnlyList<InputError>> Fine = new([]);

    public ValueTask<IReadOnlyList<InputError>> Check(AssessEligibility asked, CancellationToken cancellation) => CheckDay(asked.On);

    public ValueTask<IReadOnlyList<InputError>> Check(AssessNetwork asked, CancellationToken cancellation) => CheckDay(asked.On);

    public ValueTask<IReadOnlyList<InputError>> Check(PlaceLevel asked, CancellationToken cancellation) =>
        asked.Request is not { } request ? CheckDay(asked.On)
        : CheckKnown(asked.Program, asked.On, "$.request.to", request.To, program => program.Levels.Select(level => level.Id), cancellation);

    public ValueTask<IReadOnlyList<InputError>> Check(PlaceNetwork asked, CancellationToken cancellation) => CheckDay(asked.On);

    public ValueTask<IReadOnlyList<InputError>> Check(JudgeNetwork asked, CancellationToken cancellation) => CheckDay(asked.On);

    public ValueTask<IReadOnlyList<InputError>> Check(ListObligations asked, CancellationToken cancellation) =>
        IsOutOfRange(asked.From) ? CheckDay(asked.From)
        : asked.To < asked.From || asked.To.DayNumber - asked.From.DayNumber > LongestCalendarInDays || IsOutOfRange(asked.To) ? Error(
            "$.to",
            LocalizedText.Of("une date du début de la période à cinq ans plus tard", "a date from the start of the period to five years later"),
            Iso(asked.To))
        : Fine;

    public ValueTask<IReadOnlyList<InputError>> Check(ExplainRequirement asked, CancellationToken cancellation) =>
        CheckKnown(asked.Program, asked.On, "$.requirement", asked.Requirement, program => program.AllRequirements().Select(requirement => requirement.Id), cancellation);

    public ValueTask<IReadOnlyList<InputError>> Check(GrantBenefits asked, CancellationToken cancellation) => CheckDay(asked.On);

    public ValueTask<IReadOnlyList<InputError>> Check(RuleOnClaim asked, CancellationToken cancellation) =>
        CheckKnown(asked.Program, asked.On, "$.claim.benefit", asked.Claim.Benefit,
            program => program.Benefits.Select(benefit => benefit.Id), cancellation);

    public ValueTask<IReadOnlyList<InputError>> Check(ListAccounts asked, CancellationToken cancellation) => CheckDay(asked.On);

    public ValueTask<IReadOnlyList<InputError>> Check(ListPayouts asked, CancellationToken cancellation) =>
        PeriodText.IsAny(asked.Period) ? CheckDay(asked.On) : Error("$.period", PeriodText.Forms, $"'{asked.Period}'");

    public ValueTask<IReadOnlyList<InputError>> Check(DetectViolations asked, CancellationToken cancellation) => CheckDay(asked.On);

    public ValueTask<IReadOnlyList<InputError>> Check(RuleOnCase asked, CancellationToken cancellation) =>
        CheckKnown(asked.Program, asked.On, "$.case.violation", asked.Case.Violation, program => program.Violations.Select(violation => violation.Id), cancellation);

    private async ValueTask<IReadOnlyList<InputError>> CheckKnown(
        string program, DateOnly on, string path, string id, Func<ProgramDescription, IEnumerable<string>> known, CancellationToken cancellation)
    {
        if (IsOutOfRange(on))
        {
            return await CheckDay(on);
        }

        // A program that is not there, or does not serve, says so itself.
        var description = (await programs.Find(program, on, cancellation))?.Package.Description;
        return description is null || known(description).Contains(id, StringComparer.Ordinal) ? [] : await Error(path, OneOf(known(description)), $"'{id}'");
    }

    private static ValueTask<IReadOnlyList<InputError>> CheckDay(DateOnly day) => !IsOutOfRange(day) ? Fine : Error(
        "$.on",
        LocalizedText.Of($"une date du {Iso(DayRange.First)} au {Iso(DayRange.Last)}", $"a date from {Iso(DayRange.First)} to {Iso(DayRange.Last)}"),
        Iso(day));

    private static bool IsOutOfRange(DateOnly day) => !DayRange.Holds(day);

    private static string Iso(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);

    private static LocalizedText OneOf(IEnumerable<string> ids)
    {
        var list = string.Join(", ", ids);
        return LocalizedText.Of($"l'un de : {list}", $"one of: {list}");
    }

    private static ValueTask<IReadOnlyList<InputError>> Error(string path, LocalizedText expected, string found) =>
        new([new InputError { Path = path, Expected = expected, Found = LocalizedText.Of(found, found) }]);
}
