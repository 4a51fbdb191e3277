using PartnerHub.Contracts;
using PartnerHub.Questionnaires;

namespace PartnerHub.Onboarding.Drafts.Geography;

/// <summary>Where the program is offered: the countries that the answers name, and which of them partners of no named country are of.</summary>
internal static class ProgramCountries
{
    private const string Table = "channel.partners";

    public static Decided<ChoiceValue> Ask(DraftBasis basis)
    {
        var said = basis.Answers.Rows(Table).Select(row => row["geography"]).OfType<string>().Distinct(StringComparer.Ordinal).ToArray();
        var territories = said.Select(text => (Said: text, Territory: Territory.Of(text))).ToArray();
        string[] named = [.. territories.SelectMany(territory => territory.Territory.Countries).Distinct(StringComparer.Ordinal)];
        foreach (var unclear in territories.Where(territory => !territory.Territory.IsWhole))
        {
            basis.Find(blocks: false, LocalizedText.Of(
                $"« {unclear.Said} » : les pays sont à choisir parmi les points ouverts.", $"“{unclear.Said}”: choose its countries among the open points."), Place);
        }

        var countries = basis.Points.Ask(
            "countries",
            AnswerType.Choices,
            LocalizedText.Of("Pays du programme", "Countries of the program"),
            Why(named, said),
            new ChoiceValue(named.Length > 0 ? named : [basis.Answers.Language == "fr" ? "FR" : "GB"]),
            blocks: named.Length == 0 || territories.Any(territory => !territory.Territory.IsWhole),
            Country.Options);
        var decided = countries.Value!.Ids;
        basis.Home = decided.Count > 1 && Unplaced(basis) > 0 ? Home(basis, decided) : decided[0];
        return named.Length > 0 ? countries.SaidIn(Table) : countries;
    }

    /// <summary>The first country of the program in which a partner works; null where the answers name none.</summary>
    public static string? Of(DraftBasis basis, string partner) =>
        basis.Answers.Rows(Table).FirstOrDefault(row => row["name"] is { } name && Wording.Same(name, partner))?["geography"] is { } geography
            ? Territory.Of(geography).Countries.FirstOrDefault()
            : null;

    private const string Place = "point.countries";

    private static int Unplaced(DraftBasis basis) => basis.Answers.Rows("partners").Count(row => row["name"] is { } name && Of(basis, name) is null);

    private static string Home(DraftBasis basis, IReadOnlyList<string> countries) => basis.Points.Ask(
        "home-country",
        AnswerType.Choice,
        LocalizedText.Of("Pays des partenaires dont le pays n’est pas dit", "Country of the partners whose own is not told"),
        LocalizedText.Of("La section 4 le dit de certains seulement.", "Section 4 tells it of some only."),
        new ChoiceValue([countries[0]]),
        blocks: false,
        [.. Country.Options.Where(option => countries.Contains(option.Id))]).Value!.Ids[0];

    private static LocalizedText Why(string[] named, string[] said) => named.Length > 0
        ? LocalizedText.Of($"D’après la section 4 : {string.Join(" ; ", said)}.", $"By section 4: {string.Join("; ", said)}.")
        : LocalizedText.Of("Les réponses ne nomment aucun pays : choisissez-les.", "The answers name no country: choose them.");
}
