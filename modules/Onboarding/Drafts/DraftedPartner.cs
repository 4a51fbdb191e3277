using PartnerHub.Contracts;
using PartnerHub.Onboarding.Drafts.Geography;
using PartnerHub.Questionnaires;

namespace PartnerHub.Onboarding.Drafts;

/// <summary>A partner of section 2 with its figures as the program's facts.</summary>
internal sealed record DraftedPartner(Partner Partner, DateOnly? JoinedOn, IReadOnlyList<Fact> Facts)
{
    private const string Table = "partners";
    private const string Resellers = "channel.partners";

    /// <param name="program">Id of the program; partners' ids begin with it, so that no other vendor's partner is taken for one.</param>
    /// <param name="basis">The answers.</param>
    /// <param name="on">First day of the program; figures are those of the time before.</param>
    public static IReadOnlyList<DraftedPartner> List(string program, DraftBasis basis, DateOnly on) =>
        [.. Rows(basis).Select(row => Of(program, row, basis, on)).DistinctBy(partner => partner.Partner.Id, StringComparer.Ordinal)];

    /// <summary>Those who become members: inactive ones only when that is decided.</summary>
    public static IEnumerable<AnswerRow> Rows(DraftBasis basis)
    {
        var takesAll = basis.Points.IsYes("point.inactive") == true;
        return basis.Answers.Rows(Table).Where(row => row["name"] is not null && (takesAll || !IsInactive(basis, row)));
    }

    public static IReadOnlyList<string> Inactive(DraftBasis basis) =>
        [.. basis.Answers.Rows(Table).Where(row => row["name"] is not null && IsInactive(basis, row)).Select(row => row["name"]!)];

    /// <summary>Names of those of whom nothing tells whether they have something.</summary>
    public static IReadOnlyList<string> Untold(DraftBasis basis, DraftedPaper paper) =>
        [.. Rows(basis).Where(row => Says(basis, row, paper) is null).Select(row => row["name"]!)];

    /// <summary>How many have a contract of which no day is told.</summary>
    public static int Undated(DraftBasis basis) => Rows(basis).Count(row => basis.Values.Cell<FlagValue>(Table, "contract", row) is not { IsYes: false } and not { Detail: not null });

    private static bool IsInactive(DraftBasis basis, AnswerRow row) => basis.Values.Cell<ChoiceValue>(Table, "status", row) is { Ids: ["inactive"] };

    private static FlagValue? Says(DraftBasis basis, AnswerRow row, DraftedPaper paper) => paper.Column is { } column
        ? basis.Values.Cell<FlagValue>(Table, column, row)
        : Reseller(basis, row) is { } reseller ? basis.Values.Cell<FlagValue>(Resellers, "certified", reseller) : null;

    private static AnswerRow? Reseller(DraftBasis basis, AnswerRow row) =>
        basis.Answers.Rows(Resellers).FirstOrDefault(other => other["name"] is { } called && Wording.Same(called, row["name"]!));

    private static DraftedPartner Of(string program, AnswerRow row, DraftBasis basis, DateOnly on)
    {
        var name = row["name"]!;
        var joined = basis.Values.Cell<DateValue>(Table, "since", row)?.From;
        var type = basis.Values.Cell<ChoiceValue>(Table, "type", row)?.Ids[0];
        return new DraftedPartner(
            new Partner { Id = IdOf(program, name), Name = name, Country = ProgramCountries.Of(basis, name) ?? basis.Home, Types = type is null ? [] : [type] },
            joined <= on ? joined : null,
            [.. FactsOf(row, basis, on)]);
    }

    private static IEnumerable<Fact> FactsOf(AnswerRow row, DraftBasis basis, DateOnly on)
    {
        var day = on.AddDays(-1);
        if (basis.Values.Cell<MoneyValue>(Table, "revenue", row) is { } revenue && revenue.Currency == basis.Currency)
        {
            yield return new Fact { Kind = DraftRequirements.Sales, On = day, Amount = revenue.Amount, Currency = revenue.Currency };
        }

        foreach (var paper in DraftRequirements.Papers)
        {
            var said = Says(basis, row, paper);
            if ((said?.IsYes ?? (DraftRequirements.IsAsked(basis, paper) ? ForAll(basis, paper) : null)) is { } holds)
            {
                yield return new Fact { Kind = paper.Id, On = day, Value = FactValue.Of(holds), Until = holds && paper.Id == Agreement.Kind ? basis.Agreement.Until(SignedOn(basis, said), on) : null };
            }
        }
    }

    private static bool? ForAll(DraftBasis basis, DraftedPaper paper)
    {
        var held = basis.Points.Said(DraftPartners.Held(paper), DraftPartners.HeldOptions) ?? (paper.Id is Agreement.Kind or "nda" ? "yes" : "unknown");
        return held == "unknown" ? null : held == "yes";
    }

    private static DateOnly? SignedOn(DraftBasis basis, FlagValue? said) => said?.Detail is { } detail
        && AnswerReader.Read(new Field { Id = "signed", Label = LocalizedText.Of("", ""), Type = AnswerType.Date }, detail, basis.Answers.Language).Value is DateValue date ? date.From : null;

    private static string IdOf(string program, string name)
    {
        var word = Wording.Slug(name).Replace("%", "", StringComparison.Ordinal).Trim('-');
        return $"{program}-{(word.Length == 0 ? "partner" : word)}";
    }
}
