using PartnerHub.Contracts;
using PartnerHub.Questionnaires;

namespace PartnerHub.Onboarding.Drafts;

/// <summary>A partner of section 2 with its figures as the program's facts.</summary>
internal sealed record DraftedPartner(Partner Partner, DateOnly? JoinedOn, IReadOnlyList<Fact> Facts)
{
    /// <param name="program">Id of the program; partners' ids begin with it, so that no other vendor's partner is taken for one.</param>
    /// <param name="basis">The answers.</param>
    /// <param name="country">For partners whose country is not told.</param>
    /// <param name="on">First day of the program; figures are those of the time before.</param>
    public static IReadOnlyList<DraftedPartner> List(string program, DraftBasis basis, string country, DateOnly on) =>
        [.. basis.Answers.Rows("partners")
            .Where(row => row["name"] is not null)
            .Select(row => Of(program, row, basis, country, on))
            .DistinctBy(partner => partner.Partner.Id, StringComparer.Ordinal)];

    private static DraftedPartner Of(string program, AnswerRow row, DraftBasis basis, string country, DateOnly on)
    {
        var name = row["name"]!;
        var joined = basis.Values.Cell<DateValue>("partners", "since", row)?.From;
        var type = basis.Values.Cell<ChoiceValue>("partners", "type", row)?.Ids[0];
        return new DraftedPartner(
            new Partner { Id = IdOf(program, name), Name = name, Country = country, Types = type is null ? [] : [type] },
            joined <= on ? joined : null,
            [.. FactsOf(name, row, basis, on)]);
    }

    private static IEnumerable<Fact> FactsOf(string name, AnswerRow row, DraftBasis basis, DateOnly on)
    {
        if (basis.Values.Cell<MoneyValue>("partners", "revenue", row) is { } revenue && revenue.Currency == basis.Currency)
        {
            yield return new Fact { Kind = DraftRequirements.Sales, On = on.AddDays(-1), Amount = revenue.Amount, Currency = revenue.Currency };
        }

        var reseller = basis.Answers.Rows("channel.partners").FirstOrDefault(other => other["name"] is { } called && Wording.Same(called, name));
        if (reseller is not null && basis.Values.Cell<FlagValue>("channel.partners", "certified", reseller) is { } certified)
        {
            yield return new Fact { Kind = "certified", On = on.AddDays(-1), Value = FactValue.Of(certified.IsYes) };
        }
    }

    private static string IdOf(string program, string name)
    {
        var word = Wording.Slug(name).Replace("%", "", StringComparison.Ordinal).Trim('-');
        return $"{program}-{(word.Length == 0 ? "partner" : word)}";
    }
}
