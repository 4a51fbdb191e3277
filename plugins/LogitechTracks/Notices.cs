using PartnerHub.Contracts;

namespace PartnerHub.Plugins.LogitechTracks;

/// <summary>What an operator should know of the settings.</summary>
internal static class Notices
{
    public static IEnumerable<LocalizedText> Of(Settings settings)
    {
        if (settings.Sample)
        {
            yield return LocalizedText.Of(
                "Seuils, jalons, taux et plafonds sont des exemples inventés pour la démonstration, pas les chiffres du fournisseur.",
                "Thresholds, milestones, rates and caps are samples made up for the demonstration, not the vendor's figures.");
        }

        foreach (var region in settings.Regions)
        {
            string[] unset = [.. Tracks.Columns.Where(track => region.Thresholds.Of(track) is null)];
            if (unset.Length > 0)
            {
                yield return LocalizedText.Of(
                    $"Région {region.Label.Fr} : seuils annuels non fixés pour {string.Join(", ", unset.Select(Rulings.Fr))} ; le chiffre d'affaires ne peut pas y être jugé.",
                    $"Region {region.Label.En}: annual thresholds not set for {string.Join(", ", unset.Select(Rulings.En))}; revenue cannot be judged there.");
            }
        }

        if (settings.DealRegistration is null)
        {
            yield return LocalizedText.Of(
                "Enregistrement d'affaires : durée de protection et taux non fixés dans les réglages.",
                "Deal registration: days of protection and rate not set in the settings.");
        }
    }
}
